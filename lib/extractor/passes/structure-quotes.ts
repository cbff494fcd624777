/**
 * Speech that the layout of the text marks instead of a cue: a dash and a name behind it, a label before it, a headline
 * that begins with its speaker.
 */
import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import { cueAt } from './cue';
import { dialogueQuotes } from './dialogue-quotes';
import type { Draft, Frame } from './draft';
import { grammarOf } from './grammar';
import type { Mention } from './mention';
import { foldedOf, hasClass, isGap, kindOf, lengthOf, quotationAt, stepRight, textOf } from './navigate';

/** Code units of an attribution behind a dash, of a label, and of a headline's speaker. Continuous writing counts double. */
const LONGEST_SIGNATURE = 60;
const LONGEST_LABEL = 24;
const LONGEST_HEADLINE_SPEAKER = 24;
/** A label that stands so often at the head of a paragraph is one of an interview. */
const LABEL_REPEATS = 3;
/** Further paragraphs of an answer. */
const LONGEST_ANSWER = 8;
/** Questions after which two answers make an interview. */
const FEWEST_QUESTIONS = 2;
/** Code units of a headline. */
const LONGEST_HEADLINE = 48;
/** Code units of sentences that a label introduces once. */
const SHORTEST_STATEMENT = 16;

const PEOPLE = Class.name | Class.person | Class.office | Class.reporter | Class.surname;

/** Finds quotes by layout. */
export const structureQuotes = (reading: Reading): Draft[] => {
  const labelled = labelQuotes(reading);
  const taken = new Set(labelled.map(({ spans }) => spans[0]?.from));
  const headlines = headlineQuotes(reading).filter(({ spans }) => !taken.has(spans[0]?.from));
  return [...dashQuotes(reading), ...dialogueQuotes(reading), ...labelled, ...headlines];
};

const draftOf = (
  reading: Reading,
  content: TokenRange,
  mention: Mention | null,
  frame: Frame,
  type: Draft['type'],
): Draft => {
  const quotation = quotationAt(reading, content.from);
  const whole = quotation && quotation.close >= 0 && quotation.close + 1 >= content.to;
  const range = whole ? { from: quotation.from, to: quotation.to } : content;
  return { type: whole ? 'direct' : type, spans: [range], cue: null, mention, report: null, frame };
};

/** 天气很好。 ——气象台台长张三 */
const dashQuotes = (reading: Reading): Draft[] =>
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
    if (kindOf(reading, i) === Kind.dash) return i;
  return -1;
};

/** Whole sentences, or words in marks and nothing else. */
const isSaid = (reading: Reading, { from, to }: TokenRange): boolean =>
  endsSentence(reading, to) && (kindOf(reading, to - 1) !== Kind.close || reading.partner[to - 1] === from);

const endsSentence = (reading: Reading, to: number): boolean => {
  const kind = kindOf(reading, to - 1);
  return kind === Kind.stop || kind === Kind.close || kind === Kind.ellipsis;
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

interface Label {
  readonly paragraph: TokenRange;
  readonly colon: number;
  readonly key: string;
}

/** Interviews: the same labels again and again at the heads of paragraphs. */
const labelQuotes = (reading: Reading): Draft[] => {
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

/** 张三：天气很好 */
const headlineQuotes = (reading: Reading): Draft[] =>
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
      lengthOf(reading, mention.from, colon) > LONGEST_HEADLINE_SPEAKER
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
