/** Makes mentions of atoms: what of a noun phrase is name, title, or attribute. Atom offsets of the clause. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import type { Mention, MentionKind } from '../mention';
import { foldedOf, textOf } from '../navigate';
import { BREAKERS, type Clause, HEADS, TITLES } from './clause';
import { makerOf } from './figures';
import { isNameShaped, isUnknownName } from './unknown-name';

/** Code units of an attribute that is kept as part of a designation or title. */
const LONGEST_ATTRIBUTE = 40;
/** Code units of an unknown phrase that may still be a name or a short designation. */
const LONGEST_UNKNOWN = 12;
/** Atoms between a reporter and what was looked through: 记者梳理资料. */
const LONGEST_RESEARCH = 4;
/** Characters of a name before a form of address: 邓玉桥老人. */
const LONGEST_ADDRESSED = 3;
/** The mention whose head is atom `k`; its phrase begins at `start` at the earliest. */
export const designate = (clause: Clause, start: number, k: number): Mention => {
  const from = phraseStart(clause, start, k);
  if (clause.has(k, Class.name)) return named(clause, from, k, k + 1);
  if (clause.kind(k) === Kind.foreign) return foreign(clause, from, k);
  if (k > from && clause.has(k - 1, Class.name)) return named(clause, from, k - 1, k + 1);
  return unknownName(clause, from, k) ?? designation(clause, from, k);
};

/** The name at atom `k`, null if there is none. */
export const designateName = (clause: Clause, start: number, k: number): Mention | null =>
  clause.has(k, Class.name) ? named(clause, phraseStart(clause, start, k), k, k + 1) : null;

/** 赵 of 赵则称, where the text names someone of that surname. */
export const surnameAlone = (clause: Clause, k: number): Mention | null => {
  if (!clause.has(k, Class.surname) || clause.lengthOf(k) !== 1) return null;
  const follows = k + 1 < clause.length ? clause.has(k + 1, Class.adverb | Class.time) : clause.governed;
  if (!follows || !surnamesOf(clause.reading).has(clause.unit(k))) return null;
  return mention(clause, k, k + 1, k, k + 1, 'surname');
};

const surnames = new WeakMap<Reading, ReadonlySet<number>>();

/** First characters of the names that were found. */
const surnamesOf = (reading: Reading): ReadonlySet<number> => {
  const known = surnames.get(reading);
  if (known) return known;
  const found = new Set([...reading.names.keys()].map((name) => name.charCodeAt(0)));
  surnames.set(reading, found);
  return found;
};

/** A short phrase of unknown words at atom `start`; `governed`: it may reach to the end of the clause. */
export const unknownPhrase = (clause: Clause, start: number, governed: boolean): Mention | null => {
  let from = start;
  let end = start;
  for (; end < clause.length && (isUnknown(clause, end) || clause.has(end, Class.genitive)); end++)
    if (clause.has(end, Class.genitive)) from = end + 1;
  const title = lastOffice(clause, from, end);
  if (title >= 0 && isUnknownName(clause, title + 1, end))
    return mention(clause, from, end, title + 1, end, 'name', titleStart(clause, from, title), title + 1);
  const length = clause.lengthBetween(from, end);
  const follows = end < clause.length ? clause.endsPhrase(end) : governed;
  if (!follows || length < 2 || length > LONGEST_UNKNOWN) return null;
  return mention(clause, from, end, from, end, isNameShaped(clause, from, end) ? 'name' : 'unknown');
};

/** Leftmost atom of the phrase that ends in `k`: over attributes, not over another constituent. */
const phraseStart = (clause: Clause, start: number, k: number): number => {
  let attribute = false;
  let length = clause.lengthOf(k);
  for (let at = k - 1; at >= start; at--) {
    length += clause.lengthOf(at);
    if (clause.kind(at) === Kind.comma) return at + 1;
    if (clause.has(at, Class.genitive) || clause.isAttribute(at)) attribute = true;
    else if (length > LONGEST_ATTRIBUTE || clause.has(at, Class.connective)) return at + 1;
    else if (
      !attribute &&
      !clause.has(at, HEADS | Class.determiner) &&
      !clause.has(at - 1, Class.genitive) &&
      !clause.endsOrganisation(at) &&
      clause.endsPhrase(at)
    )
      return at + 1;
  }
  return start;
};

/** The name at atom `name` with what stands before it, and behind it up to `end`. */
const named = (clause: Clause, from: number, name: number, end: number): Mention => {
  const list = startOfList(clause, from, name);
  if (list < name) return mention(clause, from, end, list, name + 1, 'name');
  const before = name - 1;
  const titled =
    before >= from && (clause.has(before, TITLES) || clause.endsOrganisation(before) || clause.endsOffice(before));
  if (titled) return mention(clause, from, end, name, name + 1, 'name', titleStart(clause, from, before), name);
  return mention(clause, from, end, name, name + 1, 'name', name + 1, end);
};

/** First name of a list that ends in the name at `k`: A、B和C. */
const startOfList = (clause: Clause, from: number, k: number): number => {
  let first = k;
  while (first - 2 >= from && clause.isJoiner(first - 1) && clause.has(first - 2, Class.name)) first -= 2;
  return first;
};

const titleStart = (clause: Clause, from: number, before: number): number => {
  for (let at = before; at >= from; at--)
    if (clause.has(at, Class.name)) return clause.isJoiner(at + 1) ? at + 2 : at + 1;
  const incidental = Class.determiner | Class.coordinator | Class.genitive | Class.pronoun;
  let start = from;
  while (start < before && (clause.has(start, incidental) || clause.kind(start) === Kind.enumeration)) start++;
  return start;
};

/** 设计师John Smith: a name in another script, with what stands before it. */
const foreign = (clause: Clause, from: number, k: number): Mention => {
  let first = k;
  while (first > from && (clause.kind(first - 1) === Kind.foreign || clause.kind(first - 1) === Kind.dot)) first--;
  if (first > from && clause.has(first - 1, TITLES))
    return mention(clause, from, k + 1, first, k + 1, 'name', titleStart(clause, from, first - 1), first);
  if (first > from && !clause.has(first - 1, Class.genitive)) first = afterExistential(clause, from, k);
  return mention(clause, first, k + 1, first, k + 1, isModel(clause, k) ? 'unknown' : 'name');
};

/** 5G, A13: letters with digits beside them name things. */
const isModel = (clause: Clause, k: number): boolean => {
  const atom = clause.atoms[k];
  return (
    clause.kind(k - 1) === Kind.number ||
    (atom !== undefined && /^[a-z]+\d+$/.test(foldedOf(clause.reading, atom.from, atom.to)))
  );
};

/** Unknown characters behind a title are a name that stands nowhere else: 首席分析师顾某某. */
const unknownName = (clause: Clause, from: number, k: number): Mention | null => {
  if (clause.has(k, HEADS) || !clause.isCharacter(k)) return null;
  let first = k;
  while (first > from && clause.isCharacter(first - 1)) first--;
  if (first - 1 < from || !clause.has(first - 1, Class.office | Class.person)) return null;
  if (!isUnknownName(clause, first, k + 1)) return null;
  return mention(clause, from, k + 1, first, k + 1, 'name', titleStart(clause, from, first - 1), first);
};

const designation = (clause: Clause, from: number, k: number): Mention => {
  const kind = kindOfHead(clause, k);
  if (kind === 'surname') return formOfAddress(clause, from, k);
  if (clause.kind(k) === Kind.open) return quoted(clause, from, k);
  const first = afterExistential(clause, afterPossessor(clause, from, k), k);
  if (clause.isSide(k) && k > first) return mention(clause, first, k + 1, first, k, 'organisation');
  const maker = makerOf(clause, first, k);
  if (maker >= first) return mention(clause, first, k + 1, first, maker + 1, 'organisation');
  return mention(clause, first, k + 1, first, k + 1, kind);
};

const KINDS: readonly (readonly [bits: number, kind: MentionKind])[] = [
  [Class.document, 'document'],
  [Class.pronoun, 'pronoun'],
  [Class.honorific, 'surname'],
  [Class.reporter, 'reporter'],
  [Class.organisation, 'organisation'],
  [Class.person, 'unnamed'],
  [Class.office, 'role'],
];

const isFoundOut = (clause: Clause, k: number): boolean => {
  for (let at = k - 1; at >= k - LONGEST_RESEARCH && !clause.has(at, Class.genitive); at--)
    if (clause.has(at, Class.reporter)) return true;
  return false;
};

const kindOfHead = (clause: Clause, k: number): MentionKind => {
  if (clause.kind(k) === Kind.foreign) return 'name';
  if (clause.kind(k) === Kind.titleOpen) return 'document';
  // 《晚报》记者调查: what reporters find out.
  if (clause.has(k, Class.document) && isFoundOut(clause, k)) return 'reporter';
  for (const [bits, kind] of KINDS) if (clause.has(k, bits)) return kind;
  return clause.endsPerson(k) ? 'unnamed' : 'organisation';
};

/** First atom of the name before a form of address: of a full name whose surname is known, else one or two characters. */
const addressed = (clause: Clause, from: number, k: number): number => {
  const isPart = (at: number): boolean => at >= from && (clause.isCharacter(at) || clause.has(at, Class.surname));
  let first = k;
  while (k - first < LONGEST_ADDRESSED && isPart(first - 1)) first--;
  return k - first < LONGEST_ADDRESSED || clause.has(first, Class.surname) ? first : k - 2;
};

/** 王先生, 黄姓男子: a surname before a form of address; without one the address is a role. */
const formOfAddress = (clause: Clause, from: number, k: number): Mention => {
  const first = addressed(clause, from, k);
  if (first === k) {
    const start = afterExistential(clause, afterPossessor(clause, from, k), k);
    return mention(clause, start, k + 1, start, k + 1, 'role');
  }
  const titled = first > from && clause.has(first - 1, TITLES);
  const titleFrom = titled ? titleStart(clause, from, first - 1) : first;
  return mention(clause, from, k + 1, first, k + 1, 'surname', titleFrom, first);
};

/** “八国联盟”, 网友“小鱼儿”: what the marks hold names the speaker. */
const quoted = (clause: Clause, from: number, k: number): Mention => {
  const atom = clause.atoms[k] ?? { from: 0, to: 0 };
  const titled = k > from && clause.has(k - 1, TITLES);
  const first = titled ? (clause.atoms[titleStart(clause, from, k - 1)]?.from ?? atom.from) : atom.from;
  // 网友“”: marks that hold nothing name nobody; what is left is who stands before them, or the marks.
  if (atom.to - atom.from <= 2) {
    const headTo = titled ? atom.from : atom.to;
    return { from: first, to: atom.to, headFrom: first, headTo, titleFrom: first, titleTo: first, kind: 'unknown' };
  }
  return {
    from: first,
    to: atom.to,
    headFrom: atom.from + 1,
    headTo: atom.to - 1,
    titleFrom: first,
    titleTo: atom.from,
    kind: titled ? 'name' : 'unknown',
  };
};

/** 其所在的公司, 她的表弟: whose it is was said before. */
const afterPossessor = (clause: Clause, from: number, k: number): number => {
  if (!clause.has(from, Class.pronoun)) return from;
  for (let at = k - 1; at > from; at--) if (clause.has(at, Class.genitive)) return at + 1;
  return from;
};

/** 有 says only that there is such a speaker. */
const afterExistential = (clause: Clause, from: number, k: number): number => {
  const { existential } = clause.reading.lexicon.pack.particles ?? {};
  const atom = clause.atoms[from];
  if (!atom || from >= k) return from;
  const exists = existential !== undefined && textOf(clause.reading, atom.from, atom.to).endsWith(existential);
  return exists || clause.has(from, Class.genitive) ? from + 1 : from;
};

const lastOffice = (clause: Clause, from: number, end: number): number => {
  for (let at = end - 1; at >= from; at--) if (clause.has(at, Class.office)) return at;
  return -1;
};

const isUnknown = (clause: Clause, k: number): boolean => {
  const kind = clause.kind(k);
  const wordlike = kind === Kind.character || kind === Kind.foreign || kind === Kind.word || kind === Kind.dot;
  const known = BREAKERS | Class.genitive | Class.aspect | Class.self | Class.localizer;
  return wordlike && !clause.has(k, known) && !clause.isCue(k);
};

const mention = (
  clause: Clause,
  from: number,
  to: number,
  headFrom: number,
  headTo: number,
  kind: MentionKind,
  titleFrom = headFrom,
  titleTo = titleFrom,
): Mention => {
  const head = atomStart(clause, headFrom);
  const title = atomStart(clause, titleFrom);
  return {
    from: atomStart(clause, from),
    to: atomEnd(clause, to),
    headFrom: head,
    headTo: atomEnd(clause, headTo),
    titleFrom: title,
    titleTo: titleTo > titleFrom ? atomEnd(clause, titleTo) : title,
    kind,
  };
};

const atomStart = (clause: Clause, k: number): number => clause.atoms[k]?.from ?? clause.atoms.at(-1)?.to ?? 0;

const atomEnd = (clause: Clause, k: number): number => clause.atoms[k - 1]?.to ?? 0;
