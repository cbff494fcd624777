import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../lib/annotations';
import { type ExportScope, inScope } from '../../lib/exchange';
import { FORMATS, TEMPLATE_ID } from '../../lib/export';
import { count, type MessageKey, t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { SCOPE_ID, ScopeChoice } from './ScopeChoice';
import { TemplateEditor, type TemplateState } from './TemplateEditor';

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
  /** Hands the file to another program; absent where the browser cannot. */
  readonly onShare?: ((request: ExportRequest) => Promise<void>) | undefined;
  /** Makes a note in Obsidian. */
  readonly onOpenObsidian: (request: ExportRequest) => Promise<void>;
  /** Offered only for text. */
  readonly onCopy: (request: ExportRequest) => Promise<void>;
}

interface ExportDialogProps {
  readonly articles: readonly AnnotatedArticle[];
  readonly selected: ReadonlySet<string>;
  /** What a search lets through; null where nothing is looked for. */
  readonly shown: ReadonlySet<string> | null;
  readonly template: TemplateState;
  readonly actions: ExportActions;
  readonly onClose: () => void;
}

const FORMAT_NAMES: Readonly<Record<string, MessageKey>> = {
  markdown: 'formatMarkdown',
  'markdown-obsidian': 'formatObsidian',
  'markdown-logseq': 'formatLogseq',
  'markdown-academic': 'formatAcademic',
  [TEMPLATE_ID]: 'formatTemplate',
  text: 'formatText',
  html: 'formatHtml',
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
const DONE = Promise.resolve();

const OFFERED = FORMATS.flatMap(({ id }) => (id === 'text' ? [TEMPLATE_ID, id] : [id]));

const NOTHING: ReadonlySet<string> = new Set();

/** What, in which format, in how many files. */
export const ExportDialog = ({ articles, selected, shown, template, actions, onClose }: ExportDialogProps) => {
  const [scope, setScope] = useState<ExportScope>({
    kind: selected.size > 0 ? 'selected' : shown ? 'shown' : 'everything',
  });
  const [formatId, setFormatId] = useState(FORMATS[0]?.id ?? '');
  const [isZip, setZip] = useState(false);
  const [work, setWork] = useState<AbortController | null>(null);
  const [failure, setFailure] = useState('');
  const [isCopied, setCopied] = useState(false);
  const format = FORMATS.find(({ id }) => id === formatId);
  const isTemplate = formatId === TEMPLATE_ID;
  const chosen = inScope(articles, scope, scope.kind === 'shown' ? (shown ?? NOTHING) : selected);
  const canChoose = format?.article !== null && format?.articles !== null && chosen.length > 1;
  const trial = isTemplate ? template.onTry(chosen[0] ?? null) : null;
  const isReady = work === null && chosen.length > 0 && !trial?.error;
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
          {(isTemplate || format?.mimeType.startsWith('text/')) && (
            <Button
              icon={isCopied ? 'done' : 'copy'}
              isDisabled={!isReady}
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
          {actions.onShare && (
            <Button isDisabled={!isReady} onClick={() => void run(() => actions.onShare?.(request) ?? DONE, ignore)}>
              {t('exportShare')}
            </Button>
          )}
          <span class="dialog-space" />
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            kind="primary"
            icon="download"
            isDisabled={!isReady}
            onClick={() => void run((signal) => actions.onExport(request, signal), onClose)}
          >
            {work ? t('exporting') : t('exportNow')}
          </Button>
        </>
      }
    >
      <label class="form-row" htmlFor={SCOPE_ID}>
        <span>{t('exportWhat')}</span>
        <ScopeChoice
          articles={articles}
          selectedCount={selected.size}
          shownCount={shown?.size ?? null}
          scope={scope}
          onChoose={setScope}
        />
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
          {OFFERED.map((id) => (
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
      {trial && <TemplateEditor state={template} trial={trial} />}
      {formatId === MERGED_FORMAT && (
        <p class="form-acts">
          <Button
            isDisabled={!isReady}
            onClick={() =>
              void run(async () => {
                if (await actions.onMerge(request)) onClose();
              }, ignore)
            }
          >
            {t('exportMerge')}
          </Button>
          <Button isDisabled={!isReady} onClick={() => void run(() => actions.onOpenObsidian(request), ignore)}>
            {t('exportOpenObsidian')}
          </Button>
        </p>
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
