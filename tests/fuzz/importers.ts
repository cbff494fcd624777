import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_VERSION, InvalidDataError, parseBackup } from '../../lib/annotations';
import { readImport } from '../../lib/import';
import { mutate, type Random } from './random';
import type { Target } from './target';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

const files = ['exports', 'imports']
  .flatMap((folder) => readdirSync(path.join(FIXTURES, folder)).map((file) => path.join(FIXTURES, folder, file)))
  .filter((file) => /\.json(?:ld)?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

/** What stands where something else should. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  0.5,
  '',
  'x',
  '__proto__',
  'javascript:alert(1)',
  '\u0000',
  '\ud800',
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { toString: 1 },
  'x'.repeat(300_000),
  '2026-13-45',
  '<b>bold</b>',
  'https://news.example/a',
  NaN,
];

/** The value with one of its inner values replaced, taken out, doubled or put elsewhere. */
const disturb = (value: unknown, random: Random): unknown => {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return random.pick(ODD);
  const keys = Object.keys(value);
  if (keys.length === 0) return random.pick(ODD);
  const key = random.pick(keys);
  if (Array.isArray(value)) {
    const list = [...(value as unknown[])];
    const kind = random.below(4);
    if (kind === 0) list.splice(Number(key), 1);
    else if (kind === 1) list.push(list[Number(key)]);
    else list[Number(key)] = disturb(list[Number(key)], random);
    return list;
  }
  const { [key]: inner, ...rest } = value as Record<string, unknown>;
  const kind = random.below(6);
  if (kind === 0) return rest;
  if (kind === 1) return { ...rest, [String(random.pick(['__proto__', 'constructor', 'x', ...keys]))]: inner };
  return { ...(value as object), [key]: disturb(inner, random) };
};

const makeFile = (random: Random): string => {
  const file = random.pick(files);
  if (random.chance(0.35)) return mutate(file, random);
  let value: unknown = JSON.parse(file);
  for (let count = 1 + random.below(4); count > 0; count--) value = disturb(value, random);
  return JSON.stringify(value) ?? '';
};

/** What is taken in is whole, whatever came: it goes through the check of our own backups. */
const check = (text: string): void => {
  let content: ReturnType<typeof readImport>['content'];
  try {
    ({ content } = readImport(text, { fileTime: 1_000 }));
  } catch (error) {
    if (error instanceof InvalidDataError) return;
    throw error;
  }
  const again = parseBackup({ format: 'whosaid-backup', version: BACKUP_VERSION, created: 1, ...content });
  if (again.annotations.length !== content.annotations.length) throw new Error('something was lost');
  if (({} as { polluted?: unknown }).polluted !== undefined) throw new Error('the prototype is polluted');
};

export const IMPORTERS: Target = {
  name: 'importers',
  bar: 100_000,
  make: makeFile,
  feed: (input) => check(input as string),
};
