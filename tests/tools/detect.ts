/** The command line of article detection: JSON lines `{"id", "file", "url"?}` in, `{"id", "article", "score", …}` out. */
import { detectLanguage } from '../../lib/extractor/detect-language';
import { answerLines } from './json-lines';
import { readPage } from './read-page';
import { tellArticle } from './tell-article';

await answerLines(async ({ file, url }) => {
  if (typeof file !== 'string') throw new Error('"file" is missing');
  const said = tellArticle(await readPage(file), typeof url === 'string' ? url : '');
  const { article, score, title, site, ownSite, byline, published, modified, canonicalUrl, declaredLang, text } = said;
  const lang = text ? detectLanguage(text, declaredLang ?? undefined) : declaredLang;
  return {
    article,
    score: Number(score.toFixed(4)),
    ...{ title, site, ownSite, byline, published, modified, lang, canonicalUrl, text },
  };
});
