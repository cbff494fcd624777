import type { Annotation, ArticleRecord, Backup, Correction, EditedField, SiteRecord, SpeakerRecord } from './types';
import {
  correctedOf,
  type Fields,
  fail,
  fieldsOf,
  offsetOf,
  parseArticleDraft,
  parseCorrection,
  parseDraft,
  parseSiteChoice,
  stringOf,
} from './validate';

/** Of the format of the file; raised when an older version could misread a newer file. */
export const BACKUP_VERSION = 1;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Checks a backup as a whole. Fields that this version does not know stay: they are another version's.
 * @throws {InvalidDataError} which says where it is wrong; then none of it may be used.
 */
export const parseBackup = (value: unknown): Backup => {
  const steps = parseBackupSteps(value);
  for (;;) {
    const { done, value: backup } = steps.next();
    if (done) return backup;
  }
};

/**
 * The same in steps, one a record, for files that take a while; each gives the share that is done (0 … 1).
 * @throws {InvalidDataError}
 */
export function* parseBackupSteps(value: unknown): Generator<number, Backup> {
  const file = fieldsOf(value, 'file');
  if (file.format !== 'whosaid-backup') fail('file', 'a backup of WhoSaid');
  if (offsetOf(file.version, 'version') > BACKUP_VERSION) fail('version', 'one that this WhoSaid can read: update it');
  const articles = listOf(file.articles, 'articles', articleOf);
  const annotations = yield* annotationsOf(file.annotations);
  const known = new Set(articles.map(({ id }) => id));
  for (const [index, { articleId }] of annotations.entries())
    if (!known.has(articleId)) fail(`annotations[${index}].articleId`, 'an article of the file');
  return {
    ...file,
    format: 'whosaid-backup',
    version: file.version as number,
    created: offsetOf(file.created, 'created'),
    articles,
    annotations,
    corrections: listOf(file.corrections, 'corrections', correctionOf),
    // Files of earlier versions have none of these.
    speakers: listOf(file.speakers ?? [], 'speakers', speakerOf),
    sites: listOf(file.sites ?? [], 'sites', siteOf),
  };
}

/** By far the longest list. */
function* annotationsOf(value: unknown): Generator<number, Annotation[]> {
  const list = Array.isArray(value) ? value : fail('annotations', 'a list');
  const annotations: Annotation[] = [];
  for (const [index, item] of list.entries()) {
    annotations.push(annotationOf(fieldsOf(item, `annotations[${index}]`), `annotations[${index}]`));
    yield index / list.length;
  }
  return annotations;
}

const listOf = <T>(value: unknown, where: string, each: (item: Fields, where: string) => T): T[] =>
  Array.isArray(value)
    ? value.map((item, index) => each(fieldsOf(item, `${where}[${index}]`), `${where}[${index}]`))
    : fail(where, 'a list');

const idOf = (value: unknown, where: string): string => stringOf(value, where) || fail(where, 'given');

const keysOf = (value: unknown, where: string): string[] =>
  Array.isArray(value) && value.length > 0
    ? value.map((key, index) => stringOf(key, `${where}[${index}]`))
    : fail(where, 'a list of at least one');

const timesOf = (item: Fields, where: string): { created: number; modified: number } => ({
  created: offsetOf(item.created, `${where}.created`),
  modified: offsetOf(item.modified, `${where}.modified`),
});

const articleOf = (item: Fields, where: string): ArticleRecord => ({
  ...item,
  ...parseArticleDraft(item, where),
  ...timesOf(item, where),
  id: idOf(item.id, `${where}.id`),
  keys: keysOf(item.keys, `${where}.keys`),
});

const annotationOf = (item: Fields, where: string): Annotation => {
  // What is inside a quote or target may be of another version too; it was checked and goes on as it came.
  const { targets, quote } = item as unknown as Annotation;
  const annotation: Mutable<Annotation> = {
    ...item,
    ...parseDraft(item, where),
    targets,
    quote,
    ...timesOf(item, where),
    articleId: idOf(item.articleId, `${where}.articleId`),
    deleted: item.deleted === null ? null : offsetOf(item.deleted, `${where}.deleted`),
  };
  if (item.lost !== undefined) annotation.lost = item.lost === null ? null : offsetOf(item.lost, `${where}.lost`);
  if (item.edited !== undefined) annotation.edited = editedOf(item.edited, `${where}.edited`);
  return annotation;
};

const editedOf = (value: unknown, where: string): Partial<Record<EditedField, number>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(value, where)).map(([field, time]) => [field, offsetOf(time, `${where}.${field}`)]),
  );

const correctionOf = (item: Fields, where: string): Correction => {
  correctedOf(item.quote, `${where}.quote`);
  const { targets, quote } = item as unknown as Correction;
  return {
    ...item,
    ...parseCorrection(item, where),
    targets,
    quote,
    ...timesOf(item, where),
    keys: keysOf(item.keys, `${where}.keys`),
  };
};

const speakerOf = (item: Fields, where: string): SpeakerRecord => ({
  ...item,
  name: idOf(item.name, `${where}.name`),
  belongsTo: idOf(item.belongsTo, `${where}.belongsTo`),
  modified: offsetOf(item.modified, `${where}.modified`),
});

const siteOf = (item: Fields, where: string): SiteRecord => ({
  ...item,
  ...parseSiteChoice(item, where),
  modified: offsetOf(item.modified, `${where}.modified`),
});
