import type { AnnotatedArticle, Annotation } from '../annotations';

/** What of the library goes out. */
export type ExportScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'selected' }
  /** What a search lets through. */
  | { readonly kind: 'shown' }
  | { readonly kind: 'speaker' | 'tag'; readonly name: string };

/**
 * The annotations of a scope under their articles; articles without any are left out. `selected` are those that are
 * chosen, or that a search lets through, by id.
 */
export const inScope = (
  articles: readonly AnnotatedArticle[],
  scope: ExportScope,
  selected: ReadonlySet<string>,
): readonly AnnotatedArticle[] => {
  if (scope.kind === 'everything') return articles;
  const isIn = testOf(scope, selected);
  return articles
    .map(({ article, annotations }) => ({ article, annotations: annotations.filter(isIn) }))
    .filter(({ annotations }) => annotations.length > 0);
};

const testOf = (
  scope: Exclude<ExportScope, { kind: 'everything' }>,
  selected: ReadonlySet<string>,
): ((annotation: Annotation) => boolean) => {
  if (scope.kind === 'selected' || scope.kind === 'shown') return ({ id }) => selected.has(id);
  if (scope.kind === 'tag') return ({ tags }) => tags.includes(scope.name);
  return ({ quote }) => quote?.speaker?.name === scope.name;
};

/** A name and how many annotations have it. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The speakers of what is kept, the most quoted first. */
export const speakersIn = (articles: readonly AnnotatedArticle[]): Counted[] =>
  counted(articles, ({ quote }) => (quote?.speaker ? [quote.speaker.name] : []));

export const tagsIn = (articles: readonly AnnotatedArticle[]): Counted[] => counted(articles, ({ tags }) => tags);

const counted = (
  articles: readonly AnnotatedArticle[],
  namesOf: (annotation: Annotation) => readonly string[],
): Counted[] => {
  const counts = new Map<string, number>();
  for (const { annotations } of articles)
    for (const annotation of annotations)
      for (const name of namesOf(annotation)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
};
