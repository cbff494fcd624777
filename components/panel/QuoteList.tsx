import type { Quote, Speaker } from '../../lib/extractor/types';
import { hueOf, type SpeakerHue } from '../../lib/highlight';
import { count } from '../../lib/i18n';
import type { PageReport } from '../../lib/messaging';
import { annotationOfQuote } from '../../lib/page/saved-quotes';
import { SpeakerName } from '../quote/SpeakerName';
import { QuoteItem, type QuoteItemProps } from './QuoteItem';

export interface QuoteActions extends Pick<QuoteItemProps, 'onRemove' | 'onChangeRemarks'> {
  readonly onSave: (quote: Quote) => Promise<string | null>;
  readonly onShow: (spans: Quote['spans']) => void;
}

interface Group {
  readonly speaker: Speaker | null;
  readonly hue: SpeakerHue;
  readonly quotes: readonly Quote[];
}

/** Quotes under their speakers, in the order in which the speakers first speak; those without one come last. */
const groupsOf = ({ quotes, speakers }: PageReport): Group[] => {
  const groups: Group[] = speakers.map((speaker, index) => ({
    speaker,
    hue: hueOf(index),
    quotes: quotes.filter((quote) => quote.speaker?.id === speaker.id),
  }));
  const unnamed = quotes.filter(({ speaker }) => speaker === null);
  return [...groups, { speaker: null, hue: 0 as const, quotes: unnamed }].filter((group) => group.quotes.length > 0);
};

export const QuoteList = ({ report, actions }: { report: PageReport; actions: QuoteActions }) => (
  <>
    {groupsOf(report).map(({ speaker, hue, quotes }) => (
      <section key={speaker?.id ?? ''} class="group">
        <h2 class="group-head">
          <SpeakerName name={speaker?.name ?? null} title={speaker?.title} hue={hue} />
          <span class="group-count">{count('quoteCount', quotes.length)}</span>
        </h2>
        <ul class="items">
          {quotes.map((quote) => (
            <QuoteItem
              key={quote.spans[0]?.join()}
              quote={quote}
              text={quote.spans.map((span) => report.article.text.slice(...span)).join(' … ')}
              hue={hue}
              annotation={annotationOfQuote(report.annotations, quote)}
              onSave={() => actions.onSave(quote)}
              onRemove={actions.onRemove}
              onShow={() => actions.onShow(quote.spans)}
              onChangeRemarks={actions.onChangeRemarks}
            />
          ))}
        </ul>
      </section>
    ))}
  </>
);
