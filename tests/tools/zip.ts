/**
 * `npm run zip`: both builds and their sources as the stores take them. The same sources give the same bytes: files in
 * the order of their names, all of one date.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The earliest that the format knows, at noon: the same day in every time zone. */
const DATE = new Date(1980, 0, 1, 12);

/** The files as an archive that depends on nothing but their names and bytes. */
export const archive = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()])), {
    level: 9,
    mtime: DATE,
  });
};

/** Every file under a folder, by its path there. */
export const filesUnder = (folder: string): Map<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );

/** What is needed to build again: all that is kept in version control. */
const sources = (): Map<string, Uint8Array> => {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  const files = names.filter((name) => name && lstatSync(path.join(ROOT, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(ROOT, name))]));
};

const build = (script: string): void => {
  execFileSync('npm', ['run', '-s', script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
};

if (process.argv[1]?.endsWith('zip.ts')) {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  build('build');
  build('build:firefox');
  const packages: Readonly<Record<string, Map<string, Uint8Array>>> = {
    chrome: filesUnder(path.join(ROOT, '.output/chrome-mv3')),
    firefox: filesUnder(path.join(ROOT, '.output/firefox-mv3')),
    sources: sources(),
  };
  const folder = path.join(ROOT, '.output');
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of Object.entries(packages)) {
    const bytes = archive(files);
    const file = path.join(folder, `whosaid-${version}-${name}.zip`);
    writeFileSync(file, bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path.relative(ROOT, file)}`);
  }
}
