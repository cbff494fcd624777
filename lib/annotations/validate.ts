import {
  type AnnotationDraft,
  type ArticleDraft,
  type BulkChanges,
  type Changes,
  type CorrectedQuote,
  type CorrectionDraft,
  HIGHLIGHT_COLORS,
  type QuoteBody,
  type Remarks,
  SITE_RULES,
  type SiteChoice,
  type Target,
} from './types';

/**
 * Checks what comes from outside (a message, a file) before it is kept. Only known fields pass, so that nothing
 * grows in the database that no version of ours has written.
 */

/** What came is not what it should be; the message says where. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';
}

/** Longer than any quote, note or title that a person has read: a limit against pages that flood us. UTF-16 units. */
const MAX_TEXT = 200_000;
const MAX_ITEMS = 1_000;

export type Fields = Readonly<Record<string, unknown>>;

export const fail = (where: string, expected: string): never => {
  throw new InvalidDataError(`${where} is not ${expected}`);
};

export const fieldsOf = (value: unknown, where: string): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : fail(where, 'an object');

export const stringOf = (value: unknown, where: string): string =>
  typeof value === 'string' && value.length <= MAX_TEXT
    ? value
    : fail(where, `a text of at most ${MAX_TEXT} characters`);

const stringOrNull = (value: unknown, where: string): string | null => (value === null ? null : stringOf(value, where));

export const offsetOf = (value: unknown, where: string): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : fail(where, 'an offset');

const listOf = <T>(value: unknown, where: string, each: (item: unknown, where: string) => T): T[] =>
  Array.isArray(value) && value.length <= MAX_ITEMS
    ? value.map((item, index) => each(item, `${where}[${index}]`))
    : fail(where, `a list of at most ${MAX_ITEMS}`);

const oneOf = <T extends string>(value: unknown, where: string, choices: readonly T[]): T =>
  choices.find((choice) => choice === value) ?? fail(where, `one of ${choices.join(', ')}`);

const targetOf = (value: unknown, where: string): Target => {
  const selectors = listOf(fieldsOf(value, where).selector, `${where}.selector`, fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? fail(where, 'found by its text');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector') ?? fail(where, 'found by its place');
  const start = offsetOf(position.start, `${where}.start`);
  const end = offsetOf(position.end, `${where}.end`);
  if (end <= start) fail(where, 'longer than nothing');
  return {
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: stringOf(quote.exact, `${where}.exact`),
        prefix: stringOf(quote.prefix, `${where}.prefix`),
        suffix: stringOf(quote.suffix, `${where}.suffix`),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
};

const targetsOf = (value: unknown, where: string): Target[] => {
  const targets = listOf(value, where, targetOf);
  return targets.length > 0 ? targets : fail(where, 'a list of at least one');
};

const speakerOf = (value: unknown, where: string): QuoteBody['speaker'] => {
  if (value === null) return null;
  const speaker = fieldsOf(value, where);
  return {
    name: stringOf(speaker.name, `${where}.name`),
    ...(speaker.title === undefined ? {} : { title: stringOf(speaker.title, `${where}.title`) }),
  };
};

const typeOf = (value: unknown, where: string): QuoteBody['type'] =>
  oneOf(value, where, ['direct', 'indirect', 'mixed']);

const quoteOf = (value: unknown, where: string): QuoteBody | null => {
  if (value === null) return null;
  const quote = fieldsOf(value, where);
  const confidence = quote.confidence;
  return {
    type: typeOf(quote.type, `${where}.type`),
    speaker: speakerOf(quote.speaker, `${where}.speaker`),
    cue: stringOrNull(quote.cue, `${where}.cue`),
    confidence:
      typeof confidence === 'number' && confidence >= 0 && confidence <= 1
        ? confidence
        : fail(`${where}.confidence`, 'between 0 and 1'),
  };
};

/** @throws {InvalidDataError} */
export const parseRemarks = (value: unknown, where = 'remarks'): Partial<Remarks> => {
  const { note, tags } = fieldsOf(value, where);
  return {
    ...(note === undefined ? {} : { note: stringOf(note, `${where}.note`) }),
    ...(tags === undefined ? {} : { tags: listOf(tags, `${where}.tags`, stringOf) }),
  };
};

/** @throws {InvalidDataError} */
export const parseChanges = (value: unknown, where = 'changes'): Changes => {
  const { color, targets, quote } = fieldsOf(value, where);
  return {
    ...parseRemarks(value, where),
    ...(targets === undefined ? {} : { targets: targetsOf(targets, `${where}.targets`) }),
    ...(quote === undefined ? {} : { quote: quoteOf(quote, `${where}.quote`) }),
    ...(color === undefined ? {} : { color: oneOf(color, `${where}.color`, HIGHLIGHT_COLORS) }),
  };
};

/** @throws {InvalidDataError} */
export const parseDraft = (value: unknown, where = 'annotation'): AnnotationDraft => {
  const draft = fieldsOf(value, where);
  const { note = '', tags = [] } = parseRemarks(draft, where);
  return {
    id: stringOf(draft.id, `${where}.id`) || fail(`${where}.id`, 'given'),
    targets: targetsOf(draft.targets, `${where}.targets`),
    quote: quoteOf(draft.quote, `${where}.quote`),
    color: oneOf(draft.color, `${where}.color`, HIGHLIGHT_COLORS),
    note,
    tags,
  };
};

export const correctedOf = (value: unknown, where: string): CorrectedQuote | null => {
  if (value === null) return null;
  const quote = fieldsOf(value, where);
  return {
    targets: targetsOf(quote.targets, `${where}.targets`),
    type: typeOf(quote.type, `${where}.type`),
    speaker: speakerOf(quote.speaker, `${where}.speaker`),
  };
};

/** @throws {InvalidDataError} */
export const parseCorrection = (value: unknown, where = 'correction'): CorrectionDraft => {
  const draft = fieldsOf(value, where);
  return {
    id: stringOf(draft.id, `${where}.id`) || fail(`${where}.id`, 'given'),
    targets: targetsOf(draft.targets, `${where}.targets`),
    quote: correctedOf(draft.quote, `${where}.quote`),
  };
};

/** @throws {InvalidDataError} */
export const parseDrafts = (value: unknown): AnnotationDraft[] => listOf(value, 'annotations', parseDraft);

/** Longer than any print that was ever made: each of its numbers is an entry of an index. */
const MAX_PRINT = 64;

/** @throws {InvalidDataError} */
export const parsePrint = (value: unknown, where = 'print'): number[] => {
  const print = listOf(value, where, offsetOf);
  return print.length <= MAX_PRINT ? print : fail(where, `a list of at most ${MAX_PRINT}`);
};

/** @throws {InvalidDataError} */
export const parseArticleDraft = (value: unknown, where = 'article'): ArticleDraft => {
  const article = fieldsOf(value, where);
  const url = stringOf(article.url, `${where}.url`);
  if (!URL.canParse(url) || !/^(?:https?|file):$/.test(new URL(url).protocol)) fail(`${where}.url`, 'a web address');
  return {
    url,
    title: stringOf(article.title, `${where}.title`),
    site: stringOrNull(article.site, `${where}.site`),
    byline: stringOrNull(article.byline, `${where}.byline`),
    published: stringOrNull(article.published, `${where}.published`),
    lang: stringOf(article.lang, `${where}.lang`),
    ...(article.print === undefined ? {} : { print: parsePrint(article.print, `${where}.print`) }),
  };
};

/** @throws {InvalidDataError} */
export const parseBulkChanges = (value: unknown, where = 'changes'): BulkChanges => {
  const { color, addTags = [], removeTags = [] } = fieldsOf(value, where);
  return {
    ...(color === undefined ? {} : { color: oneOf(color, `${where}.color`, HIGHLIGHT_COLORS) }),
    addTags: parseTexts(addTags, `${where}.addTags`),
    removeTags: parseTexts(removeTags, `${where}.removeTags`),
  };
};

/** @throws {InvalidDataError} */
export const parseSiteChoice = (value: unknown, where = 'choice'): SiteChoice => {
  const { place: name, about, choice } = fieldsOf(value, where);
  const place = stringOf(name, `${where}.place`) || fail(`${where}.place`, 'given');
  if (oneOf(about, `${where}.about`, ['reading', 'highlights']) === 'reading')
    return { place, about: 'reading', choice: choice === null ? null : oneOf(choice, `${where}.choice`, SITE_RULES) };
  return {
    place,
    about: 'highlights',
    choice: choice === null ? null : oneOf<'hidden'>(choice, `${where}.choice`, ['hidden']),
  };
};

/** @throws {InvalidDataError} */
export const parseTexts = (value: unknown, where: string): string[] =>
  Array.isArray(value)
    ? value.map((text, index) => stringOf(text, `${where}[${index}]`))
    : fail(where, 'a list of texts');
