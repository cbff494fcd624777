/** The command line of article detection: JSON lines `{"id", "file", "url"?}` in, `{"id", "article", "score", …}` out. */
import { readArticle } from '../../lib/article';
import { detectLanguage } from '../../lib/extractor/detect-language';
import { buildTextMap } from '../../lib/text-map';
import { answerLines } from './json-lines';
import { readPage } from './read-page';

await answerLines(async ({ file, url }) => {
  if (typeof file !== 'string') throw new Error('"file" is missing');
  const document = await readPage(file);
  const article = readArticle(document, typeof url === 'string' ? url : '', { force: true });
  const { text } = buildTextMap(article.blocks.filter(({ kind }) => kind !== 'caption'));
  return {
    article: article.detected,
    score: Number(article.score.toFixed(4)),
    title: article.title,
    site: article.site,
    ownSite: article.ownSite,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    canonicalUrl: article.canonicalUrl,
    lang: text ? detectLanguage(text, article.declaredLang ?? undefined) : article.declaredLang,
    text,
  };
});
