/** Words that have their capital from the sentence they open: Granted, …; Eventually the pair …. */
import { Kind } from '../../reading/kinds';
import type { Reading } from '../../reading/reading';
import { foldedOf, kindOf } from '../navigate';
import { isCapital } from './nominal';

/** What a sentence, a line or words in marks begin behind. */
const BEGINNINGS: ReadonlySet<number> = new Set([
  Kind.stop,
  Kind.newline,
  Kind.ellipsis,
  Kind.colon,
  Kind.open,
  Kind.close,
  Kind.mark,
  Kind.dash,
  Kind.other,
  Kind.parenthesisOpen,
]);

const opens = (reading: Reading, i: number): boolean => i === 0 || BEGINNINGS.has(kindOf(reading, i - 1));

/**
 * Whether a word that opens a sentence may owe its capital to that alone: no list has it, and nowhere inside a sentence
 * has it one. Paula, 45, is a name even so.
 */
export const isMereOpener = (reading: Reading, i: number): boolean =>
  (reading.tokens.classes[i] ?? 0) === 0 &&
  kindOf(reading, i) === Kind.word &&
  isCapital(reading, i) &&
  opens(reading, i) &&
  !(kindOf(reading, i + 1) === Kind.comma && kindOf(reading, i + 2) === Kind.number) &&
  !capitalsOf(reading).has(foldedOf(reading, i, i + 1));

const capitals = new WeakMap<Reading, ReadonlySet<string>>();

/** Words, folded, that have a capital where no sentence begins. */
const capitalsOf = (reading: Reading): ReadonlySet<string> => {
  const known = capitals.get(reading);
  if (known) return known;
  const found = new Set<string>();
  for (let i = 1; i < reading.tokens.count; i++)
    if (kindOf(reading, i) === Kind.word && isCapital(reading, i) && !opens(reading, i))
      found.add(foldedOf(reading, i, i + 1));
  capitals.set(reading, found);
  return found;
};
