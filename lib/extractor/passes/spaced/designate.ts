/** What a noun phrase is, and which of its words name someone. */
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import type { Mention, MentionKind } from '../mention';
import { hasClass } from '../navigate';
import { isCapital } from './nominal';
import { titleBefore } from './title';

/** What a phrase is, by its name or its head word: the noun before the first preposition. */
export const designate = (reading: Reading, from: number, to: number): Mention => {
  let headTo = from;
  while (headTo < to && !(headTo > from && hasClass(reading, headTo, Class.preposition))) headTo++;
  const head = headTo - 1;
  // Ann Lee's or Ann Lee |supporters|: those whose name it is not.
  const isOthers = hasClass(reading, head, Class.person | Class.organisation | Class.reporter);
  for (let i = head; i >= from && !isOthers; i--)
    // South Africa|'s| minister is not South Africa.
    if (hasClass(reading, i, Class.name) && !hasClass(reading, i + 1, Class.genitive))
      return named(reading, from, to, i);
  // one of the officials
  if (headTo < to && hasClass(reading, head, Class.determiner)) return mention(from, to, from, to, 'unnamed');
  const kind = kindOfHead(reading, from, head);
  const { capitalNouns } = reading.lexicon.pack;
  // Pérez a los periodistas: what hangs on a name is no part of it.
  return mention(from, to, from, kind === 'name' && !capitalNouns ? headTo : to, kind);
};

const kindOfHead = (reading: Reading, from: number, head: number): MentionKind => {
  const noun = kindOfNoun(reading, head) ?? (isParticiple(reading, from, head) ? kindOfNoun(reading, head - 1) : null);
  if (noun) return noun;
  if (!isCapital(reading, head)) return 'unknown';
  // eigenen Angaben: where every noun has a capital, an adjective before one without an article shows it to be no name.
  if (reading.lexicon.pack.capitalNouns && !isCapital(reading, from) && !hasClass(reading, from, Class.determiner))
    return 'unnamed';
  return hasClass(reading, from, Class.determiner) ? 'organisation' : 'name';
};

const kindOfNoun = (reading: Reading, i: number): MentionKind | null => {
  if (hasClass(reading, i, Class.reporter)) return 'reporter';
  if (hasClass(reading, i, Class.document)) return 'document';
  if (hasClass(reading, i, Class.organisation)) return 'organisation';
  if (hasClass(reading, i, Class.office)) return 'role';
  return hasClass(reading, i, Class.person) ? 'unnamed' : null;
};

/** A report published by …: a participle stands behind the noun that it tells of. */
const isParticiple = (reading: Reading, from: number, i: number): boolean => i > from && !isCapital(reading, i);

const named = (reading: Reading, from: number, to: number, name: number): Mention => {
  let first = name;
  while (
    first - 2 >= from &&
    hasClass(reading, first - 1, Class.coordinator) &&
    hasClass(reading, first - 2, Class.name)
  )
    first -= 2;
  const title = titleBefore(reading, from, first);
  return { from, to, headFrom: first, headTo: name + 1, titleFrom: title.from, titleTo: title.to, kind: 'name' };
};

/** A phrase whose head is [headFrom, headTo), and that has no title. */
export const mention = (from: number, to: number, headFrom: number, headTo: number, kind: MentionKind): Mention => ({
  from,
  to,
  headFrom,
  headTo,
  titleFrom: headFrom,
  titleTo: headFrom,
  kind,
});
