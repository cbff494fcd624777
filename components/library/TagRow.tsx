import { count as counted } from '../../lib/i18n';
import type { LibraryActions } from './actions';

/** One tag in the list of all; opens what has it. */
export const TagRow = ({ tag, count, actions }: { tag: string; count: number; actions: LibraryActions }) => (
  <button type="button" class="tag-row" onClick={() => actions.onTag(tag)}>
    <bdi>#{tag}</bdi>
    <span class="article-source">{counted('annotationsCount', count)}</span>
  </button>
);
