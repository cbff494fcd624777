/** Words with a dash and a name behind them. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import type { Draft } from '../draft';
import { grammarOf } from '../grammar';
import type { Mention } from '../mention';
import { hasClass, kindOf, lengthOf, stepRight, textOf } from '../navigate';
import { draftOf, endsSentence } from './laid-out';

/** Code units of an attribution behind a dash. Continuous writing counts double. */
const LONGEST_SIGNATURE = 60;

/** 天气很好。 ——气象台台长张三 */
export const dashQuotes = (reading: Reading): Draft[] =>
  reading.paragraphs.flatMap((paragraph, index) => {
    const dash = lastDash(reading, paragraph);
    if (dash < 0) return [];
    const mention = signature(reading, dash + 1, paragraph.to);
    if (!mention) return [];
    const previous = reading.paragraphs[index - 1];
    const content = dash > paragraph.from ? { from: paragraph.from, to: dash } : previous;
    if (!content || !isSaid(reading, content)) return [];
    return [draftOf(reading, content, mention, 'dash', 'direct')];
  });

const lastDash = (reading: Reading, { from, to }: TokenRange): number => {
  for (let i = to - 2; i >= from && lengthOf(reading, i, to) <= LONGEST_SIGNATURE; i--)
    if (kindOf(reading, i) === Kind.dash || (i === from && isHyphen(reading, i))) return i;
  return -1;
};

/** - Anna Pike: at the head of a line a hyphen stands for a dash, in spaced writing. */
const isHyphen = (reading: Reading, i: number): boolean =>
  reading.lexicon.pack.writing === 'spaced' && textOf(reading, i, i + 1) === '-';

/** Whole sentences, or words in marks and nothing else. In spaced writing who wrote a paragraph without marks signs it so. */
const isSaid = (reading: Reading, { from, to }: TokenRange): boolean => {
  const marked = kindOf(reading, to - 1) === Kind.close;
  if (!marked && reading.lexicon.pack.writing === 'spaced') return false;
  return endsSentence(reading, to) && (!marked || reading.partner[to - 1] === from);
};

/** A name or a body and nothing else. */
const signature = (reading: Reading, from: number, end: number): Mention | null => {
  let to = kindOf(reading, end - 1) === Kind.stop ? end - 1 : end;
  for (let i = from; i < to; i = stepRight(reading, i)) {
    const kind = kindOf(reading, i);
    if (kind === Kind.stop || kind === Kind.colon || kind === Kind.open) return null;
    // ——林海，特级教师
    if (kind === Kind.comma && hasClass(reading, i - 1, Class.name)) to = i;
  }
  const mention = grammarOf(reading).readSubject(reading, from, to);
  const clear = mention && mention.kind !== 'pronoun' && mention.kind !== 'document' && mention.kind !== 'reporter';
  return clear && mention.to === to ? mention : null;
};
