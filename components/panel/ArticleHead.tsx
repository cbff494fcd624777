import { count } from '../../lib/i18n';
import type { PageReport } from '../../lib/messaging';

/** What the page is and what was found on it, in three lines. */
export const ArticleHead = ({ report: { article, quotes, speakers } }: { report: PageReport }) => {
  const source = [article.site, article.byline, article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  return (
    <header class="head">
      <h1 class="head-title" dir="auto">
        {article.title}
      </h1>
      {source && <p class="head-source">{source}</p>}
      <p class="head-counts">
        {count('quoteCount', quotes.length)} · {count('speakerCount', speakers.length)}
      </p>
    </header>
  );
};
