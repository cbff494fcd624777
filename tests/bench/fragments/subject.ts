/** What the fragments bench runs in the page: the article as the content script reads it, and where its text stands. */
import { readArticle } from '../../../lib/article';
import { buildTextMap, type TextMap } from '../../../lib/text-map';

const mapOf = (): { map: TextMap; declaredLang: string | null } => {
  const article = readArticle(document, location.href, { force: true });
  return {
    map: buildTextMap(article.blocks.filter(({ kind }) => kind !== 'caption')),
    declaredLang: article.declaredLang,
  };
};

export const read = (): { text: string; declaredLang: string | null } => {
  const { map, declaredLang } = mapOf();
  return { text: map.text, declaredLang };
};

/** Whether the first line of a span is in the window. */
export const isInView = (start: number, end: number): boolean => {
  const { map } = mapOf();
  const [box] = map.rangesOf([start, end])[0]?.getClientRects() ?? [];
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
};
