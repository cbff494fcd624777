/** Paragraphs with a label before them: interviews, and who is introduced once. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { grammarOf } from '../grammar';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf, lengthOf, stepRight, textOf } from '../navigate';
import { draftOf, endsSentence } from './laid-out';

/** Code units of a label. Continuous writing counts double. */
const LONGEST_LABEL = 24;
/** A label that stands so often at the head of a paragraph is one of an interview. */
const LABEL_REPEATS = 3;
/** Further paragraphs of an answer. */
const LONGEST_ANSWER = 8;
/** Questions after which two answers make an interview. */
const FEWEST_QUESTIONS = 2;
/** Code units of sentences that a label introduces once. */
const SHORTEST_STATEMENT = 16;

const PEOPLE = Class.name | Class.person | Class.office | Class.reporter | Class.surname;

interface Label {
  readonly paragraph: TokenRange;
  readonly colon: number;
  readonly key: string;
}

/** Interviews: the same labels again and again at the heads of paragraphs. */
export const labelQuotes = (reading: Reading): Draft[] => {
  const labels: Label[] = [];
  const counts = new Map<string, number>();
  const sentences = new Map<string, number>();
  for (const paragraph of reading.paragraphs) {
    const colon = labelColon(reading, paragraph);
    if (colon < 0) continue;
    const key = foldedOf(reading, paragraph.from, colon);
    if (isNumbered(reading, paragraph.from, colon)) continue;
    labels.push({ paragraph, colon, key });
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (endsSentence(reading, paragraph.to)) sentences.set(key, (sentences.get(key) ?? 0) + 1);
  }
  // Record: 24-1-1; Position: PG. A table repeats its labels too, but does not speak in sentences.
  const speaks = (key: string): boolean => (sentences.get(key) ?? 0) * 2 >= (counts.get(key) ?? 0);
  const asked = labels.filter(({ paragraph, colon }) => asks(reading, paragraph.from, colon)).length;
  const repeats = asked >= FEWEST_QUESTIONS ? LABEL_REPEATS - 1 : LABEL_REPEATS;
  const isInterview = [...counts].some(([key, count]) => count >= repeats && speaks(key));
  const drafts = new Map<TokenRange, Draft>();
  for (const { paragraph, colon, key } of labels) {
    const mention = labelMention(reading, paragraph.from, colon);
    const isLabel = isInterview && (counts.get(key) ?? 0) >= repeats - 1 && speaks(key);
    if (isLabel || isHandle(reading, paragraph.from) || introduces(reading, mention, paragraph, colon))
      drafts.set(paragraph, draftOf(reading, { from: colon + 1, to: paragraph.to }, mention, 'label', 'direct'));
  }
  return [...drafts.values(), ...(isInterview ? answersThatGoOn(reading, labels, drafts) : [])];
};

/**
 * Paragraphs without a label between an answer and the next question: the answer goes on, unless they are headings.
 * Whoever has the same label before questions asks.
 */
const answersThatGoOn = (
  reading: Reading,
  labels: readonly Label[],
  drafts: ReadonlyMap<TokenRange, Draft>,
): Draft[] => {
  const once = new Set<string>();
  const asking = new Set<string>();
  for (const { paragraph, key } of labels) if (isQuestion(reading, paragraph)) (once.has(key) ? asking : once).add(key);
  const asked = new Set(labels.filter(({ key }) => asking.has(key)).map(({ paragraph }) => paragraph));
  const found: Draft[] = [];
  let waiting: Draft[] = [];
  let last: Draft | null = null;
  for (const paragraph of reading.paragraphs) {
    const draft = drafts.get(paragraph);
    if (draft) {
      if (asked.has(paragraph) && waiting.length <= LONGEST_ANSWER) found.push(...waiting);
      waiting = [];
      last = asked.has(paragraph) ? null : draft;
    } else if (last && kindOf(reading, paragraph.to - 1) === Kind.stop)
      waiting.push({ ...draftOf(reading, paragraph, null, 'continued', 'direct'), sharesWith: last });
  }
  return found;
};

const isQuestion = (reading: Reading, { to }: TokenRange): boolean =>
  '？?'.includes(textOf(reading, to - 1, to).slice(-1));

/** 记者：, 问：: whoever stands there asks. */
const asks = (reading: Reading, from: number, colon: number): boolean =>
  colon === from + 1 && (hasClass(reading, from, Class.reporter) || cueAt(reading, from)?.asks === true);

/** @小雨点：: the name of someone who posted; @： names nobody. */
const isHandle = (reading: Reading, from: number): boolean =>
  textOf(reading, from, from + 1) === '@' && kindOf(reading, from + 1) !== Kind.colon;

const labelColon = (reading: Reading, { from, to }: TokenRange): number => {
  for (let i = from; i < to && lengthOf(reading, from, i) <= LONGEST_LABEL; i = stepRight(reading, i)) {
    const kind = kindOf(reading, i);
    if (kind === Kind.colon) return i > from && i + 1 < to && !isCaption(reading, i - 1) ? i : -1;
    if (kind === Kind.comma || kind === Kind.stop || kind === Kind.open) return -1;
  }
  return -1;
};

/** 误区一：, 问题2：, but 村民一： speaks. */
const isNumbered = (reading: Reading, from: number, colon: number): boolean => {
  const { numerals } = reading.lexicon.pack.particles ?? {};
  if (colon - from < 2 || !numerals || hasClass(reading, colon - 2, PEOPLE)) return false;
  const last = foldedOf(reading, colon - 1, colon);
  return kindOf(reading, colon - 1) === Kind.number || [...last].every((unit) => numerals.includes(unit));
};

/** 图：, 来源：, but 记者： asks. */
const isCaption = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.boilerplate) && !hasClass(reading, i, Class.reporter);

/** 张三(某大学教授)：…。 — a name at the head of whole sentences. */
const introduces = (reading: Reading, mention: Mention, { to }: TokenRange, colon: number): boolean =>
  (mention.kind === 'name' || mention.kind === 'surname') &&
  (mention.to === colon || kindOf(reading, mention.to) === Kind.parenthesisOpen) &&
  hasClass(reading, mention.headFrom, Class.name | Class.surname) &&
  endsSentence(reading, to) &&
  lengthOf(reading, colon, to) >= SHORTEST_STATEMENT;

const labelMention = (reading: Reading, from: number, to: number): Mention =>
  isHandle(reading, from)
    ? whole(from + 1, to, 'name')
    : (grammarOf(reading).readSubject(reading, from, to) ?? whole(from, to, 'unnamed'));

const whole = (from: number, to: number, kind: Mention['kind']): Mention => ({
  from,
  to,
  headFrom: from,
  headTo: to,
  titleFrom: from,
  titleTo: from,
  kind,
});
