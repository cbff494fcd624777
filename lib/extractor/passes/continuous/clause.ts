import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import { foldedOf, kindOf, lengthOf, stepRight } from '../navigate';

/** A word, a pair with what is inside, or a single character, as a noun phrase is built of them. Token offsets. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly classes: number;
  readonly kind: number;
}

/** Subjects are short: of a longer clause only this many last atoms are read. */
const MOST_ATOMS = 70;
/** The same in tokens, of which a pair with what is inside is many. */
const MOST_TOKENS = 400;

/** Words that end a noun phrase. */
export const BREAKERS =
  Class.adverb | Class.time | Class.preposition | Class.auxiliary | Class.negation | Class.verb | Class.connective;
/** Words that go on behind an auxiliary rather than behind a subject. */
const PREDICATIVE = Class.adverb | Class.preposition | Class.verb | Class.auxiliary | Class.negation;
/** Words that a designation can end in. */
export const HEADS =
  Class.name |
  Class.pronoun |
  Class.office |
  Class.honorific |
  Class.person |
  Class.organisation |
  Class.document |
  Class.reporter;
/** Words that can stand before a name. */
export const TITLES = Class.office | Class.person | Class.honorific | Class.organisation | Class.reporter;

/** 公布的: a word of some length that the particle of attributes ends. */
export const endsInGenitive = (reading: Reading, from: number, to: number): boolean =>
  lengthOf(reading, from, to) > 2 &&
  reading.lexicon.genitives.has(reading.units[(reading.tokens.end[to - 1] ?? 1) - 1] ?? 0);

/** A clause of continuous writing, cut into atoms; brackets are left out, since they only gloss. */
export class Clause {
  readonly atoms: readonly Atom[];
  /** Whether a cue or a colon follows: then even unknown words at the end can be a subject. */
  readonly governed: boolean;

  constructor(
    readonly reading: Reading,
    from: number,
    private readonly to: number,
  ) {
    const atoms: Atom[] = [];
    for (let i = Math.max(from, to - MOST_TOKENS); i < to; ) {
      const next = Math.min(to, stepRight(reading, i));
      const kind = kindOf(reading, i);
      if (kind !== Kind.parenthesisOpen)
        atoms.push({ from: i, to: next, classes: next > i + 1 ? 0 : (reading.tokens.classes[i] ?? 0), kind });
      i = next;
    }
    this.atoms = atoms.length > MOST_ATOMS ? atoms.slice(-MOST_ATOMS) : atoms;
    this.governed = cueAt(reading, to) !== null || kindOf(reading, to) === Kind.colon;
  }

  get length(): number {
    return this.atoms.length;
  }

  has(k: number, bits: number): boolean {
    return ((this.atoms[k]?.classes ?? 0) & bits) !== 0;
  }

  kind(k: number): number {
    return this.atoms[k]?.kind ?? Kind.newline;
  }

  isCharacter(k: number): boolean {
    return this.kind(k) === Kind.character;
  }

  /** The first folded code unit of an atom. */
  unit(k: number): number {
    const { tokens, units } = this.reading;
    return units[tokens.start[this.atoms[k]?.from ?? 0] ?? 0] ?? 0;
  }

  /** Length in UTF-16 code units. */
  lengthOf(k: number): number {
    const { start, end } = this.reading.tokens;
    const atom = this.atoms[k];
    return atom ? (end[atom.to - 1] ?? 0) - (start[atom.from] ?? 0) : 0;
  }

  lengthBetween(from: number, to: number): number {
    let length = 0;
    for (let k = from; k < to; k++) length += this.lengthOf(k);
    return length;
  }

  /** 聊 of 聊城: a single character that is a cue before marks only is no sign of a predicate. */
  isCue(k: number): boolean {
    const atom = this.atoms[k];
    const cue = atom ? cueAt(this.reading, atom.from) : null;
    return cue !== null && (cue.leads !== 'mark' || this.lengthOf(k) > 1);
  }

  /** A comma of enumeration or a word that joins equals. */
  isJoiner(k: number): boolean {
    return this.kind(k) === Kind.enumeration || this.has(k, Class.coordinator);
  }

  /** Whether atom `k` stands where a noun phrase has ended. */
  endsPhrase(k: number): boolean {
    // 会 of 消委会发言人 is no auxiliary.
    if (this.has(k + 1, Class.office) && this.endsOrganisation(k)) return false;
    return (this.has(k, BREAKERS | Class.aspect) && !this.has(k, Class.determiner)) || this.isCue(k);
  }

  /** A single character such as 部 behind at least one other character. */
  endsOrganisation(k: number): boolean {
    if (this.lengthOf(k) !== 1 || !this.isWordlike(k - 1)) return false;
    if (this.has(k - 1, BREAKERS | Class.self | Class.pronoun | Class.determiner | Class.name)) return false;
    // 会 of 平台会在明天 is an auxiliary, that of 教协会指 none.
    if (this.has(k, Class.auxiliary) && this.opensPredicate(k + 1)) return false;
    return this.reading.lexicon.organisationEndings.has(this.unit(k));
  }

  /** Whether an auxiliary goes before atom `k` rather than a body: 会在, 会显示, but not 协会表示. */
  private opensPredicate(k: number): boolean {
    const cue = cueAt(this.reading, this.atoms[k]?.from ?? this.to);
    return cue ? cue.runsOn !== true && cue.opinion !== true : this.has(k, PREDICATIVE);
  }

  /** A single character such as 们 behind at least one other. */
  endsPerson(k: number): boolean {
    if (!this.isCharacter(k) || !this.isWordlike(k - 1) || this.has(k - 1, BREAKERS | Class.determiner)) return false;
    return this.reading.lexicon.personEndings.has(this.unit(k));
  }

  /** A single character such as 长 behind another: 副校(院)长. */
  endsOffice(k: number): boolean {
    return k > 0 && this.lengthOf(k) === 1 && this.reading.lexicon.officeEndings.has(this.unit(k));
  }

  /** 公布的: a verb with the particle that makes an attribute of it. */
  isAttribute(k: number): boolean {
    const atom = this.atoms[k];
    return atom !== undefined && endsInGenitive(this.reading, atom.from, atom.to);
  }

  /** 等 of 张三、李四等 */
  isOthers(k: number): boolean {
    const atom = this.atoms[k];
    const { others } = this.reading.lexicon.pack.particles ?? {};
    return atom !== undefined && others?.includes(foldedOf(this.reading, atom.from, atom.to)) === true;
  }

  /** 方面 of 公司方面 */
  isSide(k: number): boolean {
    return this.isParticle(k, this.reading.lexicon.pack.particles?.side);
  }

  /** 数据 of 统计局的数据 */
  isFigures(k: number): boolean {
    return this.has(k, Class.document) && this.isParticle(k, this.reading.lexicon.pack.particles?.figures);
  }

  /** 由 of 由张三回应 */
  isAgentive(k: number): boolean {
    return this.has(k, Class.preposition) && this.isParticle(k, this.reading.lexicon.pack.particles?.agent);
  }

  /** 有 */
  isExistential(k: number): boolean {
    const { existential } = this.reading.lexicon.pack.particles ?? {};
    return existential !== undefined && this.isParticle(k, [existential]);
  }

  private isParticle(k: number, particles: readonly string[] = []): boolean {
    const atom = this.atoms[k];
    if (!atom) return false;
    const length = this.lengthOf(k);
    return particles.some(
      (particle) => particle.length === length && foldedOf(this.reading, atom.from, atom.to) === particle,
    );
  }

  /** Whether something stands right before `k` that can be a surname: 王 of 王总. */
  follows(k: number): boolean {
    return k > 0 && (this.isCharacter(k - 1) || this.has(k - 1, Class.surname | Class.name));
  }

  private isWordlike(k: number): boolean {
    const kind = this.kind(k);
    return kind === Kind.character || kind === Kind.word || kind === Kind.foreign;
  }
}
