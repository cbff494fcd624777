import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention, MentionKind } from '../mention';
import { foldedOf, kindOf, stepRight, textOf } from '../navigate';

/** A word, a pair with what is inside, or a single character, as a noun phrase is built of them. */
interface Atom {
  readonly from: number;
  readonly to: number;
  readonly classes: number;
  readonly kind: number;
}

/** Subjects are short: of a longer clause only this many last atoms are read. */
const MOST_ATOMS = 70;
/** Characters of an unknown phrase that may still be a name or a short designation. */
const LONGEST_UNKNOWN = 12;
/** Unknown characters before the localizer of an occasion. */
const LONGEST_OCCASION = 4;
/** Characters of an attribute that is kept as part of a designation or title. */
const LONGEST_ATTRIBUTE = 40;

/** Words that end a noun phrase. */
const BREAKERS =
  Class.adverb | Class.time | Class.preposition | Class.auxiliary | Class.negation | Class.verb | Class.connective;
/** Words that a designation can end in. */
const HEADS =
  Class.name |
  Class.pronoun |
  Class.office |
  Class.honorific |
  Class.person |
  Class.organisation |
  Class.document |
  Class.reporter;
const TITLES = Class.office | Class.person | Class.honorific | Class.organisation | Class.reporter;
const JOINERS = Class.coordinator | Class.genitive;

/**
 * The subject of the clause [from, to) in continuous writing, where nothing but its place and its last word tells a
 * noun phrase: after circumstances, before the first word that only a predicate has.
 */
export const readSubject = (reading: Reading, from: number, to: number): Mention | null =>
  new ClauseReader(reading, from, to).subject();

/** The noun phrase that fills the range [from, to): its last word is its head. Null when that can be none. */
export const readPhrase = (reading: Reading, from: number, to: number): Mention | null =>
  new ClauseReader(reading, from, to).phrase();

/** The name at token `name` with the title that stands before it in its clause. */
export const readNamed = (reading: Reading, from: number, name: number): Mention | null =>
  new ClauseReader(reading, from, name + 1).lastName();

class ClauseReader {
  private readonly atoms: Atom[] = [];
  /** Whether a cue or a colon follows the range: then even unknown words at its end can be a subject. */
  private readonly governed: boolean;

  constructor(
    private readonly reading: Reading,
    from: number,
    to: number,
  ) {
    for (let i = from; i < to; ) {
      const next = Math.min(to, stepRight(reading, i));
      const kind = reading.tokens.kind[i] ?? 0;
      // Brackets only gloss what stands before them.
      if (kind !== Kind.parenthesisOpen)
        this.atoms.push({ from: i, to: next, classes: next > i + 1 ? 0 : (reading.tokens.classes[i] ?? 0), kind });
      i = next;
    }
    this.governed = cueAt(reading, to) !== null || kindOf(reading, to) === Kind.colon;
    if (this.atoms.length > MOST_ATOMS) this.atoms.splice(0, this.atoms.length - MOST_ATOMS);
  }

  subject(): Mention | null {
    const start = this.skipCircumstances();
    // Inside the object of a preposition or a verb nothing is a subject, until an attribute's 的 closes it.
    let inObject = false;
    let tentative = -1;
    for (let k = start; k < this.atoms.length; k++) {
      if (tentative >= 0 && this.endsPhrase(k)) return this.build(start, tentative);
      if (this.has(k, Class.genitive)) inObject = false;
      else if (inObject && this.has(k, Class.localizer)) inObject = false;
      else if (!inObject && this.isHead(k) && this.canFollow(k)) {
        if (this.isSettled(k)) return this.build(start, this.nameBehind(k) ?? k);
        tentative = tentative < 0 ? k : tentative;
      } else if (this.opensObject(k)) {
        const name = inObject ? null : this.nameBehind(k - 1);
        if (name !== null) return this.build(start, name);
        inObject = true;
      }
    }
    return tentative >= 0 ? this.build(start, tentative) : this.unknownPhrase(start);
  }

  /** 证券投资基金业协会会长某某: a verb inside the name of a body, told by the titled name behind it. */
  private nameBehind(k: number): number | null {
    if (k >= 0 && this.has(k, Class.name | Class.pronoun)) return null;
    if (!this.has(k + 1, Class.verb)) return null;
    for (let at = k + 2; at < this.atoms.length; at++) {
      if (this.has(at, Class.name)) return this.has(at - 1, Class.office) && this.canFollow(at) ? at : null;
      const breaks = Class.adverb | Class.time | Class.preposition | Class.auxiliary | Class.negation | Class.aspect;
      if (this.has(at, breaks | Class.connective) || this.isCue(at)) return null;
    }
    return null;
  }

  /** Whether a word that only a predicate has follows, or the end; otherwise the phrase may go on. */
  private isSettled(k: number): boolean {
    return k + 1 >= this.atoms.length || this.endsPhrase(k + 1);
  }

  private endsPhrase(k: number): boolean {
    // 会 of 消委会发言人 is no auxiliary.
    if (this.has(k + 1, Class.office) && this.endsOrganisation(k)) return false;
    return (this.has(k, BREAKERS | Class.aspect) && !this.has(k, Class.determiner)) || this.isCue(k);
  }

  phrase(): Mention | null {
    const last = this.atoms.length - 1;
    return this.isHead(last) ? this.build(0, last) : this.unknownPhrase(0, true);
  }

  lastName(): Mention | null {
    const k = this.atoms.length - 1;
    return this.has(k, Class.name) ? this.named(this.phraseStart(0, k), k, k + 1, k + 1) : null;
  }

  private has(k: number, bits: number): boolean {
    return ((this.atoms[k]?.classes ?? 0) & bits) !== 0;
  }

  private isCue(k: number): boolean {
    const atom = this.atoms[k];
    if (!atom) return false;
    const entry = this.reading.tokens.entry[atom.from] ?? -1;
    const cue = entry >= 0 ? this.reading.lexicon.entries[entry]?.cue : null;
    // 聊 of 聊城: a single character that is a cue before marks only is no sign of a predicate.
    return cue != null && (cue.leads !== 'mark' || this.lengthOf(k) > 1);
  }

  /** Adverbs, dates, and phrases from a preposition to the word that closes it. */
  private skipCircumstances(): number {
    let start = 0;
    for (let next = 0; next < this.atoms.length; ) {
      start = next;
      next = this.endOfCircumstance(start);
      if (next === start) break;
    }
    return start;
  }

  private endOfCircumstance(k: number): number {
    const atom = this.atoms[k];
    if (!atom) return k;
    if (this.has(k, HEADS) && !this.has(k, Class.connective)) return k;
    if (this.has(k, Class.preposition)) {
      const closed = this.closingLocalizer(k);
      return closed > k ? closed + 1 : k;
    }
    if (this.has(k, Class.connective | Class.adverb | Class.time)) return k + 1;
    if (this.has(k, Class.localizer) && this.lengthOf(k) > 1) return k + 1;
    if (atom.kind === Kind.number && this.has(k + 1, Class.time)) return k + 2;
    if (atom.kind === Kind.other || atom.kind === Kind.mark || atom.kind === Kind.dash) return k + 1;
    return k;
  }

  private closingLocalizer(k: number): number {
    for (let at = k + 1; at < this.atoms.length - 1; at++) if (this.has(at, Class.localizer)) return at;
    return -1;
  }

  private opensObject(k: number): boolean {
    if (this.has(k, Class.determiner)) return false;
    return this.has(k, Class.preposition | Class.verb) || this.isCue(k);
  }

  private isHead(k: number): boolean {
    const atom = this.atoms[k];
    if (!atom) return false;
    if (this.has(k, HEADS)) return !this.has(k, Class.self) || this.has(k, Class.pronoun);
    if (atom.kind === Kind.titleOpen) return true;
    if (atom.kind === Kind.open) return k + 1 < this.atoms.length || this.atoms.length === 1;
    if (atom.kind === Kind.foreign) return this.atoms[k + 1]?.kind !== Kind.foreign;
    return this.endsOrganisation(k) || this.endsPerson(k);
  }

  /** A single character such as 部 behind at least one other character. */
  private endsOrganisation(k: number): boolean {
    const atom = this.atoms[k];
    const before = this.atoms[k - 1];
    if (!atom || !before || atom.to - atom.from > 1) return false;
    const { start, end } = this.reading.tokens;
    if ((end[atom.from] ?? 0) - (start[atom.from] ?? 0) !== 1) return false;
    if (before.kind !== Kind.character && before.kind !== Kind.word && before.kind !== Kind.foreign) return false;
    if (this.has(k - 1, BREAKERS | Class.self | Class.pronoun | Class.determiner)) return false;
    return this.reading.lexicon.organisationEndings.has(this.reading.units[start[atom.from] ?? 0] ?? 0);
  }

  /** A single character such as 们 behind at least one other. */
  private endsPerson(k: number): boolean {
    const { start } = this.reading.tokens;
    const atom = this.atoms[k];
    const before = this.atoms[k - 1];
    if (!atom || atom.kind !== Kind.character || !before || this.has(k - 1, BREAKERS | Class.determiner)) return false;
    if (before.kind !== Kind.character && before.kind !== Kind.word) return false;
    return this.reading.lexicon.personEndings.has(this.reading.units[start[atom.from] ?? 0] ?? 0);
  }

  /** Whether what comes after head `k` can be a predicate. */
  private canFollow(k: number): boolean {
    if (k + 1 >= this.atoms.length) return true;
    const next = this.atoms[k + 1];
    if (this.atoms[k]?.kind === Kind.foreign && next?.kind === Kind.character) return true;
    if (!next || this.has(k + 1, JOINERS) || next.kind === Kind.enumeration || next.kind === Kind.dot) return false;
    if (this.has(k + 1, Class.name)) return false;
    if (this.has(k, Class.name)) return !this.has(k + 1, TITLES) || this.has(k + 1, BREAKERS);
    if (this.has(k + 1, BREAKERS | Class.aspect) || this.isCue(k + 1) || this.opensOccasion(k + 1)) return true;
    if (next.kind === Kind.number) return this.has(k + 2, Class.time);
    // 他, 她: whatever follows, unless it is theirs.
    return this.has(k, Class.pronoun) && !this.has(k + 1, HEADS) && this.lengthOf(k) === 1 && !this.isPossessive(k);
  }

  /** 求情时: unknown characters that a localizer makes a circumstance. */
  private opensOccasion(k: number): boolean {
    let at = k;
    while (at - k < LONGEST_OCCASION && this.isCharacter(at)) at++;
    return at > k + 1 && this.has(at, Class.localizer);
  }

  /** 其父, 其中: a pronoun that stands before nouns. */
  private isPossessive(k: number): boolean {
    const { start } = this.reading.tokens;
    return this.reading.units[start[this.atoms[k]?.from ?? 0] ?? 0] === 0x5176;
  }

  private lengthOf(k: number): number {
    const { start, end } = this.reading.tokens;
    const atom = this.atoms[k];
    return atom ? (end[atom.to - 1] ?? 0) - (start[atom.from] ?? 0) : 0;
  }

  private build(start: number, k: number): Mention {
    const from = this.phraseStart(start, k);
    if (this.has(k, Class.name)) return this.named(from, k, k + 1, k + 1);
    if (this.has(k - 1, Class.name) && k - 1 >= from) return this.named(from, k - 1, k, k + 1);
    const unknown = this.unknownName(from, k);
    if (unknown) return unknown;
    return this.designation(from, k);
  }

  /** Leftmost atom of the phrase that ends in `k`: over attributes, not over another constituent. */
  private phraseStart(start: number, k: number): number {
    let attribute = false;
    let length = this.lengthOf(k);
    for (let at = k - 1; at >= start; at--) {
      length += this.lengthOf(at);
      if (this.has(at, Class.genitive)) attribute = true;
      else if (length > LONGEST_ATTRIBUTE || this.has(at, Class.connective)) return at + 1;
      else if (!attribute && !this.has(at, HEADS | Class.determiner) && this.endsPhrase(at)) return at + 1;
    }
    return start;
  }

  /** A single character such as 长 behind another: 副校(院)长. */
  private endsTitle(k: number): boolean {
    const { start } = this.reading.tokens;
    const atom = this.atoms[k];
    if (!atom || this.lengthOf(k) !== 1 || k === 0) return false;
    return this.reading.lexicon.officeEndings.has(this.reading.units[start[atom.from] ?? 0] ?? 0);
  }

  /** A name with what stands before it, and behind it up to `end`. */
  private named(from: number, nameFrom: number, nameTo: number, end: number): Mention {
    const list = this.startOfList(from, nameFrom);
    if (list < nameFrom) return this.mention(from, end, list, nameTo, 'name');
    const before = nameFrom - 1;
    const titled =
      before >= from && (this.has(before, TITLES) || this.endsOrganisation(before) || this.endsTitle(before));
    const titleFrom = titled ? this.titleStart(from, before) : nameFrom;
    if (!titled && end > nameTo) return this.mention(from, end, nameFrom, nameTo, 'name', nameTo, end);
    return this.mention(from, end, nameFrom, nameTo, 'name', titleFrom, nameFrom);
  }

  /** First name of a list that ends in the name at `k`: A、B和C. */
  private startOfList(from: number, k: number): number {
    let first = k;
    while (first - 2 >= from && this.isJoiner(first - 1) && this.has(first - 2, Class.name)) first -= 2;
    return first;
  }

  private isJoiner(k: number): boolean {
    return this.atoms[k]?.kind === Kind.enumeration || this.has(k, Class.coordinator);
  }

  private titleStart(from: number, before: number): number {
    let start = from;
    for (let at = before; at >= from; at--)
      if (this.has(at, Class.name)) return this.isJoiner(at + 1) ? at + 2 : at + 1;
    while (start < before && this.has(start, Class.determiner | Class.coordinator | Class.genitive | Class.pronoun))
      start++;
    while (start < before && this.atoms[start]?.kind === Kind.enumeration) start++;
    return start;
  }

  /** Two to four unknown characters behind a title are a name that stands nowhere else: 首席分析师顾某某. */
  private unknownName(from: number, k: number): Mention | null {
    if (this.has(k, HEADS) || this.atoms[k]?.kind !== Kind.character) return null;
    let first = k;
    while (first > from && this.atoms[first - 1]?.kind === Kind.character) first--;
    const length = k + 1 - first;
    if (length < 2 || length > 4 || !this.has(first - 1, Class.office | Class.person) || first - 1 < from) return null;
    return this.mention(from, k + 1, first, k + 1, 'name', this.titleStart(from, first - 1), first);
  }

  private designation(from: number, k: number): Mention {
    const kind = this.kindOfHead(k);
    const atom = this.atoms[k];
    if (kind === 'surname') {
      const first = this.surnameStart(from, k);
      if (first < k) {
        const titled = first > from && this.has(first - 1, TITLES);
        return this.mention(
          from,
          k + 1,
          first,
          k + 1,
          'surname',
          titled ? this.titleStart(from, first - 1) : first,
          first,
        );
      }
    }
    if (atom?.kind === Kind.open) return this.quoted(from, k, atom);
    const first = this.afterExistential(this.afterPossessor(from, k), k);
    return this.mention(first, k + 1, first, k + 1, kind === 'surname' ? 'role' : kind);
  }

  /** “八国联盟”, 网友“小鱼儿”: what the marks hold names the speaker. */
  private quoted(from: number, k: number, atom: Atom): Mention {
    const titled = k > from && this.has(k - 1, TITLES);
    const first = this.atoms[titled ? this.titleStart(from, k - 1) : k]?.from ?? atom.from;
    return {
      from: first,
      to: atom.to,
      headFrom: atom.from + 1,
      headTo: atom.to - 1,
      titleFrom: first,
      titleTo: atom.from,
      kind: titled ? 'name' : 'unknown',
    };
  }

  private kindOfHead(k: number): MentionKind {
    const atom = this.atoms[k];
    if (atom?.kind === Kind.foreign) return 'name';
    if (atom?.kind === Kind.titleOpen || this.has(k, Class.document)) return 'document';
    if (this.has(k, Class.pronoun)) return 'pronoun';
    if (this.has(k, Class.honorific)) return 'surname';
    if (this.has(k, Class.reporter)) return 'reporter';
    if (this.has(k, Class.organisation)) return 'organisation';
    if (this.has(k, Class.person)) return 'unnamed';
    if (this.has(k, Class.office)) return 'role';
    if (atom?.kind === Kind.open) return 'unknown';
    return this.endsPerson(k) ? 'unnamed' : 'organisation';
  }

  /** 王先生, 黄姓男子: where the surname before the form of address begins. */
  private surnameStart(from: number, k: number): number {
    let first = k;
    if (first > from && this.atoms[first - 1]?.kind !== Kind.character && !this.has(first - 1, Class.surname)) return k;
    while (first > from && k - first < 2 && (this.has(first - 1, Class.surname) || this.isCharacter(first - 1)))
      first--;
    return first;
  }

  private isCharacter(k: number): boolean {
    return this.atoms[k]?.kind === Kind.character;
  }

  /** 其所在的公司, 她的表弟: whose it is was said before. */
  private afterPossessor(from: number, k: number): number {
    if (!this.has(from, Class.pronoun)) return from;
    for (let at = k - 1; at > from; at--) if (this.has(at, Class.genitive)) return at + 1;
    return from;
  }

  /** 有 says only that there is such a speaker. */
  private afterExistential(from: number, k: number): number {
    const atom = this.atoms[from];
    if (!atom || from >= k) return from;
    const text = textOf(this.reading, atom.from, atom.to);
    return text.endsWith('有') || this.has(from, Class.genitive) ? from + 1 : from;
  }

  /** A short phrase of unknown words at the head of the clause. */
  private unknownPhrase(start: number, governed = this.governed): Mention | null {
    let from = start;
    let end = start;
    for (; end < this.atoms.length && (this.isUnknown(end) || this.has(end, Class.genitive)); end++)
      if (this.has(end, Class.genitive)) from = end + 1;
    const title = this.lastTitle(from, end);
    if (title >= 0 && this.isShortRun(title + 1, end))
      return this.mention(from, end, title + 1, end, 'name', this.titleStart(from, title), title + 1);
    const length = this.lengthBetween(from, end);
    const follows = end < this.atoms.length ? this.endsPhrase(end) : governed;
    if (!follows || length < 2 || length > LONGEST_UNKNOWN) return null;
    return this.mention(from, end, from, end, this.isNameShaped(from, end) ? 'name' : 'unknown');
  }

  private lastTitle(from: number, end: number): number {
    for (let at = end - 1; at >= from; at--) if (this.has(at, Class.office)) return at;
    return -1;
  }

  /** Two to four unknown characters. */
  private isShortRun(from: number, end: number): boolean {
    if (end - from < 2 || end - from > 4) return false;
    for (let at = from; at < end; at++) if (!this.isCharacter(at) && !this.has(at, Class.surname)) return false;
    return true;
  }

  private lengthBetween(from: number, end: number): number {
    let length = 0;
    for (let at = from; at < end; at++) length += this.lengthOf(at);
    return length;
  }

  /** A surname and one or two characters. */
  private isNameShaped(from: number, end: number): boolean {
    if (!this.has(from, Class.surname) || end - from < 2 || end - from > 3) return false;
    for (let at = from; at < end; at++)
      if (this.lengthOf(at) !== 1 || (at > from && !this.isCharacter(at))) return false;
    return (
      this.reading.lexicon.pack.isName?.(
        foldedOf(this.reading, this.atoms[from]?.from ?? 0, this.atoms[end - 1]?.to ?? 0),
      ) ?? true
    );
  }

  private isUnknown(k: number): boolean {
    const atom = this.atoms[k];
    if (!atom) return false;
    const { kind } = atom;
    const wordlike = kind === Kind.character || kind === Kind.foreign || kind === Kind.word || kind === Kind.dot;
    return (
      wordlike &&
      !this.has(k, BREAKERS | Class.genitive | Class.aspect | Class.self | Class.localizer) &&
      !this.isCue(k)
    );
  }

  private mention(
    from: number,
    to: number,
    headFrom: number,
    headTo: number,
    kind: MentionKind,
    titleFrom = headFrom,
    titleTo = titleFrom,
  ): Mention {
    const start = (k: number): number => this.atoms[k]?.from ?? this.atoms.at(-1)?.to ?? 0;
    const end = (k: number): number => this.atoms[k - 1]?.to ?? 0;
    return {
      from: start(from),
      to: end(to),
      headFrom: start(headFrom),
      headTo: end(headTo),
      titleFrom: start(titleFrom),
      titleTo: titleTo > titleFrom ? end(titleTo) : start(titleFrom),
      kind,
    };
  }
}
