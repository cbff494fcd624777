import { useState } from 'preact/hooks';
import { type Annotation, type ArticleRecord, textOf } from '../../lib/annotations';
import { textFragmentLink } from '../../lib/export';
import type { SpeakerHue } from '../../lib/highlight';
import { t } from '../../lib/i18n';
import { RemarksEditor } from '../annotation/RemarksEditor';
import { RemarksView } from '../annotation/RemarksView';
import { QuoteText } from '../quote/QuoteText';
import { describeQuote } from '../quote/quote-words';
import { SpeakerName } from '../quote/SpeakerName';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { LibraryActions } from './LibraryView';

interface EntryProps {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
  readonly hue: SpeakerHue;
  readonly isSelected: boolean;
  readonly actions: LibraryActions;
}

/** One kept quote or highlight with all that can be done with it. */
export const Entry = ({ annotation, article, hue, isSelected, actions }: EntryProps) => {
  const [isEditing, setEditing] = useState(false);
  const { id, quote, targets } = annotation;
  const [target] = targets;
  return (
    <li class="entry">
      <input
        type="checkbox"
        class="check"
        aria-label={t('selectAnnotation')}
        checked={isSelected}
        onChange={(event) => actions.onSelect([id], event.currentTarget.checked)}
      />
      <div class="entry-body">
        {quote && <SpeakerName name={quote.speaker?.name ?? null} title={quote.speaker?.title} hue={hue} />}
        <QuoteText type={quote?.type ?? null} text={textOf(annotation)} hue={hue} />
        {isEditing ? (
          <RemarksEditor
            remarks={annotation}
            onSave={(remarks) => actions.onChangeRemarks(id, remarks)}
            onDone={() => setEditing(false)}
          />
        ) : (
          <>
            <RemarksView remarks={annotation} />
            <div class="entry-foot">
              <span class="entry-type">{quote ? describeQuote(quote) : t('ownHighlight')}</span>
              {target && (
                <a
                  class="button button-quiet"
                  href={textFragmentLink(article.url, target, article.lang)}
                  target="_blank"
                  rel="noreferrer"
                >
                  <Icon name="open" /> {t('openAtQuote')}
                </a>
              )}
              <Button kind="quiet" icon="note" onClick={() => setEditing(true)}>
                {annotation.note || annotation.tags.length > 0 ? t('editNote') : t('addNote')}
              </Button>
              <Button kind="quiet" icon="trash" onClick={() => actions.onRemove(id)}>
                {t('remove')}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
};
