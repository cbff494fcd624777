import { canonicalJson, isSame, joinFields } from './canonical';
import type { Annotation, EditedField } from './types';

/** What of an annotation may change once it is kept, each field by itself. */
export const EDITED_FIELDS = ['note', 'tags', 'color', 'targets', 'quote', 'deleted'] as const;

/** When a field was last changed. Annotations of before fields had times of their own have one for all. */
export const editedAt = (annotation: Annotation, field: EditedField): number =>
  annotation.edited ? (annotation.edited[field] ?? annotation.created) : annotation.modified;

/**
 * Changes fields at a time; those that are the same already keep their time. An edit that arrives later counts as
 * later, whatever the clock says: clocks are put back.
 */
export const edit = (
  annotation: Annotation,
  changes: Partial<Pick<Annotation, EditedField>>,
  now: number,
): Annotation => {
  const fields = EDITED_FIELDS.filter(
    (field) => changes[field] !== undefined && !isSame(changes[field], annotation[field]),
  );
  if (fields.length === 0) return annotation;
  const times = Object.fromEntries(EDITED_FIELDS.map((field) => [field, editedAt(annotation, field)]));
  for (const field of fields) times[field] = Math.max(now, (times[field] as number) + 1);
  const picked = Object.fromEntries(fields.map((field) => [field, changes[field]]));
  const modified = Math.max(annotation.modified, ...Object.values(times));
  return { ...annotation, ...picked, modified, edited: times };
};

/**
 * One annotation out of two states of it: each field as it was last edited. The order does not matter, nor how often
 * it is done; of two edits of the same millisecond the greater in JSON wins.
 */
export const mergeAnnotations = (a: Annotation, b: Annotation): Annotation => {
  if (isSame(a, b)) return a;
  const merged: Record<string, unknown> = { ...joinFields(a, b) };
  const edited: Record<string, number> = {};
  for (const field of EDITED_FIELDS) {
    const [timeA, timeB] = [editedAt(a, field), editedAt(b, field)];
    merged[field] = isBefore(timeA, timeB, a[field], b[field]) ? b[field] : a[field];
    edited[field] = Math.max(timeA, timeB);
  }
  merged.created = Math.min(a.created, b.created);
  // Only where it says more than `modified` does: what has not changed stays as it was, to the letter.
  if (a.edited || b.edited || a.modified !== b.modified) merged.edited = edited;
  return merged as unknown as Annotation;
};

const isBefore = (timeA: number, timeB: number, a: unknown, b: unknown): boolean =>
  timeA !== timeB ? timeA < timeB : canonicalJson(a) < canonicalJson(b);
