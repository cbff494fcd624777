import { t } from '../../lib/i18n';
import type { LibraryItem } from '../../lib/library';
import { visibleText } from '../quote/visible-text';
import { Icon } from '../ui/Icon';
import type { LibraryActions } from './actions';

interface ArticleRowProps {
  readonly item: Extract<LibraryItem, { kind: 'article' }>;
  readonly selected: ReadonlySet<string>;
  readonly actions: LibraryActions;
}

/** The head of an article; its entries follow. */
export const ArticleRow = ({ item: { article, ids }, selected, actions }: ArticleRowProps) => {
  const source = [article.site, article.byline, article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  return (
    <header class="article-head">
      <input
        type="checkbox"
        class="check"
        aria-label={t('selectArticle', visibleText(article.title))}
        checked={ids.every((id) => selected.has(id))}
        onChange={(event) => actions.onSelect(ids, event.currentTarget.checked)}
      />
      <div>
        <h2 class="article-title" dir="auto">
          <a class="link" href={article.url} target="_blank" rel="noreferrer" title={t('openArticle')}>
            {visibleText(article.title)} <Icon name="open" />
          </a>
        </h2>
        {source && <p class="article-source">{visibleText(source)}</p>}
      </div>
    </header>
  );
};
