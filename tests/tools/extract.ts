/**
 * `npm run -s extract`: reads JSON lines {"id", "text", "lang"?} and answers each with what the extractor finds.
 * `--explain` adds to each quote why it was found.
 */
import { extract } from '../../lib/extractor';
import { answerLines } from './json-lines';

const explain = process.argv.includes('--explain');

// A closed pipe (`| head`) ends the run without a stack trace.
process.stdout.on('error', () => process.exit());

await answerLines((request) => {
  const { text, lang } = Object(request) as { text?: unknown; lang?: unknown };
  if (typeof text !== 'string') throw new TypeError('"text" is not a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new TypeError('"lang" is not a string');
  return extract(text, { lang: lang || undefined, explain });
});
