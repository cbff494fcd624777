import type { AnnotatedArticle, Annotation, ArticleRecord } from '../../annotations';
import { attributionOf, linkOf, shownContent, tagOf } from '../entry';
import { escapeAddress, escapeInText } from '../escape-markdown';
import type { ExportContext } from '../format';
import { groupBySpeaker } from '../speaker-groups';
import type { ExportWords } from '../words';

/** Logseq's outline: every line is a block, with properties as `key:: value` under it. */
export const articleToLogseq = (annotated: AnnotatedArticle, { words }: ExportContext): string =>
  `${articleBlocks(annotated, 0, words).join('\n')}\n`;

export const libraryToLogseq = (articles: readonly AnnotatedArticle[], { words }: ExportContext): string =>
  `${articles.flatMap((each) => articleBlocks(each, 0, words)).join('\n')}\n`;

/** One block: its first line behind the dash, the others below it. */
const block = (depth: number, lines: readonly string[]): string => {
  const indent = '\t'.repeat(depth);
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line}` : `${indent}  ${line}`)).join('\n');
};

const articleBlocks = ({ article, annotations }: AnnotatedArticle, depth: number, words: ExportWords): string[] => {
  const own = annotations.filter(({ quote }) => quote === null);
  const groups = [
    ...groupBySpeaker(annotations).map((group) => ({
      title: escapeInText(group.name ?? words.unnamedSpeaker),
      entries: group.annotations,
    })),
    ...(own.length > 0 ? [{ title: words.ownHighlights, entries: own }] : []),
  ];
  return [
    block(depth, [`## ${escapeInText(article.title)}`, ...propertiesOf(article)]),
    ...groups.flatMap(({ title, entries }) => [
      block(depth + 1, [`### ${title}`]),
      ...entries.flatMap((each) => entryBlocks(each, article, depth + 2, words)),
    ]),
  ];
};

const propertiesOf = ({ url, site, byline, published }: ArticleRecord): string[] => {
  const values = { source: escapeAddress(url), site, author: byline, published: published?.slice(0, 10) };
  return Object.entries(values).flatMap(([key, value]) =>
    value ? `${key}:: ${key === 'source' ? value : escapeInText(value)}` : [],
  );
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const entryBlocks = (annotation: Annotation, article: ArticleRecord, depth: number, words: ExportWords): string[] => {
  const attribution = attributionOf(annotation);
  const { id, note, tags, lost } = annotation;
  return [
    block(depth, [
      `> ${shownContent(annotation, article, words)}${linkOf(annotation, article)}`,
      ...(attribution ? [`> — ${attribution}`] : []),
      // Logseq takes nothing else for the id of a block.
      ...(UUID.test(id) ? [`id:: ${id}`] : []),
    ]),
    ...(lost ? [block(depth + 1, [`*${words.lost}*`])] : []),
    ...(note.trim() ? [block(depth + 1, note.trim().split(/\r\n?|\n/))] : []),
    ...(tags.length > 0 ? [block(depth + 1, [tags.map(tagOf).join(' ')])] : []),
  ];
};
