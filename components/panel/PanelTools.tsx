import type { QuoteType } from '../../lib/extractor/types';
import { type MessageKey, t } from '../../lib/i18n';
import type { QuoteFilter } from '../../lib/panel';

export type QuoteOrder = 'speaker' | 'page';

interface PanelToolsProps {
  readonly filter: QuoteFilter;
  readonly order: QuoteOrder;
  readonly onFilter: (filter: QuoteFilter) => void;
  readonly onOrder: (order: QuoteOrder) => void;
}

const TYPES: readonly (readonly [QuoteType, MessageKey])[] = [
  ['direct', 'onlyDirect'],
  ['mixed', 'onlyMixed'],
  ['indirect', 'onlyIndirect'],
];

/** Finds quotes among many, and puts them in order. */
export const PanelTools = ({ filter, order, onFilter, onOrder }: PanelToolsProps) => (
  <search class="tools">
    <input
      class="field tools-words"
      type="search"
      aria-label={t('searchQuotes')}
      placeholder={t('searchQuotes')}
      value={filter.words}
      onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
    />
    <select
      class="field"
      aria-label={t('showTypes')}
      value={filter.type ?? ''}
      onChange={({ currentTarget: { value } }) => onFilter({ ...filter, type: (value || null) as QuoteType | null })}
    >
      <option value="">{t('allTypes')}</option>
      {TYPES.map(([type, key]) => (
        <option key={type} value={type}>
          {t(key)}
        </option>
      ))}
    </select>
    <select
      class="field"
      aria-label={t('orderQuotes')}
      value={order}
      onChange={({ currentTarget: { value } }) => onOrder(value as QuoteOrder)}
    >
      <option value="speaker">{t('bySpeaker')}</option>
      <option value="page">{t('inOrder')}</option>
    </select>
  </search>
);
