import { count, t } from '../../lib/i18n';
import { groupSpeakers, type ShelfEntry, type SpeakerGroup } from '../../lib/library';
import { visibleText } from '../quote/visible-text';
import { Button } from '../ui/Button';
import type { LibraryActions } from './actions';

interface SpeakerHeadProps {
  readonly speaker: string | undefined;
  readonly entries: readonly ShelfEntry[];
  readonly ownerOf: (speaker: string) => string;
  readonly actions: LibraryActions;
}

/** Who a speaker is, over all articles: titles held over time, outlets, the names that were taken for theirs. */
export const SpeakerHead = ({ speaker, entries, ownerOf, actions }: SpeakerHeadProps) => {
  const own = entries.filter((entry) => entry.speaker !== '' && ownerOf(entry.speaker) === speaker);
  const [group] = groupSpeakers(own, { ownerOf: () => speaker ?? '' });
  return (
    <header class="speaker-head">
      <Button kind="quiet" onClick={() => actions.onSpeaker(null)}>
        ← {t('allSpeakers')}
      </Button>
      {group && <SpeakerFacts group={group} actions={actions} />}
    </header>
  );
};

const SpeakerFacts = ({
  group: { key, name, names, titles, sites, count: quotes },
  actions,
}: {
  group: SpeakerGroup;
  actions: LibraryActions;
}) => (
  <>
    <h2 dir="auto">{visibleText(name)}</h2>
    <p class="article-source">
      {[count('quoteCount', quotes), ...sites.map((each) => `${visibleText(each.site)} ${each.count}`)].join(' · ')}
    </p>
    {titles.length > 0 && (
      <ul class="speaker-titles">
        {titles.map(({ title, from, to }) => (
          <li key={title} dir="auto">
            {visibleText(title)} <span class="article-source">{spanOf(from, to)}</span>
          </li>
        ))}
      </ul>
    )}
    {names.length > 1 && (
      <p class="speaker-names">
        {t('alsoAs')}{' '}
        {names
          .filter((each) => each.key !== key)
          .map((each) => (
            <span key={each.key} class="speaker-alias">
              <bdi>{visibleText(each.name)}</bdi>
              <Button kind="quiet" onClick={() => actions.onPart(each.key)}>
                {t('partName')}
              </Button>
            </span>
          ))}
      </p>
    )}
  </>
);

const monthOf = (time: number): string => new Date(time).toISOString().slice(0, 7);

const spanOf = (from: number, to: number): string =>
  monthOf(from) === monthOf(to) ? monthOf(from) : `${monthOf(from)} – ${monthOf(to)}`;
