/** Which of the words before a name are the title of who bears it. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { hasClass, kindOf } from '../navigate';

const ROLES = Class.office | Class.honorific | Class.person;
const PARTS_NO_TITLE = Class.verb | Class.auxiliary | Class.preposition | Class.connective | Class.source;

/**
 * The title in the words [from, name): it ends in an office, and it is of one person. Empty where there is none, or
 * only Mr. or Mrs.: “executives contacted Ann Lee” names nobody's office.
 */
export const titleBefore = (reading: Reading, from: number, name: number): TokenRange => {
  const none = { from: name, to: name };
  if (!isRole(reading, name - 1)) return none;
  let first = name;
  while (first > from && !isBorder(reading, first - 1)) first--;
  while (first < name && hasClass(reading, first, Class.determiner | Class.genitive)) first++;
  const onlyHonorific = name - first === 1 && hasClass(reading, first, Class.honorific);
  return first === name || onlyHonorific ? none : { from: first, to: name };
};

/** Where every noun has a capital, any of them can be an office; such words are too many for a list. */
const isRole = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, ROLES) || (reading.lexicon.pack.capitalNouns === true && kindOf(reading, i) === Kind.word);

/** Ann Lee |and| Judge Tom Reed: the words before belong to someone else. */
const isBorder = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, reading.lexicon.pack.capitalNouns ? PARTS_NO_TITLE & ~Class.preposition : PARTS_NO_TITLE) ||
  (hasClass(reading, i, Class.coordinator) && hasClass(reading, i - 1, Class.name | Class.honorific));
