import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** What runs on every page the reader opens may not weigh more. Bytes, gzip. */
const EVERY_PAGE = 25_000;
/** What runs before each page is built. Bytes, gzip. */
const BEFORE_EVERY_PAGE = 500;
/** What comes to an article on top. Bytes, gzip. */
const ARTICLES = 40_000;

const scriptsOf = (build: string): string[] => {
  const manifest = JSON.parse(readFileSync(path.join(OUTPUT, build, 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
};

const sizeOf = (build: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(OUTPUT, build, file)), { level: 9 }).length, 0);

test.each(BUILDS)('what runs on every page is light (%s)', (build) => {
  const files = scriptsOf(build);
  expect(files).toEqual(['content-scripts/content.js']);
  expect(sizeOf(build, files)).toBeLessThan(EVERY_PAGE);
});

test.each(BUILDS)('what runs before it is next to nothing (%s)', (build) => {
  expect(sizeOf(build, ['early.js'])).toBeLessThan(BEFORE_EVERY_PAGE);
});

test.each(BUILDS)('so is what comes to an article (%s)', (build) => {
  const onEveryPage = scriptsOf(build);
  const rest = readdirSync(path.join(OUTPUT, build, 'content-scripts')).map((file) => `content-scripts/${file}`);
  const brought = rest.filter((file) => !onEveryPage.includes(file));
  expect(brought).toContain('content-scripts/reader.js');
  expect(sizeOf(build, brought)).toBeLessThan(ARTICLES);
});
