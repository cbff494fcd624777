import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseTags, type Remarks } from '../../lib/annotations';
import { t } from '../../lib/i18n';
import { type FailureReason, RequestError } from '../../lib/messaging';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';

interface RemarksEditorProps {
  readonly remarks: Remarks;
  /** Keeps what was written; rejects with a `RequestError` if that failed. */
  readonly onSave: (remarks: Partial<Remarks>) => Promise<void>;
  readonly onDone: () => void;
}

/** After the last key, before what was typed is saved. Milliseconds: short, so that closing the popup loses nothing. */
const SAVE_DELAY = 250;

type Status =
  | { readonly kind: 'clean' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** Note and tags of one annotation, saved while they are typed. What could not be saved stays in the fields. */
export const RemarksEditor = ({ remarks, onSave, onDone }: RemarksEditorProps) => {
  const [note, setNote] = useState(remarks.note);
  const [tags, setTags] = useState(remarks.tags.join(', '));
  const { status, schedule, flush } = useSaving(onSave);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => noteField.current?.focus(), []);

  const finish = async (): Promise<void> => {
    if (await flush()) onDone();
  };
  return (
    <form
      class="remarks"
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
      }}
    >
      <label class="visually-hidden" for={`${id}-note`}>
        {t('note')}
      </label>
      <textarea
        id={`${id}-note`}
        ref={noteField}
        class="field"
        rows={3}
        placeholder={t('notePlaceholder')}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value);
          schedule({ note: event.currentTarget.value });
        }}
        onBlur={() => void flush()}
      />
      <label class="visually-hidden" for={`${id}-tags`}>
        {t('tags')}
      </label>
      <input
        id={`${id}-tags`}
        class="field"
        placeholder={t('tagsPlaceholder')}
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          schedule({ tags: parseTags(event.currentTarget.value) });
        }}
        onBlur={() => void flush()}
      />
      {status.kind === 'failed' && <Failure reason={status.reason} onRetry={() => void flush()} />}
      <div class="remarks-foot">
        <span class="remarks-status" role="status">
          {status.kind === 'saving' ? t('saving') : status.kind === 'saved' ? t('saved') : ''}
        </span>
        <Button onClick={() => void finish()}>{t('done')}</Button>
      </div>
    </form>
  );
};

/** Collects changes, saves them after a pause or at once, and keeps those that could not be saved. */
const useSaving = (onSave: RemarksEditorProps['onSave']) => {
  const [status, setStatus] = useState<Status>({ kind: 'clean' });
  const pending = useRef<Partial<Remarks> | null>(null);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const saveOnce = async (): Promise<boolean> => {
    const changes = pending.current;
    if (!changes) return true;
    pending.current = null;
    setStatus({ kind: 'saving' });
    try {
      await onSave(changes);
      setStatus({ kind: 'saved' });
      return true;
    } catch (error) {
      // What was typed meanwhile goes before what failed.
      pending.current = { ...changes, ...(pending.current as Partial<Remarks> | null) };
      setStatus({ kind: 'failed', reason: error instanceof RequestError ? error.reason : 'unknown' });
      return false;
    }
  };
  // One after the other, so that an older text never arrives last.
  const flush = (): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(saveOnce);
    return running.current;
  };
  const schedule = (changes: Partial<Remarks>): void => {
    pending.current = { ...pending.current, ...changes };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), SAVE_DELAY);
  };
  // A layout effect: the other kind cleans up only some time after the editor has gone.
  useLayoutEffect(() => {
    const save = (): void => void flush();
    // A popup is closed without a last key or blur.
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, []);
  return { status, schedule, flush };
};
