import { readArticle } from '../../lib/article';
import { buildTextMap } from '../../lib/text-map';

/** What is told of a page: the article, and the text that the extractor gets of it. */
export const tellArticle = (document: Document, url: string) => {
  const { detected, blocks, ...said } = readArticle(document, url, { force: true });
  return { ...said, article: detected, text: buildTextMap(blocks.filter(({ kind }) => kind !== 'caption')).text };
};
