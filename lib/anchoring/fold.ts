/**
 * A text as anchoring compares it: without white space and invisible characters, with one shape for each kind of
 * quotation mark, dash and full-width form. Publishers change these without changing what is said. Case and
 * Simplified / Traditional are left alone: they are other words.
 */
export interface FoldedText {
  readonly text: string;
  /** For each folded character the offset of its raw one; one entry more for the end. UTF-16 code units. */
  readonly offsets: Int32Array;
}

const SHAPES = new Map<string, string>();
const sameShape = (characters: string, shape: string): void => {
  for (const character of characters) SHAPES.set(character, shape);
};
sameShape('“”„‟«»＂″〝〞「」『』', '"');
sameShape('‘’‚‛‹›＇′`´', "'");
sameShape('‐‑‒–—―−－﹣﹘', '-');
sameShape('…⋯', '.');

const SKIPPED = /[\s\p{Cf}]/u;

const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code <= 0x20 ? '' : character;
  const shape = SHAPES.get(character);
  if (shape) return shape;
  // Full-width ASCII to ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return SKIPPED.test(character) ? '' : character;
};

/** Folds a text. Cost: linear. Every folded character stands for exactly one raw UTF-16 code unit. */
export const fold = (raw: string): FoldedText => {
  const characters: string[] = [];
  const offsets = new Int32Array(raw.length + 1);
  for (let offset = 0; offset < raw.length; offset++) {
    const folded = foldCharacter(raw.charAt(offset));
    if (folded) {
      offsets[characters.length] = offset;
      characters.push(folded);
    }
  }
  offsets[characters.length] = raw.length;
  return { text: characters.join(''), offsets: offsets.subarray(0, characters.length + 1) };
};
