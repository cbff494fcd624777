/** Headlines that begin with their speaker. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { grammarOf } from '../grammar';
import { hasClass, isGap, kindOf, lengthOf, quotationAt, stepRight, textOf } from '../navigate';
import { draftOf, endsSentence } from './laid-out';

/** Code units of a headline, and of its speaker. Continuous writing counts double. */
const LONGEST_HEADLINE = 48;
const LONGEST_SPEAKER = 24;

/** 张三：天气很好 */
export const headlineQuotes = (reading: Reading): Draft[] =>
  reading.paragraphs.flatMap((paragraph, index) => {
    const { from, to } = paragraph;
    if (lengthOf(reading, from, to) > LONGEST_HEADLINE || hasClass(reading, from, Class.boilerplate)) return [];
    if (endsSentence(reading, to) && kindOf(reading, to - 1) === Kind.stop && index > 0) return [];
    const colon = headlineColon(reading, paragraph);
    if (colon < 0 || cueAt(reading, colon - 1)) return [];
    const mention = grammarOf(reading).readSubject(reading, behindGap(reading, from, colon), colon);
    const quoted = quotationAt(reading, colon + 1) !== null;
    if (
      !mention ||
      (mention.to !== colon && (!quoted || hasComma(reading, mention.to, colon))) ||
      lengthOf(reading, mention.from, colon) > LONGEST_SPEAKER
    )
      return [];
    const clear =
      mention.kind === 'name' ||
      mention.kind === 'organisation' ||
      mention.kind === 'unnamed' ||
      mention.kind === 'role';
    if (mention.kind === 'organisation' && !hasClass(reading, mention.to - 1, Class.organisation)) return [];
    if (!clear || hasClass(reading, colon - 1, Class.reporter) || isForeignName(reading, colon + 1, to)) return [];
    return [
      draftOf(reading, { from: colon + 1, to: beforeSite(reading, colon + 1, to) }, mention, 'headline', 'indirect'),
    ];
  });

/** 母亲来了，他笑了起来：“…”: whoever stands in another clause does not speak. */
const hasComma = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i = stepRight(reading, i)) if (kindOf(reading, i) === Kind.comma) return true;
  return false;
};

/** 首席投资官：John Smith tells who somebody is. Continuous writing. */
const isForeignName = (reading: Reading, from: number, to: number): boolean => {
  if (reading.lexicon.pack.writing !== 'continuous') return false;
  for (let i = from; i < to; i++) if (kindOf(reading, i) !== Kind.foreign) return false;
  return true;
};

/** 事件一句话 某某：…: of a headline in parts only the last one before the colon names the speaker. */
const behindGap = (reading: Reading, from: number, colon: number): number => {
  for (let i = colon - 1; i > from; i--) if (isGap(reading, i)) return i;
  return from;
};

/** A headline may end in the name of its site: …_某某网. */
const beforeSite = (reading: Reading, from: number, to: number): number => {
  for (let i = to - 1; i > from; i--) if ('_|丨｜'.includes(textOf(reading, i, i + 1))) return i;
  return to;
};

/** Headlines ask and cry before their colon, but they end no statement: “…”，张三说。李四点头：“…” is none. */
const headlineColon = (reading: Reading, { from, to }: TokenRange): number => {
  for (let i = from; i < to; i = stepRight(reading, i)) {
    if (kindOf(reading, i) === Kind.colon) return i + 2 < to ? i : -1;
    if ('。.'.includes(textOf(reading, i, i + 1))) return -1;
  }
  return -1;
};
