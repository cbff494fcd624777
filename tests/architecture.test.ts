import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: a room may always import itself. Rooms are folders of `lib`, single files, and the layers above. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/extractor': [],
  'lib/article': [],
  'lib/text-map': [],
  'lib/highlight': [],
  'lib/browser': [],
  'lib/clipboard': [],
  'lib/silent-context': [],
  'lib/page-browser': [],
  'lib/observable': [],
  'lib/i18n': ['lib/browser'],
  'lib/settings': ['lib/annotations', 'lib/browser'],
  'lib/locales': ['lib/browser', 'lib/i18n'],
  'lib/loss': ['lib/browser'],
  'lib/language': ['lib/i18n', 'lib/messaging', 'lib/settings'],
  'lib/annotations': ['lib/extractor'],
  'lib/anchoring': ['lib/annotations', 'lib/extractor'],
  'lib/compare': [],
  'lib/export': ['lib/annotations', 'lib/template'],
  'lib/template': [],
  'lib/import': ['lib/annotations'],
  'lib/exchange': ['lib/annotations', 'lib/export', 'lib/import', 'lib/observable', 'lib/template'],
  'lib/export-words': ['lib/export', 'lib/i18n'],
  'lib/store': ['lib/annotations'],
  'lib/library': ['lib/annotations', 'lib/compare', 'lib/extractor'],
  'lib/messaging': ['lib/browser', 'lib/annotations', 'lib/extractor'],
  'lib/gate': ['lib/article', 'lib/messaging'],
  'lib/background': [
    'lib/browser',
    'lib/highlight',
    'lib/i18n',
    'lib/locales',
    'lib/loss',
    'lib/settings',
    'lib/anchoring',
    'lib/annotations',
    'lib/compare',
    'lib/extractor',
    'lib/library',
    'lib/messaging',
    'lib/store',
  ],
  'lib/page': [
    'lib/article',
    'lib/compare',
    'lib/text-map',
    'lib/extractor',
    'lib/anchoring',
    'lib/highlight',
    'lib/annotations',
    'lib/messaging',
    'lib/observable',
  ],
  'lib/panel': [
    'lib/browser',
    'lib/anchoring',
    'lib/annotations',
    'lib/export',
    'lib/export-words',
    'lib/extractor',
    'lib/library',
    'lib/messaging',
    'lib/observable',
    'lib/page',
    'lib/settings',
    'lib/i18n',
  ],
  components: [
    'lib/annotations',
    'lib/compare',
    'lib/exchange',
    'lib/extractor',
    'lib/library',
    'lib/highlight',
    'lib/export',
    'lib/import',
    'lib/i18n',
    'lib/messaging',
    'lib/page',
    'lib/panel',
    'lib/settings',
  ],
  entrypoints: [
    'components',
    'lib/annotations',
    'lib/article',
    'lib/background',
    'lib/browser',
    'lib/clipboard',
    'lib/exchange',
    'lib/export',
    'lib/export-words',
    'lib/gate',
    'lib/highlight',
    'lib/i18n',
    'lib/language',
    'lib/loss',
    'lib/messaging',
    'lib/page',
    'lib/panel',
    'lib/settings',
    'lib/store',
  ],
};

/** Rooms that only need another's types: an import that brings code over is refused. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  'lib/annotations': ['lib/extractor'],
  'lib/anchoring': ['lib/extractor'],
  'lib/messaging': ['lib/annotations', 'lib/extractor'],
  'lib/gate': ['lib/article'],
  'lib/page': ['lib/article', 'lib/extractor'],
  'lib/panel': ['lib/extractor'],
  components: ['lib/extractor'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const root = path.resolve(import.meta.dirname, '..');

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap(filesIn);

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const codeOf = (file: string): string => withoutComments(readFileSync(path.join(root, file), 'utf8'));

const importsOf = (file: string): Import[] =>
  [
    ...codeOf(file).matchAll(
      /\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([statement, type, from, dynamic]) => ({
    file,
    specifier: (from ?? dynamic) as string,
    isTypeOnly: Boolean(type) || /\{\s*(?:type\s[^,}]*,?\s*)+\}/.test(statement),
  }));

const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.tsx?$/, '')}` : top;
};

/** The room of what is imported; null for packages and for data beside the code. */
const target = ({ file, specifier }: Import): string | null => {
  if (!specifier.startsWith('.')) return null;
  const resolved = path.posix.join(path.posix.dirname(file), specifier);
  return resolved.startsWith('public/') ? null : roomOf(resolved);
};

const IMPORTS = SOURCES.flatMap(importsOf);

describe('the rooms', () => {
  test('are all in the table', () => {
    expect([...new Set(SOURCES.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('import only whom they may', () => {
    const strangers = IMPORTS.filter((each) => {
      const to = target(each);
      const from = roomOf(each.file);
      return to !== null && to !== from && !MAY_IMPORT[from]?.includes(to);
    });
    expect(strangers.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test('take only types where only types are needed', () => {
    const strangers = IMPORTS.filter((each) => {
      const to = target(each);
      return to !== null && !each.isTypeOnly && TYPES_ONLY[roomOf(each.file)]?.includes(to) && to !== roomOf(each.file);
    });
    expect(strangers.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test('are entered by nobody from below: only entrypoints import entrypoints', () => {
    expect(IMPORTS.filter((each) => target(each) === 'entrypoints' && roomOf(each.file) !== 'entrypoints')).toEqual([]);
  });
});

describe('packages', () => {
  const usersOf = (name: string): string[] => [
    ...new Set(
      IMPORTS.filter(({ specifier }) => specifier === name || specifier.startsWith(`${name}/`)).map(({ file }) => file),
    ),
  ];

  test('the extension API is named in lib/browser.ts alone', () => {
    expect(usersOf('webextension-polyfill')).toEqual(['lib/browser.ts']);
    const naming = SOURCES.filter((file) => /\bchrome\.\w|\bglobalThis\.(?:browser|chrome)\b/.test(codeOf(file)));
    expect(naming).toEqual([]);
  });

  test('IndexedDB is touched in lib/store alone', () => {
    expect(usersOf('idb').every((file) => file.startsWith('lib/store/'))).toBe(true);
    expect(SOURCES.filter((file) => /\bindexedDB\b/.test(codeOf(file)) && !file.startsWith('lib/store/'))).toEqual([]);
  });

  test('the extractor has none', () => {
    const foreign = IMPORTS.filter(
      ({ file, specifier }) => file.startsWith('lib/extractor/') && !specifier.startsWith('.'),
    );
    expect(foreign).toEqual([]);
  });
});

test('nothing here can make a network request', () => {
  const asking = SOURCES.filter((file) =>
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/.test(codeOf(file)),
  );
  expect(asking).toEqual([]);
});

test('page text never becomes markup: no code writes HTML', () => {
  const writing = SOURCES.filter((file) =>
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(codeOf(file)),
  );
  expect(writing).toEqual([]);
});

describe('inside the extractor', () => {
  const inExtractor = IMPORTS.filter(({ file }) => file.startsWith('lib/extractor/'));
  const languageOf = (file: string): string | null => /^lib\/extractor\/languages\/([^/]+)\//.exec(file)?.[1] ?? null;
  const resolved = ({ file, specifier }: Import): string => path.posix.join(path.posix.dirname(file), specifier);

  test('passes know no language', () => {
    const knowing = inExtractor.filter(
      (each) => each.file.includes('/passes/') && languageOf(`${resolved(each)}/`) !== null,
    );
    expect(
      knowing
        .filter((each) => !resolved(each).endsWith('/pack'))
        .map(({ file, specifier }) => `${file} → ${specifier}`),
    ).toEqual([]);
  });

  test('no language knows another', () => {
    const knowing = inExtractor.filter((each) => {
      const own = languageOf(each.file);
      const other = languageOf(`${resolved(each)}/`);
      return (
        own !== null &&
        other !== null &&
        own !== other &&
        !/\/languages\/(?:pack|capital-names)\/?$/.test(resolved(each))
      );
    });
    expect(knowing.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test('every language is in the list', () => {
    const folders = readdirSync(path.join(root, 'lib/extractor/languages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const list = codeOf('lib/extractor/languages/index.ts');
    expect(folders.filter((tag) => !list.includes(`./${tag}`))).toEqual([]);
  });
});

test('every message of the interface is there in every language', () => {
  const locales = readdirSync(path.join(root, 'public/_locales'));
  const keysOf = (tag: string): string[] =>
    Object.keys(JSON.parse(readFileSync(path.join(root, 'public/_locales', tag, 'messages.json'), 'utf8'))).sort();
  for (const tag of locales) expect(keysOf(tag)).toEqual(keysOf('en'));
});
