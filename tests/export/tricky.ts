import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** `RUNS=20000 npm run -s test:exports` for the bar; fewer in every run of the tests. */
export const RUNS = Number(process.env.RUNS ?? 400);

/** How long a property may take: a machine that tests is often busy. Milliseconds. */
export const PATIENCE = 60_000 + RUNS * 60;

export const parseMarkdown = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** What a reader sees of a text: single spaces, no control characters, and none of our invisible breaks. */
export const seen = (text: string): string =>
  text
    .replace(/(?!\s)\p{Cc}|\u200b/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const SYNTAX = [
  ...'\\`*_[]<>~|$&#=%^-+>.()!:@"\'/ \n\t0123456789abcW?{},',
  ...[
    '==',
    '%%',
    '](',
    '[[',
    ']]',
    '![',
    '---',
    '***',
    '- ',
    '1. ',
    '# ',
    '&amp;',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '```',
  ],
  ...['~~', 'https://', 'www.', 'a@b.c', ' ^id', '#tag', ': ', ' #', 'null', 'true', '~', '- [ ] ', '> ', '$$', '[^1]'],
  ...['|-|', '<script>', '<?', '===', '\r\n', '\u2028', '\u0085', '\ufeff', '\u0000', '\u0007', '\u200b', '\u202e'],
  ...['：', '“', '”', '谁', '说', '們', '，', '。', 'שלום', 'مرحبا', '👩‍🚀', '🇨🇳', 'é', 'ﬁ', '\ud800'],
];

/** Text with all that means something to Markdown, YAML or a reader's eye, well-formed and not. */
export const tricky = fc.string({
  unit: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SYNTAX) }, fc.string({ unit: 'grapheme', maxLength: 1 })),
  maxLength: 24,
});
