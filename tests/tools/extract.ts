/**
 * `npm run -s extract`: reads JSON lines {"id", "text", "lang"?} and answers each with what the extractor finds.
 * `--explain` adds to each quote why it was found. A line that cannot be read is answered with its error; then the
 * exit status is 1.
 */
import { createInterface } from 'node:readline';
import { extract } from '../../lib/extractor';

interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly lang?: string;
}

const parse = (line: string): Request => {
  const request: unknown = JSON.parse(line);
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new Error('not a JSON object');
  const { id, text, lang } = request as { id?: unknown; text?: unknown; lang?: unknown };
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new Error('"lang" is not a string');
  return typeof lang === 'string' && lang !== '' ? { id: id ?? null, text, lang } : { id: id ?? null, text };
};

/** The id of a line that may be broken in any way. */
const idOf = (line: string): unknown => {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id ?? null;
  } catch {
    return null;
  }
};

const explain = process.argv.includes('--explain');

const answer = (line: string): string => {
  try {
    const { id, text, lang } = parse(line);
    return JSON.stringify({ id, ...extract(text, { lang, explain }) });
  } catch (error) {
    process.exitCode = 1;
    return JSON.stringify({ id: idOf(line), error: error instanceof Error ? error.message : String(error) });
  }
};

/** Waits where the reader of our output is slower than we are, so that memory does not grow. */
const write = (line: string): Promise<void> =>
  process.stdout.write(`${line}\n`)
    ? Promise.resolve()
    : new Promise((resolve) => process.stdout.once('drain', resolve));

// A closed pipe (`| head`) ends the run without a stack trace.
process.stdout.on('error', () => process.exit());

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  if (line.trim() !== '') await write(answer(line));
