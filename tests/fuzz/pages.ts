import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { detectArticle, readArticle } from '../../lib/article';
import { decodePage, parsePage } from '../tools/read-page';
import { mutate, type Random } from './random';
import type { Target } from './target';

/** Markup on which readers of pages stumble. */
const MARKUP = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '=',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&#0;',
  '&#xD800;',
  '&nbsp;',
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<article>',
  '</article>',
  '<table><tr><td>',
  '<svg>',
  '<math>',
  '<template>',
  '</template>',
  '<select>',
  '<form><input name="firstChild"><input name="parentNode">',
  '<img name="body">',
  '<iframe srcdoc="x">',
  '<noscript>',
  '<title>',
  '<textarea>',
  '<plaintext>',
  '<frameset>',
  '<base href="x:">',
  '<br>'.repeat(20),
  '<div>'.repeat(50),
  '<a href="javascript:1">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<script>',
  '</script>',
  '<meta property="og:type" content="article">',
  '<ruby>漢<rt>かん</rt></ruby>',
  '\u0000',
  '\u202e',
  '\ud800',
  'x'.repeat(5000),
  '“'.repeat(200),
];

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/pages');

export interface PageInput {
  /** Parsed already: the parser is not ours, and takes the square of the depth. */
  readonly document: Document;
  readonly url: string;
  readonly force: boolean;
}

/** Longer pages are cut: they are slow to parse. */
const MAX_PAGE = 120_000;

/** A page that the parser of the tests takes: on some broken styles it throws, which is no fault of ours. */
const parsed = (make: () => string): Document => {
  for (;;)
    try {
      return parsePage(make());
    } catch {
      // The next one.
    }
};

/** Pages of our own, or those of a folder. */
export const pagesTarget = (folder: string = FIXTURES): Target => {
  const files = readdirSync(folder)
    .filter((name) => /\.html?$/.test(name))
    .map((name) => path.join(folder, name));
  if (files.length === 0) throw new Error(`There is no page in ${folder}.`);
  const read = new Map<string, string>();
  const load = (file: string): string => {
    const known = read.get(file) ?? decodePage(readFileSync(file)).slice(0, MAX_PAGE);
    read.set(file, known);
    return known;
  };
  return {
    name: 'pages',
    bar: 5_000,
    // The memory of a parsed page is given back only when the process has a rest.
    batch: 250,
    make: (random: Random): PageInput => ({
      document: parsed(() => mutate(load(random.pick(files)), random, MARKUP)),
      url: random.pick([
        'https://news.example/2026/05/a-b-c.html',
        'about:blank',
        'https://x.example/',
        'file:///a.html',
        '%%%',
      ]),
      force: random.chance(0.5),
    }),
    feed: (input) => {
      const { document, url, force } = input as PageInput;
      const { score } = detectArticle(document, url);
      if (!(score >= 0 && score <= 1)) throw new Error(`a score of ${score}`);
      const { blocks } = readArticle(document, url, { force });
      const nodes = blocks.flatMap((block) => [...block.nodes]);
      if (new Set(nodes).size !== nodes.length) throw new Error('a node twice');
    },
  };
};
