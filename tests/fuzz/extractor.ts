import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Extraction, extract } from '../../lib/extractor';
import type { Span } from '../../lib/extractor/types';
import { mutate, type Random, STUMBLING } from './random';
import type { Target } from './target';

const LANGUAGES = path.resolve(import.meta.dirname, '../../lib/extractor/languages');

/** Every sentence and every word of the examples of every pack, without the marks of what is in them. */
const packs = readdirSync(LANGUAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const lines = readFileSync(path.join(LANGUAGES, name, 'examples.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.replace(/⟦\+?|\|[^⟧]*⟧|⟧/g, '').replaceAll('¶', '\n'));
    const words = lines.flatMap((line) => line.match(/\p{Script=Han}{1,4}|[\p{L}\p{N}'’-]+/gu) ?? []);
    return { name, lines, words };
  });

export interface TextInput {
  readonly text: string;
  readonly lang: string | undefined;
}

const textOf = (random: Random): string => {
  const { lines, words } = random.pick(packs);
  const sentence = (): string => {
    const kind = random.below(10);
    if (kind < 5) return mutate(random.pick(lines), random, random.chance(0.5) ? STUMBLING : words);
    if (kind < 7) return random.pick(lines);
    const glue = random.chance(0.5) ? ' ' : '';
    return Array.from({ length: random.below(30) }, () => random.pick(random.chance(0.4) ? STUMBLING : words)).join(
      glue,
    );
  };
  const text = Array.from({ length: 1 + random.below(4) }, sentence).join(random.chance(0.3) ? '\n' : ' ');
  // Now and then the same over and over: what takes the square of its length is seen only there.
  return random.next() < 0.0005 ? text.repeat(Math.ceil(40_000 / Math.max(1, text.length))) : text;
};

const isSpan = ([start, end]: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every(([start], index) => index === 0 || start >= (spans[index - 1]?.[1] ?? 0));

/** Offsets in range and ordered, parts apart from each other, speakers that are there. */
export const check = (text: string, { speakers, quotes }: Extraction): void => {
  const ids = new Set(speakers.map(({ id }) => id));
  const demand = (isSo: boolean, what: string): void => {
    if (!isSo) throw new Error(what);
  };
  for (const { mentions } of speakers)
    demand(
      mentions.every((each) => isSpan(each, text)),
      'a mention outside the text',
    );
  for (const { spans, cue, speaker, confidence } of quotes) {
    demand(spans.length > 0 && spans.every((each) => isSpan(each, text)), 'a quote outside the text');
    demand(isOrdered(spans), 'parts of a quote out of order');
    demand(cue === null || isSpan(cue, text), 'a cue outside the text');
    demand(speaker === null || ids.has(speaker.id), 'a speaker who is not there');
    demand(!speaker?.mention || isSpan(speaker.mention, text), 'a mention of a speaker outside the text');
    demand(confidence >= 0 && confidence <= 1, 'a confidence out of range');
  }
  demand(
    quotes.every(
      ({ spans: [first] }, index) => index === 0 || (first?.[0] ?? 0) >= (quotes[index - 1]?.spans[0]?.[0] ?? 0),
    ),
    'quotes out of order',
  );
};

export const EXTRACTOR: Target = {
  name: 'extractor',
  bar: 1_000_000,
  make: (random): TextInput => ({
    text: textOf(random),
    lang: random.chance(0.5) ? random.pick(packs).name : undefined,
  }),
  feed: (input) => {
    const { text, lang } = input as TextInput;
    check(text, extract(text, { lang }));
  },
};
