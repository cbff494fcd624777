import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../lib/annotations';
import { type ExportScope, inScope, speakersIn, tagsIn } from '../../lib/exchange';
import { FORMATS } from '../../lib/export';
import { count, type MessageKey, t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

export interface ExportRequest {
  readonly articles: readonly AnnotatedArticle[];
  readonly scope: ExportScope;
  readonly formatId: string;
  readonly isZip: boolean;
}

export interface ExportActions {
  /** Makes the file and gives it to the reader. */
  readonly onExport: (request: ExportRequest, signal: AbortSignal) => Promise<void>;
  /** Writes over what an earlier export wrote into a note; false if none was picked. */
  readonly onMerge: (request: ExportRequest) => Promise<boolean>;
  /** Offered only for text. */
  readonly onCopy: (request: ExportRequest) => Promise<void>;
}

interface ExportDialogProps {
  readonly articles: readonly AnnotatedArticle[];
  readonly selected: ReadonlySet<string>;
  readonly actions: ExportActions;
  readonly onClose: () => void;
}

const FORMAT_NAMES: Readonly<Record<string, MessageKey>> = {
  markdown: 'formatMarkdown',
  'markdown-obsidian': 'formatObsidian',
  'markdown-logseq': 'formatLogseq',
  'markdown-academic': 'formatAcademic',
  json: 'formatJson',
  csv: 'formatCsv',
  'csv-excel': 'formatCsvExcel',
  'csv-readwise': 'formatReadwise',
  bibtex: 'formatBibtex',
  'csl-json': 'formatCslJson',
  'json-ld': 'formatJsonLd',
  hypothesis: 'formatHypothesis',
};

/** Its files say which part of them is ours. */
const MERGED_FORMAT = 'markdown-obsidian';

const ignore = (): void => undefined;

const SCOPE_ID = 'export-scope';

/** What, in which format, in how many files. */
export const ExportDialog = ({ articles, selected, actions, onClose }: ExportDialogProps) => {
  const [scope, setScope] = useState<ExportScope>({ kind: selected.size > 0 ? 'selected' : 'everything' });
  const [formatId, setFormatId] = useState(FORMATS[0]?.id ?? '');
  const [isZip, setZip] = useState(false);
  const [work, setWork] = useState<AbortController | null>(null);
  const [failure, setFailure] = useState('');
  const [isCopied, setCopied] = useState(false);
  const format = FORMATS.find(({ id }) => id === formatId);
  const chosen = inScope(articles, scope, selected);
  const canChoose = format?.article !== null && format?.articles !== null && chosen.length > 1;
  const request: ExportRequest = { articles: chosen, scope, formatId, isZip: isZip && canChoose };

  const close = (): void => {
    work?.abort();
    onClose();
  };
  const run = async (act: (signal: AbortSignal) => Promise<void>, done: () => void): Promise<void> => {
    const controller = new AbortController();
    setWork(controller);
    setFailure('');
    try {
      await act(controller.signal);
      done();
    } catch (error) {
      if (!controller.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    }
    setWork(null);
  };

  return (
    <Dialog
      title={t('exportTitle')}
      onClose={close}
      foot={
        <>
          {format?.mimeType === 'text/markdown' && (
            <Button
              icon={isCopied ? 'done' : 'copy'}
              isDisabled={work !== null}
              onClick={() =>
                void run(
                  () => actions.onCopy(request),
                  () => setCopied(true),
                )
              }
            >
              {isCopied ? t('copied') : t('copy')}
            </Button>
          )}
          <span class="dialog-space" />
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            kind="primary"
            icon="download"
            isDisabled={work !== null || chosen.length === 0}
            onClick={() => void run((signal) => actions.onExport(request, signal), onClose)}
          >
            {work ? t('exporting') : t('exportNow')}
          </Button>
        </>
      }
    >
      <label class="form-row" htmlFor={SCOPE_ID}>
        <span>{t('exportWhat')}</span>
        <ScopeChoice articles={articles} selectedCount={selected.size} scope={scope} onChoose={setScope} />
      </label>
      <label class="form-row">
        <span>{t('exportFormat')}</span>
        <select
          class="field"
          value={formatId}
          onChange={({ currentTarget }) => {
            setFormatId(currentTarget.value);
            setCopied(false);
          }}
        >
          {FORMATS.map(({ id }) => (
            <option key={id} value={id}>
              {t(FORMAT_NAMES[id] ?? 'exportFormat')}
            </option>
          ))}
        </select>
      </label>
      {canChoose && (
        <label class="form-check">
          <input
            type="checkbox"
            class="check"
            checked={isZip}
            onChange={(event) => setZip(event.currentTarget.checked)}
          />
          {t('exportZip')}
        </label>
      )}
      {formatId === MERGED_FORMAT && (
        <Button
          isDisabled={work !== null || chosen.length === 0}
          onClick={() =>
            void run(async () => {
              if (await actions.onMerge(request)) onClose();
            }, ignore)
          }
        >
          {t('exportMerge')}
        </Button>
      )}
      <p class="form-hint">
        {`${count(
          'annotationsCount',
          chosen.reduce((sum, { annotations }) => sum + annotations.length, 0),
        )} · ${count('articleCount', chosen.length)}`}
        {formatId === 'json' && ` · ${t('exportJsonHint')}`}
      </p>
      {failure && (
        <p class="form-failure" role="alert">
          {t('exportFailed', failure)}
        </p>
      )}
    </Dialog>
  );
};

interface ScopeChoiceProps {
  readonly articles: readonly AnnotatedArticle[];
  readonly selectedCount: number;
  readonly scope: ExportScope;
  readonly onChoose: (scope: ExportScope) => void;
}

/** More names than this nobody looks through in a list: the library finds and selects. */
const MAX_NAMES = 200;

const ScopeChoice = ({ articles, selectedCount, scope, onChoose }: ScopeChoiceProps) => {
  const groups = [
    { kind: 'speaker', label: t('exportSpeakers'), names: speakersIn(articles).slice(0, MAX_NAMES) },
    { kind: 'tag', label: t('tags'), names: tagsIn(articles).slice(0, MAX_NAMES) },
  ] as const;
  return (
    <select
      id={SCOPE_ID}
      class="field"
      value={JSON.stringify(scope)}
      onChange={({ currentTarget }) => onChoose(JSON.parse(currentTarget.value) as ExportScope)}
    >
      {selectedCount > 0 && (
        <option value={JSON.stringify({ kind: 'selected' })}>{count('selectedCount', selectedCount)}</option>
      )}
      <option value={JSON.stringify({ kind: 'everything' })}>{t('exportEverything')}</option>
      {groups.map(
        ({ kind, label, names }) =>
          names.length > 0 && (
            <optgroup key={kind} label={label}>
              {names.map(({ name, count: times }) => (
                <option key={name} value={JSON.stringify({ kind, name })}>{`${name} (${times})`}</option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
};
