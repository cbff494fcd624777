import { useState } from 'preact/hooks';
import type { Quote, Speaker } from '../../lib/extractor/types';
import { hueOf, type SpeakerHue } from '../../lib/highlight';
import { count, t } from '../../lib/i18n';
import type { PageReport } from '../../lib/messaging';
import { annotationOfQuote } from '../../lib/page/saved-quotes';
import { filterQuotes, NO_FILTER } from '../../lib/panel';
import { SpeakerName } from '../quote/SpeakerName';
import { Button } from '../ui/Button';
import { PanelTools, type QuoteOrder } from './PanelTools';
import { QuoteItem, type QuoteItemProps } from './QuoteItem';

export interface QuoteActions extends Pick<QuoteItemProps, 'onRemove' | 'onChangeRemarks'> {
  readonly onSave: (quote: Quote) => Promise<string | null>;
  /** Gives a kept annotation the words that are selected on the page; false where none are. */
  readonly onAttach: (id: string) => Promise<boolean>;
  readonly onShow: (spans: Quote['spans']) => void;
  /** Dims the quotes of others on the page; null shows all alike again. */
  readonly onLookAt: (speakerId: string | null) => void;
}

interface Group {
  readonly speaker: Speaker | null;
  readonly hue: SpeakerHue;
  readonly quotes: readonly Quote[];
}

/** Quotes under their speakers, in the order in which the speakers first speak; those without one come last. */
const groupsOf = (speakers: readonly Speaker[], quotes: readonly Quote[]): Group[] => {
  const groups: Group[] = speakers.map((speaker, index) => ({
    speaker,
    hue: hueOf(index),
    quotes: quotes.filter((quote) => quote.speaker?.id === speaker.id),
  }));
  const unnamed = quotes.filter(({ speaker }) => speaker === null);
  return [...groups, { speaker: null, hue: 0 as const, quotes: unnamed }].filter((group) => group.quotes.length > 0);
};

interface QuoteListProps {
  readonly report: PageReport;
  readonly actions: QuoteActions;
}

/** The quotes of the page, found and ordered as the reader likes. */
export const QuoteList = ({ report, actions }: QuoteListProps) => {
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<QuoteOrder>('speaker');
  if (report.quotes.length === 0) return null;
  const quotes = filterQuotes(report, filter);
  return (
    <>
      <PanelTools filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} />
      <p class={quotes.length > 0 ? 'visually-hidden' : 'group-hint'} role="status">
        {quotes.length === 0
          ? t('noMatch')
          : quotes.length < report.quotes.length && count('quoteCount', quotes.length)}
      </p>
      {order === 'speaker' ? (
        groupsOf(report.speakers, quotes).map((group) => (
          <section key={group.speaker?.id ?? ''} class="group">
            <h2 class="group-head">
              <SpeakerName name={group.speaker?.name ?? null} title={group.speaker?.title} hue={group.hue} />
              <span class="group-count">{count('quoteCount', group.quotes.length)}</span>
              {group.speaker && report.speakers.length > 1 && (
                <LookAt speaker={group.speaker} lookedAt={report.lookedAt} onLookAt={actions.onLookAt} />
              )}
            </h2>
            <Items quotes={group.quotes} report={report} actions={actions} />
          </section>
        ))
      ) : (
        <Items quotes={quotes} report={report} actions={actions} withSpeakers />
      )}
    </>
  );
};

interface LookAtProps {
  readonly speaker: Speaker;
  readonly lookedAt: string | null;
  readonly onLookAt: QuoteActions['onLookAt'];
}

const LookAt = ({ speaker, lookedAt, onLookAt }: LookAtProps) => {
  const isOn = speaker.id === lookedAt;
  return (
    <Button kind="quiet" icon="eye" isIconOnly isPressed={isOn} onClick={() => onLookAt(isOn ? null : speaker.id)}>
      {t('lookAt', speaker.name)}
    </Button>
  );
};

interface ItemsProps extends QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly withSpeakers?: boolean;
}

const Items = ({ quotes, report, actions, withSpeakers = false }: ItemsProps) => (
  <ul class={withSpeakers ? 'items items-plain' : 'items'}>
    {quotes.map((quote) => {
      const index = report.speakers.findIndex(({ id }) => id === quote.speaker?.id);
      const speaker = report.speakers[index] ?? null;
      return (
        <QuoteItem
          key={quote.spans[0]?.join()}
          quote={quote}
          text={quote.spans.map((span) => report.article.text.slice(...span)).join(' … ')}
          hue={index < 0 ? 0 : hueOf(index)}
          heading={withSpeakers ? { name: speaker?.name ?? null, title: speaker?.title } : null}
          annotation={annotationOfQuote(report.annotations, quote)}
          onSave={() => actions.onSave(quote)}
          onRemove={actions.onRemove}
          onShow={() => actions.onShow(quote.spans)}
          onChangeRemarks={actions.onChangeRemarks}
        />
      );
    })}
  </ul>
);
