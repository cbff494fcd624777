import { useState } from 'preact/hooks';
import { type Remarks, textOf } from '../../lib/annotations';
import { t } from '../../lib/i18n';
import type { ReportedAnnotation } from '../../lib/messaging';
import { RemarksEditor } from '../annotation/RemarksEditor';
import { RemarksView } from '../annotation/RemarksView';
import { QuoteText } from '../quote/QuoteText';
import { visibleText } from '../quote/visible-text';
import { Button } from '../ui/Button';

export interface KeptItemProps {
  readonly annotation: ReportedAnnotation;
  readonly onRemove: (id: string) => void;
  /** Gives it the words that are selected on the page; false where none are. */
  readonly onAttach: (id: string) => Promise<boolean>;
  readonly onShow: () => void;
  readonly onChangeRemarks: (id: string, remarks: Partial<Remarks>) => Promise<void>;
}

/** A highlight of the reader's own, or a kept quote that the page no longer shows. */
export const KeptItem = ({ annotation, onRemove, onAttach, onShow, onChangeRemarks }: KeptItemProps) => {
  const [isSelectionMissing, setSelectionMissing] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const words = <QuoteText type={annotation.quote?.type ?? null} text={textOf(annotation)} hue={0} />;
  const name = <bdi class="item-type">{visibleText(annotation.quote?.speaker?.name ?? '')}</bdi>;
  return (
    <li class="item">
      {annotation.anchored ? (
        <button type="button" class="item-text" title={t('show')} onClick={onShow}>
          {words}
        </button>
      ) : (
        <>
          {name}
          {words}
        </>
      )}
      {isEditing ? (
        <RemarksEditor
          remarks={annotation}
          onSave={(remarks) => onChangeRemarks(annotation.id, remarks)}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <RemarksView remarks={annotation} />
          <div class="item-foot">
            {annotation.anchored && name}
            <Button kind="quiet" icon="note" onClick={() => setEditing(true)}>
              {annotation.note || annotation.tags.length > 0 ? t('editNote') : t('addNote')}
            </Button>
            {!annotation.anchored && (
              <Button
                kind="quiet"
                icon="link"
                onClick={async () => setSelectionMissing(!(await onAttach(annotation.id)))}
              >
                {t('attach')}
              </Button>
            )}
            <Button kind="quiet" icon="trash" isIconOnly={!annotation.anchored} onClick={() => onRemove(annotation.id)}>
              {t('remove')}
            </Button>
          </div>
          {isSelectionMissing && !annotation.anchored && (
            <p class="group-hint" role="status">
              {t('attachHint')}
            </p>
          )}
        </>
      )}
    </li>
  );
};
