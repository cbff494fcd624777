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

const SHAPES = new Map<number, number>();
const sameShape = (characters: string, shape: string): void => {
  for (const character of characters) SHAPES.set(character.charCodeAt(0), shape.charCodeAt(0));
};
sameShape('“”„‟«»＂″〝〞「」『』', '"');
sameShape('‘’‚‛‹›＇′`´', "'");
sameShape('‐‑‒–—―−－﹣﹘', '-');
sameShape('…⋯', '.');

const SKIPPED = /[\s\p{Cf}]/u;

/** For a UTF-16 code unit that has no place in a folded text. */
const NONE = -1;

const foldUnit = (unit: number): number => {
  if (unit < 0x80) return unit <= 0x20 ? NONE : unit;
  // Han characters, the most there are of the rest.
  if (unit >= 0x3400 && unit <= 0x9fff) return unit;
  const shape = SHAPES.get(unit);
  if (shape) return shape;
  // Full-width ASCII to ASCII.
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return SKIPPED.test(String.fromCharCode(unit)) ? NONE : unit;
};

/** More arguments at once than this a function may refuse. */
const MAX_ARGUMENTS = 8_192;

const textOf = (units: Uint16Array): string => {
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += MAX_ARGUMENTS)
    parts.push(String.fromCharCode(...units.subarray(from, from + MAX_ARGUMENTS)));
  return parts.join('');
};

/** Folds a text. Cost: linear. Every folded character stands for exactly one raw UTF-16 code unit. */
export const fold = (raw: string): FoldedText => {
  const units = new Uint16Array(raw.length);
  const offsets = new Int32Array(raw.length + 1);
  let length = 0;
  for (let offset = 0; offset < raw.length; offset++) {
    const unit = foldUnit(raw.charCodeAt(offset));
    if (unit === NONE) continue;
    units[length] = unit;
    offsets[length] = offset;
    length++;
  }
  offsets[length] = raw.length;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
};
