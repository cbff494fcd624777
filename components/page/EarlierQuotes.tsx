import { differences } from '../../lib/compare';
import { count, t } from '../../lib/i18n';
import type { EarlierQuote, SaidBefore } from '../../lib/messaging';
import { Differences } from '../quote/Differences';
import { Words } from '../ui/Words';

/** What the speaker said before, as far as it was kept: what is the same in other words first, then the last ones. */
export const EarlierQuotes = ({ before, text }: { before: SaidBefore; text: string }) => (
  <>
    {before.same.map((each) => (
      <section key={each.id} class="card-beside">
        <h3>
          {t('sameElsewhere')} <Source quote={each} />
        </h3>
        <Differences parts={differences(text, each.text)} />
      </section>
    ))}
    <details class="card-before">
      <summary>
        <Words text={t('saidBefore', count('quoteCount', before.count))} />
      </summary>
      <ul>
        {before.latest.map((each) => (
          <li key={each.id}>
            <q dir="auto">
              <Words text={each.text} />
            </q>{' '}
            <Source quote={each} />
          </li>
        ))}
      </ul>
    </details>
  </>
);

const Source = ({ quote: { url, title, site, published } }: { quote: EarlierQuote }) => {
  const source = [site, published?.slice(0, 10)].filter(Boolean).join(', ');
  return (
    <a class="card-source" href={url} target="_blank" rel="noreferrer" title={title} aria-label={source}>
      <Words text={source} />
    </a>
  );
};
