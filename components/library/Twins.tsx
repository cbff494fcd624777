import { textOf } from '../../lib/annotations';
import { differences } from '../../lib/compare';
import { count, t } from '../../lib/i18n';
import { type ShelfEntry, siteOf } from '../../lib/library';
import { Differences } from '../quote/Differences';

interface TwinsProps {
  readonly entry: ShelfEntry;
  /** The same statement in other articles. */
  readonly twins: readonly ShelfEntry[];
}

/** What other outlets made of a statement, beside this one, with the words that differ. */
export const Twins = ({ entry, twins }: TwinsProps) =>
  twins.length === 0 ? null : (
    <details class="twins">
      <summary>{t('sameStatement', count('articleCount', twins.length))}</summary>
      {twins.map((twin) => {
        const parts = differences(textOf(entry.annotation), textOf(twin.annotation));
        return (
          <div key={twin.annotation.id} class="twin">
            <Side entry={entry} parts={parts.filter(({ kind }) => kind !== 'new')} />
            <Side entry={twin} parts={parts.filter(({ kind }) => kind !== 'gone')} />
          </div>
        );
      })}
    </details>
  );

const Side = ({ entry, parts }: { entry: ShelfEntry; parts: ReturnType<typeof differences> }) => (
  <div>
    <p class="article-source" title={entry.article.title}>
      {[siteOf(entry), entry.article.published?.slice(0, 10)].filter(Boolean).join(' · ')}
    </p>
    <Differences parts={parts} />
  </div>
);
