import { InvalidDataError, normalizeTag, type Target } from '../annotations';

/** Reading what other programs have written: they leave out, and write one thing or a list of it. */

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws {InvalidDataError} */
export const fieldsOf = (value: unknown, what: string): Fields => {
  if (!isFields(value)) throw new InvalidDataError(`${what} is not an object`);
  return value;
};

/** One thing or a list of things as a list; nothing as an empty one. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

export const textOr = <T>(value: unknown, otherwise: T): string | T => (typeof value === 'string' ? value : otherwise);

/** Milliseconds since 1970 of a date in ISO 8601 or a number; what is none is `otherwise`. */
export const timeOr = (value: unknown, otherwise: number): number => {
  const time = typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : Number.NaN;
  const whole = Math.floor(time);
  return Number.isSafeInteger(whole) && whole >= 0 ? whole : otherwise;
};

export const tagsOf = (values: readonly unknown[]): string[] => [
  ...new Set(values.flatMap((value) => (typeof value === 'string' ? normalizeTag(value) : [])).filter(Boolean)),
];

/** A stretch known by its words; where its place is not known, it is looked for from the start. */
export const targetOf = (exact: string, prefix: string, suffix: string, start = 0): Target => {
  if (!exact) throw new InvalidDataError('there are no words to find again');
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  };
};

/** @throws {InvalidDataError} for what cannot be opened again. */
export const addressOf = (value: unknown): string => {
  const address = textOr(value, '');
  if (!URL.canParse(address) || !/^(?:https?|file):$/.test(new URL(address).protocol))
    throw new InvalidDataError(`“${address.slice(0, 80)}” is no web address`);
  return address;
};
