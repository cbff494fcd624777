import { Class } from '../reading/lexicon';
import type { Reading } from '../reading/reading';
import { Antecedents } from './antecedents';
import { cueAt } from './cue';
import type { Draft } from './draft';
import { Entities } from './entities';
import { Introductions } from './introductions';
import type { Mention, MentionKind } from './mention';
import { foldedOf, hasClass } from './navigate';
import { type Entity, INDIVIDUALS, PERSONS } from './speakers';

/** What 该公司 can mean. */
const BODIES: ReadonlySet<MentionKind> = new Set(['organisation']);
/** Code units of a word for a body that tells no more than that one is meant: 公司. */
const SHORTEST_BODY = 2;
/** Code units of a designation in continuous writing that tells no more than that someone is meant: 工作人员, one word if so long. */
const LONGEST_BARE = 4;
/** The same in spaced writing, words with the article. */
const MOST_BARE_WORDS = 4;

/** Says for every draft who speaks; null where the text leaves it unsaid. */
export const resolveSpeakers = (reading: Reading, drafts: readonly Draft[]): Map<Draft, Entity | null> =>
  new SpeakerResolver(reading, drafts).resolve();

/** Who spoke last, and where. */
interface Turn {
  readonly entity: Entity;
  readonly at: number;
  readonly mention: Mention | undefined;
}

class SpeakerResolver {
  private readonly introductions: Introductions;
  private readonly entities: Entities;
  private readonly antecedents: Antecedents;
  private last: Turn | null = null;
  private lastPerson: Turn | null = null;
  /** Like `lastPerson`, but surely one person. */
  private lastIndividual: Turn | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly drafts: readonly Draft[],
  ) {
    this.introductions = new Introductions(reading);
    this.entities = new Entities(reading, this.introductions);
    this.antecedents = new Antecedents(reading, drafts);
  }

  resolve(): Map<Draft, Entity | null> {
    const speakers = new Map<Draft, Entity | null>();
    const inOrder = [...this.drafts].sort((a, b) => anchorOf(a) - anchorOf(b));
    for (const draft of inOrder) {
      const shared = draft.sharesWith ? speakers.get(draft.sharesWith) : undefined;
      const entity = shared === undefined ? this.speakerOf(draft) : shared;
      speakers.set(draft, entity);
      const other = draft.sharesWith;
      if (other && shared !== undefined) this.refer(draft, other.mention ?? other.antecedent);
      if (entity && draft.frame !== 'nested') this.take(entity, draft);
    }
    return speakers;
  }

  /** Notes whose turn it was. */
  private take(entity: Entity, draft: Draft): void {
    const mention = draft.mention ?? draft.antecedent;
    this.last = { entity, at: draft.mention?.headFrom ?? anchorOf(draft), mention };
    if (PERSONS.has(entity.kind)) this.lastPerson = this.last;
    if (this.isIndividual(entity)) this.lastIndividual = this.last;
  }

  /** 一位村民 is one, 村民 may be many. */
  private isIndividual({ kind, key }: Entity): boolean {
    const { pronouns } = this.reading.lexicon.pack;
    if (INDIVIDUALS.has(kind) || !pronouns) return PERSONS.has(kind);
    return kind === 'unnamed' && pronouns.singular.some((word) => key.startsWith(word));
  }

  private speakerOf(draft: Draft): Entity | null {
    const { mention } = draft;
    if (draft.report?.place === 'unsaid') return null;
    if (!mention) return this.leftOut(draft);
    const entity = mention.kind === 'pronoun' ? this.pronounced(mention) : this.designated(mention);
    entity?.mentions.push({ from: mention.headFrom, to: mention.headTo });
    return entity;
  }

  /** He or she, where nobody is known who is meant, still tells the reader more than nothing; 他 is heard as anyone. */
  private pronounced(mention: Mention): Entity | null {
    // a-t-elle dit: of the words of a cue no name is made.
    const inCue = cueAt(this.reading, mention.headFrom)?.ownSubject === true;
    const spaced = this.reading.lexicon.pack.writing === 'spaced' && !inCue;
    return this.meantBy(mention) ?? (spaced ? this.designated(mention) : null);
  }

  private leftOut(draft: Draft): Entity | null {
    const at = anchorOf(draft);
    if (draft.frame === 'floating') return this.referredTo(draft, this.lastSpokenOf(at));
    // 得到的回应是：…: whoever answered is not the one who spoke before.
    if (draft.report?.cue.subjectBy === 'possession') return null;
    const here = this.last && this.paragraphOf(this.last.at) === this.paragraphOf(at);
    return this.referredTo(draft, here ? this.last : this.subjectBefore(at));
  }

  private referredTo(draft: Draft, turn: Turn | null): Entity | null {
    this.refer(draft, turn?.mention);
    return turn?.entity ?? null;
  }

  /** Notes which words before a quote name its speaker; in continuous writing who is left out stays so. */
  private refer(draft: Draft, mention: Mention | undefined): void {
    if (mention && !draft.mention && !this.isContinuous) draft.antecedent = mention;
  }

  private designated(mention: Mention): Entity {
    const key = foldedOf(this.reading, mention.headFrom, mention.headTo);
    if (mention.kind === 'name') return this.entities.named(key, mention);
    const known = this.entities.get(key);
    if (known) return known;
    if (mention.kind === 'surname') {
      const bearer = this.introductions.bearerOf(key, mention.headFrom);
      if (bearer && bearer !== key) return this.entities.named(bearer, mention);
    }
    return this.sameAs(key, mention) ?? this.entities.designated(key, mention);
  }

  /** The entity that a role, a body or a definite phrase means, when it was called otherwise before. */
  private sameAs(key: string, { headFrom, headTo, kind }: Mention): Entity | null {
    const definite = hasClass(this.reading, headFrom, Class.definite);
    const core = definite ? foldedOf(this.reading, headFrom + 1, headTo) : key;
    const known = this.entities.calledOtherwise(core, kind, definite);
    if (known) return known;
    if (definite && this.reading.lexicon.pack.bodyNouns?.includes(core)) return this.entities.onlyBody();
    if (definite && kind === 'organisation' && this.isContinuous && core.length <= SHORTEST_BODY)
      return this.lastBody(headFrom);
    if (definite && PERSONS.has(kind)) {
      const introduced = this.antecedents.introducedAs(core, headFrom);
      if (introduced) return this.designated(introduced);
    }
    if (!definite || !PERSONS.has(kind) || !this.isBareDesignation(core, headFrom, headTo)) return null;
    const meant = this.antecedent(headFrom);
    // The mayor is not the spokesman who was described before; Anna Pike may be.
    return this.isContinuous || meant?.kind === 'name' ? meant : null;
  }

  /**
   * 该负责人, the Indiana governor mean whoever spoke; 该项目业主, the ad's narrator, the former editor of the paper are
   * someone of their own.
   */
  private isBareDesignation(core: string, from: number, to: number): boolean {
    if (this.isContinuous) return core.length < LONGEST_BARE || (to - from === 2 && core.length === LONGEST_BARE);
    if (to - from > MOST_BARE_WORDS) return false;
    for (let i = from; i < to; i++) if (hasClass(this.reading, i, Class.genitive | Class.preposition)) return false;
    return true;
  }

  private get isContinuous(): boolean {
    return this.reading.lexicon.pack.writing === 'continuous';
  }

  /** Whom 该公司, 该行 mean: the body, or its writing, that has spoken last. */
  private lastBody(at: number): Entity | null {
    const spoken = this.entities.lastBody();
    const named = spoken ? null : this.antecedents.subjectBefore(at, BODIES);
    return spoken ?? (named && this.designated(named));
  }

  /** Whom a pronoun means. */
  private meantBy({ headFrom, headTo }: Mention): Entity | null {
    const { pronouns } = this.reading.lexicon.pack;
    const word = foldedOf(this.reading, headFrom, headTo);
    if (pronouns?.counterpart.includes(word)) {
      const counterpart = this.antecedents.counterpartBefore(headFrom);
      if (counterpart) return this.designated(counterpart);
    }
    if (pronouns?.impersonal?.includes(word)) return this.entities.onlyBody();
    if (pronouns?.plural?.includes(word)) return this.severalBefore(headFrom);
    return pronouns?.individual.includes(word) ? this.individualBefore(headFrom) : this.antecedent(headFrom);
  }

  /** Whom 他 means: who spoke or was told of last, whoever is named at least. */
  private individualBefore(at: number): Entity | null {
    const ahead = this.antecedents.endOfClauseBefore(at);
    if (ahead) return this.designated(ahead);
    const someone = this.someoneBefore(at);
    if (someone) return someone;
    const subject = this.subjectBefore(at);
    const last = this.lastIndividual;
    if (subject && (!last || subject.at > last.at)) return subject.entity;
    if (last) return last.entity;
    const named = this.antecedents.nameBefore(at);
    return named ? this.designated(named) : this.antecedent(at);
  }

  /** Whom 他们 means: those who were turned to, or who spoke last, never one person. */
  private severalBefore(at: number): Entity | null {
    const counterpart = this.antecedents.counterpartBefore(at);
    if (counterpart && !this.isOne(counterpart.kind, foldedOf(this.reading, counterpart.headFrom, counterpart.headTo)))
      return this.designated(counterpart);
    const last = this.lastSpokenOf(at)?.entity;
    return last && !this.isOne(last.kind, last.key) ? last : null;
  }

  /** 一位村民, 李红, but not 张伟和李红, 多名渔民. */
  private isOne(kind: MentionKind, words: string): boolean {
    const { names, lexicon } = this.reading;
    const { singular, several = [] } = lexicon.pack.pronouns ?? { singular: [] };
    if (!INDIVIDUALS.has(kind)) return singular.some((word) => words.startsWith(word));
    if (kind !== 'name') return !several.some((word) => words.startsWith(word));
    return names.has(words) || ![...names.keys()].some((name) => words.startsWith(name));
  }

  /** Whoever spoke last in the paragraph without a name, if it may be one: 电厂人士. */
  private someoneBefore(at: number): Entity | null {
    const { last } = this;
    const { one } = this.reading.lexicon.pack.pronouns ?? {};
    if (last?.entity.kind !== 'unnamed' || this.paragraphOf(last.at) !== this.paragraphOf(at)) return null;
    return one?.some((ending) => last.entity.key.endsWith(ending)) ? last.entity : null;
  }

  /** Whom an utterance without a speaker belongs to: who spoke or was told of last. */
  private antecedent(at: number): Entity | null {
    return this.lastSpokenOf(at)?.entity ?? null;
  }

  private lastSpokenOf(at: number): Turn | null {
    const subject = this.subjectBefore(at);
    const last = this.lastPerson ?? this.last;
    if (!last) return subject;
    return subject && subject.at > last.at ? subject : last;
  }

  /** The person that the sentences before speak of. */
  private subjectBefore(at: number): Turn | null {
    const subject = this.antecedents.subjectBefore(at);
    return subject && { entity: this.designated(subject), at: subject.headFrom, mention: subject };
  }

  private paragraphOf(token: number): number {
    const { paragraphs } = this.reading;
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paragraphs[middle]?.from ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Where a draft stands among the others: at its cue, its mention, or its content. */
const anchorOf = ({ cue, mention, spans }: Draft): number => cue?.from ?? mention?.headFrom ?? spans[0]?.from ?? 0;
