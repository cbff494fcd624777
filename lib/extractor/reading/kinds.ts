/** What a token is by its characters alone. */
export const Kind = {
  /** Signs that mean nothing here. */
  other: 0,
  /** A word of the lexicon, or in spaced writing any word. */
  word: 1,
  /** One character of continuous writing that belongs to no known word. */
  character: 2,
  /** Latin or other letters inside continuous writing. */
  foreign: 3,
  number: 4,
  /** The dot inside transliterated names. */
  dot: 5,
  comma: 6,
  /** 、 */
  enumeration: 7,
  colon: 8,
  semicolon: 9,
  /** Full stop, question mark, exclamation mark. */
  stop: 10,
  ellipsis: 11,
  dash: 12,
  newline: 13,
  /** A quotation mark that has no partner. */
  mark: 14,
  open: 15,
  close: 16,
  parenthesisOpen: 17,
  parenthesisClose: 18,
  /** Marks around titles of works: 《》 */
  titleOpen: 19,
  titleClose: 20,
} as const;

/** Signs within a sentence at which one may breathe. */
export const isPause = (kind: number): boolean =>
  kind === Kind.comma || kind === Kind.semicolon || kind === Kind.colon || kind === Kind.enumeration;

/** Beside the kinds above, what a single code unit may be. */
export const SPACE = 32;
export const LETTER = 33;
export const IDEOGRAPH = 34;
export const DIGIT = 35;
export const POINT = 36;
export const HYPHEN = 37;
export const APOSTROPHE = 38;
export const SURROGATE = 39;

const SINGLE: readonly (readonly [characters: string, kind: number])[] = [
  [' \t\r\f\v\u00a0\u3000\u200b\u200e\u200f\u202f\ufeff', SPACE],
  ['\n\u2028\u2029', Kind.newline],
  [',，﹐', Kind.comma],
  ['、﹑､', Kind.enumeration],
  [':：﹕', Kind.colon],
  [';；﹔', Kind.semicolon],
  ['。!！?？｡﹗﹖', Kind.stop],
  ['…⋯', Kind.ellipsis],
  ['—―–─', Kind.dash],
  ['-－‐‑﹣', HYPHEN],
  ['.．', POINT],
  ["'＇", APOSTROPHE],
  ['’', APOSTROPHE],
  ['·•‧・･∙', Kind.dot],
  ['“”„‟"＂«»「」『』〝〞〟‘‚‛‹›`´', Kind.mark],
  ['(（〔[［【﹙', Kind.parenthesisOpen],
  [')）〕]］】﹚', Kind.parenthesisClose],
  ['《〈<＜', Kind.titleOpen],
  ['》〉>＞', Kind.titleClose],
];

const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x373],
  [0x376, 0x37d],
  [0x386, 0x52f],
  [0x531, 0x587],
  [0x5d0, 0x6ff],
  [0x900, 0x1fff],
  [0xac00, 0xd7a3],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

const IDEOGRAPHS: readonly (readonly [first: number, last: number])[] = [
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

let table: Uint8Array | null = null;

/** What each code unit is; built on first use. */
export const unitKinds = (): Uint8Array => {
  if (table) return table;
  table = new Uint8Array(0x10000);
  for (const [first, last] of LETTERS) table.fill(LETTER, first, last + 1);
  for (const [first, last] of IDEOGRAPHS) table.fill(IDEOGRAPH, first, last + 1);
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(DIGIT, 0xff10, 0xff1a);
  table.fill(SURROGATE, 0xd800, 0xe000);
  table.fill(LETTER, 0x300, 0x370);
  for (const [characters, kind] of SINGLE)
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  return table;
};
