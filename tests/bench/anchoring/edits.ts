/** What happens to a page after a reader has saved a quote of it. */
export interface Edit {
  readonly name: string;
  /** The text before the quote, the quote, and the text after it, as they are later; a quote that is gone is null. */
  readonly apply: (page: Page, random: () => number) => Page;
}

export interface Page {
  readonly before: string;
  readonly quote: string | null;
  readonly after: string;
}

/** Numbers from 0 to 1, the same at every run (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const OTHER_WORDS =
  'council ferry harbour quickly never because money people tomorrow against before city report plan'.split(' ');
const OTHER_HAN = '港口市民会议计划明年报告城市居民渡轮公开安全服务'.split('');

/** Replaces, drops or doubles a share of the words; of the characters, where words are not parted by spaces. */
const editWords = (text: string, share: number, random: () => number): string => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return text.replace(/\p{Script=Han}|[\p{L}\p{N}'’-]+/gu, (word) => {
    if (random() >= share) return word;
    const kind = random();
    if (kind < 0.2) return '';
    const other = /\p{Script=Han}/u.test(word) ? pick(OTHER_HAN) : pick(OTHER_WORDS);
    return kind < 0.4 ? `${word}${/\p{Script=Han}/u.test(word) ? '' : ' '}${other}` : other;
  });
};

const everywhere =
  (change: (text: string, random: () => number) => string): Edit['apply'] =>
  ({ before, quote, after }, random) => ({
    before: change(before, random),
    quote: quote && change(quote, random),
    after: change(after, random),
  });

const NOTICE = 'Correction: an earlier version of this article gave a wrong date for the meeting. It was on Monday.\n';
const BOX = '\nRead more: Storm closes the coast road for the second time this month\nSign up for our evening letter\n';

const typography: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '--',
  '–': '-',
  '…': '...',
  ',': '，',
};

export const EDITS: readonly Edit[] = [
  { name: 'unchanged', apply: (page) => page },
  { name: 'moved', apply: ({ before, ...rest }) => ({ before: NOTICE + before, ...rest }) },
  { name: 'line breaks and indents', apply: everywhere((text) => text.replace(/ /g, '\n      ')) },
  {
    name: 'other quotation marks, dashes, spaces',
    apply: everywhere((text) =>
      text.replace(/[“”‘’—–…]/g, (mark) => typography[mark] ?? mark).replace(/ (?=\w)/g, '\u00a0'),
    ),
  },
  { name: '5 % of words edited', apply: everywhere((text, random) => editWords(text, 0.05, random)) },
  { name: '15 % of words edited', apply: everywhere((text, random) => editWords(text, 0.15, random)) },
  { name: '30 % of words edited', apply: everywhere((text, random) => editWords(text, 0.3, random)) },
  {
    name: 'a box inserted in the quote',
    apply: ({ before, quote, after }, random) => {
      const cut = Math.floor((quote?.length ?? 0) * (0.25 + random() / 2));
      return { before, quote: quote && quote.slice(0, cut) + BOX + quote.slice(cut), after };
    },
  },
  { name: 'the sentence deleted', apply: (page) => ({ ...page, quote: null }) },
  {
    name: 'a paywall before it',
    apply: ({ before }) => ({
      before: before.slice(0, Math.floor(before.length * 0.8)),
      quote: null,
      after: '\nSubscribe to read on.',
    }),
  },
];
