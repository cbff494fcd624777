import { useEffect, useId, useRef } from 'preact/hooks';
import { parseTags, type Remarks } from '../../lib/annotations';
import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { ChangedElsewhere } from './ChangedElsewhere';
import { useSaving } from './use-saving';
import { useSharedText } from './use-shared-text';

interface RemarksEditorProps {
  readonly remarks: Remarks;
  /** Keeps what was written; rejects with a `RequestError` if that failed. */
  readonly onSave: (remarks: Partial<Remarks>) => Promise<void>;
  readonly onDone: () => void;
}

/** Note and tags of one annotation, saved while they are typed. What could not be saved stays in the fields. */
export const RemarksEditor = ({ remarks, onSave, onDone }: RemarksEditorProps) => {
  const { status, schedule, flush } = useSaving(onSave);
  const note = useSharedText(remarks.note, (text) => schedule({ note: text }));
  const tags = useSharedText(remarks.tags.join(', '), (text) => schedule({ tags: parseTags(text) }));
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
        value={note.text}
        onInput={(event) => note.type(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      <ChangedElsewhere field={note} />
      <label class="visually-hidden" for={`${id}-tags`}>
        {t('tags')}
      </label>
      <input
        id={`${id}-tags`}
        class="field"
        placeholder={t('tagsPlaceholder')}
        value={tags.text}
        onInput={(event) => tags.type(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      <ChangedElsewhere field={tags} />
      {status.kind === 'failed' && (
        <Failure reason={status.reason} onRetry={() => void flush()}>
          <a class="button" download="note.txt" href={fileOf(`${note.text}\n\n${tags.text}`.trim())}>
            {t('downloadNote')}
          </a>
        </Failure>
      )}
      <div class="remarks-foot">
        <span class="remarks-status" role="status">
          {status.kind === 'saving' ? t('saving') : status.kind === 'saved' ? t('saved') : ''}
        </span>
        <Button onClick={() => void finish()}>{t('done')}</Button>
      </div>
    </form>
  );
};

/** A link that is a file: nothing to release, and it works while the extension behind the page is gone. */
const fileOf = (text: string): string => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
