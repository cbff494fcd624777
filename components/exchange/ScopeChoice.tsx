import type { AnnotatedArticle } from '../../lib/annotations';
import { type ExportScope, speakersIn, tagsIn } from '../../lib/exchange';
import { count, t } from '../../lib/i18n';

export const SCOPE_ID = 'export-scope';

interface ScopeChoiceProps {
  readonly articles: readonly AnnotatedArticle[];
  readonly selectedCount: number;
  /** How many annotations the search lets through; null where nothing is looked for. */
  readonly shownCount: number | null;
  readonly scope: ExportScope;
  readonly onChoose: (scope: ExportScope) => void;
}

/** More names than this nobody looks through in a list: the library finds and selects. */
const MAX_NAMES = 200;

/** Which of what is kept goes out. */
export const ScopeChoice = ({ articles, selectedCount, shownCount, scope, onChoose }: ScopeChoiceProps) => {
  const groups = [
    { kind: 'speaker', label: t('exportSpeakers'), names: speakersIn(articles).slice(0, MAX_NAMES) },
    { kind: 'tag', label: t('tags'), names: tagsIn(articles).slice(0, MAX_NAMES) },
  ] as const;
  return (
    <select
      id={SCOPE_ID}
      class="field"
      value={JSON.stringify(scope)}
      onChange={({ currentTarget }) => onChoose(JSON.parse(currentTarget.value) as ExportScope)}
    >
      {selectedCount > 0 && (
        <option value={JSON.stringify({ kind: 'selected' })}>{count('selectedCount', selectedCount)}</option>
      )}
      {shownCount !== null && (
        <option value={JSON.stringify({ kind: 'shown' })}>{`${t('exportShown')} (${shownCount})`}</option>
      )}
      <option value={JSON.stringify({ kind: 'everything' })}>{t('exportEverything')}</option>
      {groups.map(
        ({ kind, label, names }) =>
          names.length > 0 && (
            <optgroup key={kind} label={label}>
              {names.map(({ name, count: times }) => (
                <option key={name} value={JSON.stringify({ kind, name })}>{`${name} (${times})`}</option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
};
