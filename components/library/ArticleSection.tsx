import type { AnnotatedArticle } from '../../lib/annotations';
import { hueOf, type SpeakerHue } from '../../lib/highlight';
import { t } from '../../lib/i18n';
import { Icon } from '../ui/Icon';
import { Entry } from './Entry';
import type { LibraryActions } from './LibraryView';

interface ArticleSectionProps {
  readonly annotated: AnnotatedArticle;
  readonly selected: ReadonlySet<string>;
  readonly actions: LibraryActions;
}

/** One article and what is kept of it, in the order of its text. */
export const ArticleSection = ({ annotated: { article, annotations }, selected, actions }: ArticleSectionProps) => {
  const ids = annotations.map(({ id }) => id);
  const names = [...new Set(annotations.map(({ quote }) => quote?.speaker?.name))].filter((name) => name !== undefined);
  const hue = (name: string | undefined): SpeakerHue => (name === undefined ? 0 : hueOf(names.indexOf(name)));
  const source = [article.site, article.byline, article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  return (
    <section class="article">
      <header class="article-head">
        <input
          type="checkbox"
          class="check"
          aria-label={t('selectArticle', article.title)}
          checked={ids.every((id) => selected.has(id))}
          onChange={(event) => actions.onSelect(ids, event.currentTarget.checked)}
        />
        <div>
          <h2 class="article-title" dir="auto">
            <a class="link" href={article.url} target="_blank" rel="noreferrer" title={t('openArticle')}>
              {article.title} <Icon name="open" />
            </a>
          </h2>
          {source && <p class="article-source">{source}</p>}
        </div>
      </header>
      <ul class="entries">
        {annotations.map((annotation) => (
          <Entry
            key={annotation.id}
            annotation={annotation}
            article={article}
            hue={hue(annotation.quote?.speaker?.name)}
            isSelected={selected.has(annotation.id)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
};
