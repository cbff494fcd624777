// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** What is in the package that readers get. */
const RUN_TIME: readonly string[] = Object.keys(json('package.json').dependencies);

test('README lists every run-time dependency with its licence', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const listed = [...readme.matchAll(/^\| (\S+) \| ([^|]+) \| [^|]+\|$/gm)].map(([, name, licence]) => [name, licence]);
  const actual = RUN_TIME.map((name) => [name, json(`node_modules/${name}/package.json`).license]);
  expect(listed.filter(([name]) => RUN_TIME.includes(name ?? '')).sort()).toEqual(actual.sort());
});

test('all of what is installed may be used: no licence that would bind what we write', () => {
  const packages = Object.entries(json('package-lock.json').packages) as [
    string,
    { license?: string; dev?: boolean },
  ][];
  const binding = packages.filter(
    ([name, { license }]) => name && !license?.includes(' OR ') && /GPL|SSPL|BUSL|UNLICENSED/.test(license ?? ''),
  );
  expect(binding.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});
