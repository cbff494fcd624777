import { textOf } from '../../lib/annotations';
import { textFragmentLink } from '../../lib/export';
import type { SpeakerHue } from '../../lib/highlight';
import { t } from '../../lib/i18n';
import type { ShelfEntry } from '../../lib/library';
import { RemarksEditor } from '../annotation/RemarksEditor';
import { RemarksView } from '../annotation/RemarksView';
import { QuoteText } from '../quote/QuoteText';
import { describeQuote } from '../quote/quote-words';
import { SpeakerName } from '../quote/SpeakerName';
import { visibleText } from '../quote/visible-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { LibraryActions } from './actions';
import { CopyButton } from './CopyButton';
import { Twins } from './Twins';

interface EntryProps {
  readonly entry: ShelfEntry;
  readonly hue: SpeakerHue;
  /** Whether it says which article it is of. */
  readonly showsSource: boolean;
  /** The same statement in other articles. */
  readonly twins: readonly ShelfEntry[];
  readonly isInTrash: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly actions: LibraryActions;
}

/** One kept quote or highlight with all that can be done with it. */
export const Entry = (props: EntryProps) => {
  const { entry, hue, showsSource, twins, isInTrash, isSelected, isEditing, onEdit, actions } = props;
  const { annotation, article, speaker } = entry;
  const { id, quote } = annotation;
  const name = <SpeakerName name={quote?.speaker?.name ?? null} title={quote?.speaker?.title} hue={hue} />;
  return (
    <article class="entry">
      <input
        type="checkbox"
        class="check"
        aria-label={t('selectAnnotation')}
        checked={isSelected}
        onChange={(event) => actions.onSelect([id], event.currentTarget.checked)}
      />
      <div class="entry-body">
        {quote &&
          (speaker ? (
            <button
              type="button"
              class="entry-speaker"
              title={t('openSpeaker')}
              onClick={() => actions.onSpeaker(speaker)}
            >
              {name}
            </button>
          ) : (
            name
          ))}
        <QuoteText type={quote?.type ?? null} text={textOf(annotation)} hue={hue} />
        {showsSource && (
          <p class="article-source" dir="auto">
            {visibleText([article.site, article.published?.slice(0, 10), article.title].filter(Boolean).join(' · '))}
          </p>
        )}
        <Twins entry={entry} twins={twins} />
        {isEditing ? (
          <RemarksEditor
            remarks={annotation}
            onSave={(remarks) => actions.onChangeRemarks(id, remarks)}
            onDone={() => onEdit(false)}
          />
        ) : (
          <>
            <RemarksView remarks={annotation} />
            <div class="entry-foot">
              <span class="entry-type">{quote ? describeQuote(quote) : t('ownHighlight')}</span>
              {annotation.lost && <span class="entry-lost">{t('lostOnPage')}</span>}
              {isInTrash ? (
                <>
                  <Button kind="quiet" onClick={() => actions.onRestore([id])}>
                    {t('restore')}
                  </Button>
                  <Button kind="quiet" icon="trash" onClick={() => actions.onPurge([id])}>
                    {t('removeForGood')}
                  </Button>
                </>
              ) : (
                <KeptButtons entry={entry} onEdit={onEdit} actions={actions} />
              )}
            </div>
          </>
        )}
      </div>
    </article>
  );
};

/** Where an entry's words stand. */
export const addressOf = ({ annotation, article }: Pick<ShelfEntry, 'annotation' | 'article'>): string => {
  const [target] = annotation.targets;
  return target ? textFragmentLink(article.url, target, article.lang) : article.url;
};

const KeptButtons = ({ entry, onEdit, actions }: Pick<EntryProps, 'entry' | 'onEdit' | 'actions'>) => {
  const { annotation, article } = entry;
  const address = addressOf({ annotation, article });
  return (
    <>
      <a class="button button-quiet" href={address} target="_blank" rel="noreferrer">
        <Icon name="open" /> {t('openAtQuote')}
      </a>
      <CopyButton entry={entry} actions={actions} />
      <Button kind="quiet" icon="note" onClick={() => onEdit(true)}>
        {annotation.note || annotation.tags.length > 0 ? t('editNote') : t('addNote')}
      </Button>
      <Button kind="quiet" icon="trash" onClick={() => actions.onRemove([annotation.id])}>
        {t('remove')}
      </Button>
    </>
  );
};
