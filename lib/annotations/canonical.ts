/** JSON with the keys of every object in order: two values of the same content give the same text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? '';

export const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);

interface Dated {
  readonly modified: number;
}

/**
 * The fields of two states of one record: those of the later one over those of the other; of the same time, each field
 * that is greater in JSON. The order does not matter, nor how often it is done.
 */
export const joinFields = <T extends Dated>(a: T, b: T): T => {
  if (a.modified !== b.modified) return a.modified < b.modified ? { ...a, ...b } : { ...b, ...a };
  const joined = { ...a } as Record<string, unknown>;
  for (const [field, value] of Object.entries(b))
    if (!Object.hasOwn(joined, field) || canonicalJson(joined[field]) < canonicalJson(value)) joined[field] = value;
  return joined as unknown as T;
};
