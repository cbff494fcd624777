import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { archive, filesUnder } from '../tools/zip';

/** What is in the packages that the stores get. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const folderOf = (build: string): string => path.join(ROOT, '.output', build);
const manifestOf = (build: string): Manifest =>
  JSON.parse(readFileSync(path.join(folderOf(build), 'manifest.json'), 'utf8'));
const textsOf = (build: string, ending: RegExp): [string, string][] =>
  [...filesUnder(folderOf(build))]
    .filter(([name]) => ending.test(name))
    .map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);

describe.each(BUILDS)('%s', (build) => {
  test('asks for nothing but what README and settings explain', () => {
    const { permissions, host_permissions } = manifestOf(build);
    const rows = [...README.matchAll(/^\| `(\w+)`( \(Firefox\))? \| /gm)];
    const explained = rows.map(([, name]) => name);
    const ofAll = rows.filter(([, , isFirefox]) => !isFirefox).map(([, name]) => name);
    expect(permissions.filter((each) => !explained.includes(each))).toEqual([]);
    expect(permissions.filter((each) => !(`permission_${each}` in messages))).toEqual([]);
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*']);
    if (build === 'chrome-mv3') expect(ofAll.filter((each) => !permissions.includes(each ?? ''))).toEqual([]);
  });

  test('opens no door to pages or other extensions', () => {
    for (const door of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'sandbox'])
      expect(manifestOf(build)).not.toHaveProperty(door);
  });

  test('lets its pages load and ask for nothing from elsewhere, and make no code or markup of text', () => {
    const policy = manifestOf(build).content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  });

  test('has no code that is made at run time, no request, no markup of text', () => {
    const asking =
      /\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts|\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write/;
    expect(
      textsOf(build, /\.js$/).flatMap(([name, code]) => asking.exec(code)?.[0].concat(' in ', name) ?? []),
    ).toEqual([]);
  });

  test('loads nothing from elsewhere by its pages and styles', () => {
    for (const [name, text] of textsOf(build, /\.(?:html|css)$/))
      expect([name, /(?:src|href)="(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/.exec(text)?.[0]]).toEqual([
        name,
        undefined,
      ]);
  });

  test('has the version of the package, and the changelog tells of it', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(manifestOf(build).version).toBe(version);
    expect(README).toContain(`**${version}**`);
  });
});

describe('the archives', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-build-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['chrome', 'chrome-mv3'],
    ['firefox', 'firefox-mv3'],
  ])('built twice from the same sources are the same, byte by byte (%s)', (browser, build) => {
    const before = archive(filesUnder(folderOf(build)));
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], { cwd: ROOT, stdio: 'ignore' });
    expect(Buffer.compare(archive(filesUnder(folderOf(build))), before)).toBe(0);
  });
});
