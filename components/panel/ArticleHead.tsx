import { count, t } from '../../lib/i18n';
import type { PageReport } from '../../lib/messaging';
import { visibleText } from '../quote/visible-text';
import { Button } from '../ui/Button';

interface ArticleHeadProps {
  readonly report: PageReport;
  readonly onStep: (by: 1 | -1) => void;
}

/** What the page is and what was found on it, in three lines. */
export const ArticleHead = ({ report: { article, quotes, speakers }, onStep }: ArticleHeadProps) => {
  const source = [article.site, article.byline, article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  return (
    <header class="head">
      <h1 class="head-title" dir="auto">
        {visibleText(article.title ?? '')}
      </h1>
      {source && <p class="head-source">{visibleText(source)}</p>}
      {quotes.length > 0 && (
        <div class="head-counts">
          <span>
            {count('quoteCount', quotes.length)} · {count('speakerCount', speakers.length)}
          </span>
          <span class="head-steps">
            <Button kind="quiet" icon="up" isIconOnly onClick={() => onStep(-1)}>
              {t('previousQuote')}
            </Button>
            <Button kind="quiet" icon="down" isIconOnly onClick={() => onStep(1)}>
              {t('nextQuote')}
            </Button>
          </span>
        </div>
      )}
    </header>
  );
};
