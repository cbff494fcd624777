import { useState } from 'preact/hooks';
import type { Remarks } from '../../lib/annotations';
import type { Quote } from '../../lib/extractor/types';
import type { SpeakerHue } from '../../lib/highlight';
import { t } from '../../lib/i18n';
import type { ReportedAnnotation } from '../../lib/messaging';
import { RemarksEditor } from '../annotation/RemarksEditor';
import { RemarksView } from '../annotation/RemarksView';
import { QuoteText } from '../quote/QuoteText';
import { describeQuote } from '../quote/quote-words';
import { SpeakerName } from '../quote/SpeakerName';
import { Button } from '../ui/Button';

export interface QuoteItemProps {
  readonly quote: Quote;
  readonly text: string;
  readonly hue: SpeakerHue;
  /** Who says it, where that does not stand above; a name of null is nobody. */
  readonly heading: { readonly name: string | null; readonly title?: string | undefined } | null;
  /** What is kept of it, if anything. */
  readonly annotation: ReportedAnnotation | null;
  /** Answers with the id of the kept annotation; null if keeping it failed. */
  readonly onSave: () => Promise<string | null>;
  readonly onRemove: (id: string) => void;
  readonly onShow: () => void;
  readonly onChangeRemarks: (id: string, remarks: Partial<Remarks>) => Promise<void>;
}

/** One quote of the page with all that can be done with it. */
export const QuoteItem = ({
  quote,
  text,
  hue,
  heading,
  annotation,
  onSave,
  onRemove,
  onShow,
  onChangeRemarks,
}: QuoteItemProps) => {
  const [isEditing, setEditing] = useState(false);
  const startEditing = async (): Promise<void> => {
    if (annotation ?? (await onSave())) setEditing(true);
  };
  return (
    <li class="item">
      {heading && (
        <p class="item-speaker">
          <SpeakerName {...heading} hue={hue} />
        </p>
      )}
      <button type="button" class="item-text" title={t('show')} onClick={onShow}>
        <QuoteText type={quote.type} text={text} hue={hue} />
      </button>
      {annotation && !isEditing && <RemarksView remarks={annotation} />}
      {annotation && isEditing && (
        <RemarksEditor
          remarks={annotation}
          onSave={(remarks) => onChangeRemarks(annotation.id, remarks)}
          onDone={() => setEditing(false)}
        />
      )}
      {!isEditing && (
        <div class="item-foot">
          <span class="item-type">{describeQuote(quote)}</span>
          <Button kind="quiet" icon="note" onClick={() => void startEditing()}>
            {annotation?.note || annotation?.tags.length ? t('editNote') : t('addNote')}
          </Button>
          <Button
            kind="quiet"
            icon="bookmark"
            isPressed={annotation !== null}
            onClick={() => (annotation ? onRemove(annotation.id) : void onSave())}
          >
            {annotation ? t('saved') : t('save')}
          </Button>
        </div>
      )}
    </li>
  );
};
