import { useMemo } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/annotations';
import { type MessageKey, t } from '../../lib/i18n';
import { type LibraryQuery, type ShelfEntry, siteOf } from '../../lib/library';
import type { LibraryActions } from './actions';

interface FilterBarProps {
  readonly query: LibraryQuery;
  readonly kept: readonly ShelfEntry[];
  readonly actions: LibraryActions;
}

const TYPES = [
  ['direct', 'onlyDirect'],
  ['mixed', 'onlyMixed'],
  ['indirect', 'onlyIndirect'],
  ['own', 'ownHighlight'],
] as const;

const COLORS: Readonly<Record<HighlightColor, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  purple: 'colorPurple',
};

/** What narrows the library, apart from words. */
export const FilterBar = ({ query, kept, actions: { onQuery } }: FilterBarProps) => {
  // Counted anew only when something was kept or thrown away, not with every key.
  const { sites, tags } = useMemo(
    () => ({
      sites: byFrequency(kept.map(siteOf)),
      tags: byFrequency(kept.flatMap(({ annotation }) => annotation.tags)),
    }),
    [kept],
  );
  return (
    <fieldset class="filters" aria-label={t('filters')}>
      <Choice
        label={t('siteName')}
        value={query.site}
        choices={sites.map((site) => [site, site])}
        onChoose={(site) => onQuery({ site })}
      />
      <Choice
        label={t('tags')}
        value={query.tag}
        choices={tags.map((tag) => [tag, `#${tag}`])}
        onChoose={(tag) => onQuery({ tag })}
      />
      <Choice
        label={t('quoteType')}
        value={query.type}
        choices={TYPES.map(([type, words]) => [type, t(words)])}
        onChoose={(type) => onQuery({ type: type as LibraryQuery['type'] })}
      />
      <Choice
        label={t('color')}
        value={query.color}
        choices={HIGHLIGHT_COLORS.map((color) => [color, t(COLORS[color])])}
        onChoose={(color) => onQuery({ color: color as HighlightColor | undefined })}
      />
      <label class="filter">
        <span>{t('savedFrom')}</span>
        <input
          type="date"
          class="field"
          value={query.from ?? ''}
          onChange={(event) => onQuery({ from: event.currentTarget.value })}
        />
      </label>
      <label class="filter">
        <span>{t('savedTo')}</span>
        <input
          type="date"
          class="field"
          value={query.to ?? ''}
          onChange={(event) => onQuery({ to: event.currentTarget.value })}
        />
      </label>
      <label class="filter filter-check">
        <input
          type="checkbox"
          class="check"
          checked={query.hasNote ?? false}
          onChange={(event) => onQuery({ hasNote: event.currentTarget.checked || undefined })}
        />
        <span>{t('withNote')}</span>
      </label>
      <label class="filter filter-check">
        <input
          type="checkbox"
          class="check"
          checked={query.isLost ?? false}
          onChange={(event) => onQuery({ isLost: event.currentTarget.checked || undefined })}
        />
        <span>{t('lostOnPage')}</span>
      </label>
    </fieldset>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Value and words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

const Choice = ({ label, value, choices, onChoose }: ChoiceProps) => (
  <label class="filter">
    <span>{label}</span>
    <select class="field" value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
      <option value="">{t('any')}</option>
      {choices.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

const byFrequency = (values: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
};
