/**
 * Names of people. Chinese writes no borders between words, so a name is what begins with a surname (or is made of
 * characters that transliterate) and stands where names stand, often enough; the text itself votes on its length.
 */
import { type FoundName, isPause, Kind, type TokenizedText } from '../pack';
import { officeEndings, transliteration } from './speakers';

/*
 * What stands beside a candidate, in votes. Set by hand so that a title on one side, or a cue behind it at the head of
 * a clause, makes a name, and a surname alone never does.
 */
const VOTE = {
  titleBefore: 2,
  bodyBefore: 1,
  boundaryBefore: 0.6,
  listBefore: 0.9,
  cueAfter: 2,
  predicateAfter: 1.2,
  bracketAfter: 1,
  titleAfter: 1.6,
  boundaryAfter: 0.5,
  listAfter: 0.7,
  wordAfter: 0.3,
  label: 1.7,
  leads: 0.7,
  besideName: 1,
} as const;
/** Votes that make a name: those of its best place, and a share of the others up to a limit. */
const ENOUGH = 2.3;
const SHARE_OF_OTHERS = 0.2;
const MOST_FROM_OTHERS = 0.8;
/** Tokens of a surname with its given name; the longer one is looked for first. */
const NATIVE_LENGTHS = [3, 2] as const;
/** Characters that are shown to the dictionary behind a candidate. */
const LONGEST_WORD = 4;
/** Tokens between the brackets of a label, 张三（某大学教授）：. */
const LONGEST_BRACKET = 24;
/** Tokens from a name to the colon before what its bearer says. */
const LONGEST_LEAD = 16;
/** Tokens of a transliterated name, its dots included. */
const LONGEST_FOREIGN = 16;

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const foreignUnits = unitsOf(transliteration);
const officeEnd = unitsOf(officeEndings);
const besideDot = unitsOf('得让来里加丁路生');
/** Characters that no given name holds; they belong to what comes after the name. */
const neverInNames = unitsOf(
  '的了着过是在不没也都还又和与及对向从被把将说称指他她它我你您们等这那今昨但并而则即已曾皆亦却再就会要些所让给到时分号点个位上下里内',
);
/** “Both” or “all” between a list of names and its cue. */
const all = unitsOf('均皆亦');
const others = '等'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
/** Characters that a given name holds only behind a title. */
const seldomInNames = unitsOf('其之均能有为年月日名可');
/** Behind a surname they tell no more of someone: 黄男, 林姓男子. */
const neverSecond = unitsOf('男女嫌姓某母父妇翁');
/** Characters that end common nouns rather than names. */
const neverLast = unitsOf(
  '员者家师长率额量度性化次种类局署厅委报台厂店司馆校院街区县省镇乡村寺庙党案书款费业机股市票房车站路层楼层户',
);

/** Finds the names of people in a text, folded. Cost: linear in the tokens. */
export const findNames = (text: TokenizedText): readonly FoundName[] => new NameFinder(text).find();

let segmenter: Intl.Segmenter | null = null;

const segmenterOf = (): Intl.Segmenter => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
};

/** The dictionary of the platform knows common words and hardly any names: it splits names into characters. */
export const isName = (text: string): boolean => !isCommonWord(text);

const isCommonWord = (name: string): boolean => {
  const [first] = segmenterOf().segment(name);
  return first?.segment === name;
};

interface Votes {
  best: number;
  sum: number;
  /** Stood once behind a title where a noun must stand: a name even if it is a common word, too. */
  sure: boolean;
}

class NameFinder {
  private readonly votes = new Map<string, Votes>();
  /** Candidate → the one that has one character more. */
  private readonly longer = new Map<string, string>();
  /** What follows a candidate → whether a dictionary word begins there. */
  private readonly begins = new Map<string, boolean>();
  private readonly partOf = new Map<string, string>();

  constructor(private readonly reading: TokenizedText) {}

  find(): FoundName[] {
    const { classes, count } = this.reading.tokens;
    const { surname } = this.reading.bits;
    for (let i = 0; i < count; i++) {
      if (this.isDot(i)) i = this.readDotted(i);
      else {
        if ((classes[i] ?? 0) & surname) this.readNative(i);
        else if (this.isUnknown(i) && !this.isUnknown(i - 1)) this.readTitled(i);
        if (this.isForeign(i) && !this.isForeign(i - 1)) this.readForeign(i);
      }
    }
    this.readLists();
    const elected = new Map([...this.votes].filter(([name, votes]) => this.isElected(name, votes)));
    const names: FoundName[] = [];
    for (const [name, votes] of elected) {
      if (this.isCutOff(name, votes.sum, elected)) continue;
      const full = this.partOf.get(name);
      names.push(full === undefined ? { name } : { name, of: full });
    }
    return names;
  }

  /** A name that is only the beginning of another, which the text prefers. */
  private isCutOff(name: string, sum: number, elected: ReadonlyMap<string, { sum: number }>): boolean {
    const other = this.longer.get(name);
    return other !== undefined && (elected.get(other)?.sum ?? 0) >= sum;
  }

  private vote(name: string, votes: number, sure = false): void {
    const known = this.votes.get(name);
    if (known) {
      known.best = Math.max(known.best, votes);
      known.sum += votes;
      known.sure ||= sure;
    } else this.votes.set(name, { best: votes, sum: votes, sure });
  }

  private isElected(name: string, { best, sum, sure }: Votes): boolean {
    const votes = best + Math.min(MOST_FROM_OTHERS, (sum - best) * SHARE_OF_OTHERS);
    return votes >= ENOUGH && (sure || !isCommonWord(name));
  }

  private slice(from: number, to: number): string {
    const { start, end } = this.reading.tokens;
    return this.reading.folded.slice(start[from], end[to - 1]);
  }

  private unit(i: number): number {
    return this.reading.units[this.reading.tokens.start[i] ?? 0] ?? 0;
  }

  private length(i: number): number {
    return (this.reading.tokens.end[i] ?? 0) - (this.reading.tokens.start[i] ?? 0);
  }

  /** Unknown characters between an office and a cue: a name whatever its surname. */
  private readTitled(i: number): void {
    const { tokens, bits } = this.reading;
    if (((tokens.classes[i - 1] ?? 0) & bits.office) === 0) return;
    let to = i + 1;
    while (to - i < 4 && this.isUnknown(to)) to++;
    if (to - i >= 2 && this.votesAfter(to) === VOTE.cueAfter) this.vote(this.slice(i, to), ENOUGH + 1, true);
  }

  /** Surname and one or two characters. */
  private readNative(i: number): void {
    const before = this.votesBefore(i);
    if (before <= 0) return;
    const titled = before >= VOTE.titleBefore;
    if (neverSecond.has(this.unit(i + 1))) return;
    if (this.isGiven(i + 1, titled)) {
      this.voteNative(i, i + 2, before);
      if (this.isGiven(i + 2, titled) && !this.isAllBeforeCue(i + 2)) {
        this.longer.set(this.slice(i, i + 2), this.slice(i, i + 3));
        this.voteNative(i, i + 3, before);
      }
    } else if (this.isGivenWord(i + 1) && titled) this.voteNative(i, i + 2, before);
  }

  /** 均 of 赵宁均认为 */
  private isAllBeforeCue(i: number): boolean {
    return all.has(this.unit(i)) && this.isCue(i + 1);
  }

  private isCue(i: number): boolean {
    const { entry, count } = this.reading.tokens;
    return i < count && this.reading.lexicon.entries[entry[i] ?? -1]?.cue != null;
  }

  /** Whoever stands in a list beside a name bears a name too: 王建国、李红梅等. */
  private readLists(): void {
    const { count } = this.reading.tokens;
    for (let i = 1; i < count; i++) if (this.isJoiner(i)) this.support(this.candidateBefore(i), this.candidateAfter(i));
    for (let i = count - 1; i > 0; i--)
      if (this.isJoiner(i)) this.support(this.candidateAfter(i), this.candidateBefore(i));
  }

  private isJoiner(i: number): boolean {
    const { kind, classes } = this.reading.tokens;
    return kind[i] === Kind.enumeration || ((classes[i] ?? 0) & this.reading.bits.coordinator) !== 0;
  }

  private support(by: string | null, name: string | null): void {
    const votes = by === null ? undefined : this.votes.get(by);
    if (by === null || name === null || !votes || !this.isElected(by, votes)) return;
    const supported = this.votes.get(name);
    if (supported && !this.isElected(name, supported)) this.vote(name, supported.best + VOTE.besideName);
  }

  private candidateBefore(i: number): string | null {
    for (const length of NATIVE_LENGTHS)
      if (i >= length && this.votes.has(this.slice(i - length, i))) return this.slice(i - length, i);
    return null;
  }

  private candidateAfter(i: number): string | null {
    for (const length of NATIVE_LENGTHS) {
      const name = this.slice(i + 1, Math.min(i + 1 + length, this.reading.tokens.count));
      if (this.votes.has(name)) return name;
    }
    return null;
  }

  private voteNative(from: number, to: number, before: number): void {
    const after = this.votesAfter(to, before >= VOTE.titleBefore);
    if (after <= 0) return;
    const { units, tokens } = this.reading;
    const last = units[(tokens.end[to - 1] ?? 1) - 1] ?? 0;
    if (before < VOTE.titleBefore && neverLast.has(last)) return;
    const noun = after === VOTE.boundaryAfter || after === VOTE.listAfter || after === VOTE.cueAfter;
    const acts =
      after === VOTE.predicateAfter && ((this.reading.tokens.classes[from - 1] ?? 0) & this.reading.bits.office) !== 0;
    this.vote(
      this.slice(from, to),
      before + after + (this.isLabel(from, to) ? VOTE.label : 0) + (this.leads(from, to) ? VOTE.leads : 0),
      (noun && before >= VOTE.titleBefore) || (acts && tokens.kind[to] === Kind.word),
    );
  }

  /** 张三：, 张三教授： or 张三（某大学教授）： at the head of a paragraph. */
  private isLabel(from: number, to: number): boolean {
    const { kind, classes } = this.reading.tokens;
    const { office, honorific } = this.reading.bits;
    if (from > 0 && kind[from - 1] !== Kind.newline) return false;
    let end = to;
    if ((classes[to] ?? 0) & (office | honorific)) end++;
    else if (kind[to] === Kind.parenthesisOpen)
      while (end - to < LONGEST_BRACKET && kind[end - 1] !== Kind.parenthesisClose && kind[end] !== Kind.newline) end++;
    return kind[end] === Kind.colon;
  }

  /** 张三也点点头：“…”: whoever the clause before a quotation begins with. */
  private leads(from: number, to: number): boolean {
    const { kind } = this.reading.tokens;
    const before = from > 0 ? kind[from - 1] : Kind.newline;
    if (before !== Kind.newline && before !== Kind.stop && before !== Kind.close) return false;
    for (let i = to; i < to + LONGEST_LEAD; i++) {
      if (kind[i] === Kind.colon) return i > to && kind[i + 1] === Kind.open;
      if (isPause(kind[i] ?? Kind.newline) || kind[i] === Kind.open || kind[i] === Kind.newline) return false;
    }
    return false;
  }

  private isGiven(i: number, titled: boolean): boolean {
    const { kind, classes } = this.reading.tokens;
    const single = kind[i] === Kind.character || (kind[i] === Kind.word && this.length(i) === 1);
    const unit = this.unit(i);
    // 陈官, 王总: a form of address behind the surname.
    if (!titled && (classes[i] ?? 0) & this.reading.bits.honorific) return false;
    return single && !neverInNames.has(unit) && (titled || !seldomInNames.has(unit));
  }

  /** An everyday word that serves as a given name: 和平. */
  private isGivenWord(i: number): boolean {
    const { kind, classes, entry } = this.reading.tokens;
    if (kind[i] !== Kind.word || this.length(i) !== 2 || classes[i] !== 0) return false;
    return this.reading.lexicon.entries[entry[i] ?? -1]?.cue === null;
  }

  /** A single character that is nothing but a possible surname: as good as unknown. */
  private isBareSurname(i: number): boolean {
    const { classes, count } = this.reading.tokens;
    return i >= 0 && i < count && classes[i] === this.reading.bits.surname && this.length(i) === 1;
  }

  private votesBefore(i: number): number {
    const { kind, classes } = this.reading.tokens;
    const { bits } = this.reading;
    const before = i > 0 ? (kind[i - 1] ?? Kind.newline) : Kind.newline;
    const word = i > 0 ? (classes[i - 1] ?? 0) : 0;
    if (before === Kind.enumeration || word & bits.coordinator) return VOTE.listBefore;
    if (before === Kind.character && officeEnd.has(this.unit(i - 1)) && i > 1) return VOTE.titleBefore;
    if (before === Kind.character || this.isBareSurname(i - 1))
      return neverLast.has(this.unit(i - 1)) ? VOTE.bodyBefore : 0;
    if (word & bits.reporter) return 0;
    if (word & bits.office) return VOTE.titleBefore;
    if (word & (bits.person | bits.organisation | bits.document)) return VOTE.bodyBefore;
    if (before === Kind.word && word === 0) return 0;
    if (before === Kind.foreign || before === Kind.dot || before === Kind.number) return 0;
    return VOTE.boundaryBefore;
  }

  /** Whether the platform's dictionary has a word that begins at token `i`. */
  private beginsWord(i: number): boolean {
    const from = this.reading.tokens.start[i] ?? 0;
    const ahead = this.reading.folded.slice(from, from + LONGEST_WORD);
    let begins = this.begins.get(ahead);
    if (begins === undefined) {
      const [first] = segmenterOf().segment(ahead);
      begins = (first?.segment.length ?? 0) > 1;
      this.begins.set(ahead, begins);
    }
    return begins;
  }

  private votesAfter(i: number, titled = false): number {
    const { kind, classes, entry, count } = this.reading.tokens;
    const { bits, lexicon } = this.reading;
    const after = i < count ? (kind[i] ?? Kind.newline) : Kind.newline;
    const word = i < count ? (classes[i] ?? 0) : 0;
    if (after === Kind.dot || after === Kind.foreign) return 0;
    if (this.isSharedCue(i)) return VOTE.cueAfter;
    if (after === Kind.character || this.isBareSurname(i)) {
      if (this.isManner(i)) return VOTE.cueAfter;
      return titled && this.beginsWord(i) ? VOTE.wordAfter : 0;
    }
    if (after === Kind.word) {
      if (lexicon.entries[entry[i] ?? -1]?.cue) return VOTE.cueAfter;
      if (word & (bits.office | bits.honorific) && !(word & bits.verb)) return VOTE.titleAfter;
      if (word & bits.coordinator) return VOTE.listAfter;
      const predicate = bits.adverb | bits.time | bits.preposition | bits.auxiliary | bits.negation | bits.verb;
      return word & predicate ? VOTE.predicateAfter : VOTE.wordAfter;
    }
    if (after === Kind.number) return VOTE.predicateAfter;
    if (after === Kind.parenthesisOpen) return VOTE.bracketAfter;
    return after === Kind.enumeration ? VOTE.listAfter : VOTE.boundaryAfter;
  }

  /** A cue behind a list of names: 等表示, 均认为. */
  private isSharedCue(i: number): boolean {
    const unit = this.unit(i);
    return this.length(i) === 1 && (unit === others || all.has(unit)) && this.isCue(i + 1);
  }

  /** 乐呵呵地说: a word that 地 makes an adverb, and a cue. */
  private isManner(i: number): boolean {
    const { classes } = this.reading.tokens;
    let at = i + 1;
    while (at - i < LONGEST_WORD && (this.isUnknown(at) || this.isBareSurname(at))) at++;
    const adverb = at > i + 1 && ((classes[at] ?? 0) & this.reading.bits.aspect) !== 0;
    return adverb && this.isCue(at + 1) && (this.unit(at - 1) === this.unit(at - 2) || this.beginsWord(i));
  }

  /** Directly before a dot stand characters that transliterate only there: 彼得·, 让·. */
  private isBesideDot(i: number, dot: number): boolean {
    return i === dot && this.length(i - 1) === 1 && (besideDot.has(this.unit(i - 1)) || this.isUnknown(i - 1));
  }

  private isUnknown(i: number): boolean {
    return this.reading.tokens.kind[i] === Kind.character;
  }

  private isForeign(i: number): boolean {
    const { kind } = this.reading.tokens;
    if (i < 0 || i >= this.reading.tokens.count) return false;
    const single = kind[i] === Kind.character || (kind[i] === Kind.word && this.length(i) === 1);
    return single && foreignUnits.has(this.unit(i));
  }

  /** 苏丹 of 马杜苏丹: a word of characters that all transliterate. */
  private isForeignWord(i: number): boolean {
    const { start, end, kind, entry, count } = this.reading.tokens;
    if (i >= count || kind[i] !== Kind.word || this.reading.lexicon.entries[entry[i] ?? -1]?.cue) return false;
    const from = start[i] ?? 0;
    return this.reading.units.subarray(from, end[i]).every((unit) => foreignUnits.has(unit));
  }

  /** A run of transliterating characters without a dot. */
  private readForeign(i: number): void {
    let to = i + 1;
    while (to - i < LONGEST_FOREIGN && (this.isForeign(to) || this.isForeignWord(to))) to++;
    if (to - i < 2 || to - i > 6) return;
    const before = this.votesBefore(i);
    const after = this.votesAfter(to);
    // Two or three characters behind a surname were counted as a native name.
    const native = to - i <= 3 && ((this.reading.tokens.classes[i] ?? 0) & this.reading.bits.surname) !== 0;
    if (!native && before > 0 && after > 0) this.vote(this.slice(i, to), before + after);
  }

  /** The dot, or a hyphen between characters that transliterate: 让-雅克. */
  private isDot(i: number): boolean {
    const { kind } = this.reading.tokens;
    return kind[i] === Kind.dot || (this.unit(i) === HYPHEN && this.isForeign(i - 1) && this.isForeign(i + 1));
  }

  /** 唐纳德·特朗普: always a name, and its last part is one too. */
  private readDotted(dot: number): number {
    const { kind } = this.reading.tokens;
    let from = dot;
    while (dot - from < LONGEST_FOREIGN && (this.isForeign(from - 1) || this.isBesideDot(from, dot))) from--;
    let to = dot + 1;
    let last = dot + 1;
    for (; to - dot < LONGEST_FOREIGN; to++) {
      if (this.isDot(to)) last = to + 1;
      else if (!this.isForeign(to) && !(kind[to] === Kind.character && this.isForeign(to + 1))) break;
    }
    if (from === dot || to <= last) return dot;
    const full = this.slice(from, to);
    this.vote(full, ENOUGH);
    const family = this.slice(last, to);
    if (to - last >= 2 && !this.partOf.has(family)) {
      this.partOf.set(family, full);
      this.vote(family, ENOUGH, to - last > 2);
    }
    return to - 1;
  }
}
