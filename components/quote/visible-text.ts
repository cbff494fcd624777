/** Longer than any name or title a person has read: what is longer is a flood. UTF-16 units. */
const MAX_SHOWN = 400;

/**
 * Characters that cannot be seen, or that turn the order of what stands around them (Unicode 16, UAX #9 and the
 * general categories Cc and Cf): a name with them is not the name it looks like.
 */
const UNSEEN =
  /[\p{Cc}\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Joiners belong to the scripts that need them and to emoji; among other letters they only make two names of one. */
const USELESS_JOINER = /(?<=[\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Greek}\s]|^)[\u200c\u200d]/gu;

/** Where a word may break: editors put them in by the thousand, and they are nobody's trick. */
const BREAKS = /\u00ad|^[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+$/gu;

const codeOf = (character: string): string =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** A name or title as it is shown to the reader: what cannot be seen is named, a flood is cut. */
export const visibleText = (text: string): string => {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return shown
    .replace(/[\t\n\r]+/g, ' ')
    .replace(BREAKS, '')
    .replace(UNSEEN, codeOf)
    .replace(USELESS_JOINER, codeOf);
};

/** Alphabets of which letters look like those of the Latin one. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Whether a word of the name mixes Latin letters with those of an alphabet that look like them. */
export const mixesAlphabets = (name: string): boolean =>
  name
    .slice(0, MAX_SHOWN)
    .split(/[\s\p{P}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && LOOK_ALIKE.test(word));
