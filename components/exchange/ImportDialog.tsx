import type { MergePlan } from '../../lib/annotations';
import type { ImportState } from '../../lib/exchange';
import { count, t } from '../../lib/i18n';
import type { ImportProblem } from '../../lib/import';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

interface ImportDialogProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** A file, what it would do, and the word to do it. */
export const ImportDialog = ({ state, onFile, onImport, onClose }: ImportDialogProps) => (
  <Dialog
    title={t('importTitle')}
    onClose={onClose}
    foot={
      <>
        <span class="dialog-space" />
        {state.step === 'done' ? (
          <Button kind="primary" onClick={onClose}>
            {t('done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button kind="primary" isDisabled={!canImport(state)} onClick={onImport}>
              {state.step === 'writing' ? t('importing') : t('importNow')}
            </Button>
          </>
        )}
      </>
    }
  >
    {state.step !== 'done' && (
      <label class="form-row">
        <span>{t('importFile')}</span>
        <input
          class="field"
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={state.step === 'writing'}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
      </label>
    )}
    <ImportStep state={state} />
  </Dialog>
);

const canImport = (state: ImportState): boolean => state.step === 'preview' && isAnything(state.counts);

const isAnything = (counts: MergePlan['counts']): boolean =>
  Object.values(counts).some(({ added, changed }) => added + changed > 0);

const ImportStep = ({ state }: { state: ImportState }) => {
  switch (state.step) {
    case 'idle':
      return <p class="form-hint">{t('importHint')}</p>;
    case 'reading':
      return <Progress words={t('importReading')} done={state.done} />;
    case 'writing':
      return <Progress words={t('importing')} done={state.done} />;
    case 'failed':
      return (
        <p class="form-failure" role="alert">
          {t('importFailed', state.message)}
        </p>
      );
    case 'done':
      return <p role="status">{t('importDone', count('annotationsCount', state.counts.annotations.added))}</p>;
    case 'preview':
      return (
        <div role="status">
          <Counts counts={state.counts} />
          <Problems problems={state.reading.problems} />
        </div>
      );
  }
};

/** How far a large file has come. */
const Progress = ({ words, done }: { words: string; done: number }) => (
  <p class="progress">
    <span role="status">{words}</span>
    <progress max={1} value={done} aria-label={words} />
  </p>
);

const Counts = ({ counts: { annotations, others } }: { counts: MergePlan['counts'] }) => (
  <dl class="import-counts">
    <dt>{t('importAdded')}</dt>
    <dd>{annotations.added}</dd>
    <dt>{t('importChanged')}</dt>
    <dd>{annotations.changed}</dd>
    <dt>{t('importSkipped')}</dt>
    <dd>{annotations.skipped}</dd>
    {others.added + others.changed > 0 && (
      <>
        <dt>{t('importOthers')}</dt>
        <dd>{others.added + others.changed}</dd>
      </>
    )}
  </dl>
);

/** More rows say no more. */
const MAX_PROBLEMS = 50;

const Problems = ({ problems }: { problems: readonly ImportProblem[] }) =>
  problems.length === 0 ? null : (
    <details class="import-problems">
      <summary>{count('importProblems', problems.length)}</summary>
      <ul>
        {problems.slice(0, MAX_PROBLEMS).map(({ row, message }) => (
          <li key={row}>{t('importRow', String(row), message)}</li>
        ))}
      </ul>
    </details>
  );
