import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import type { Draft } from './draft';
import { grammarOf } from './grammar';
import type { Mention, MentionKind } from './mention';
import { clauseEnd, clauseStart, foldedOf, hasClass, kindOf, textOf } from './navigate';

/** Someone or some body that speaks. */
export interface Entity {
  readonly key: string;
  readonly name: string;
  readonly kind: MentionKind;
  title: string | null;
  readonly mentions: TokenRange[];
  /** Token of the last mention. */
  lastAt: number;
}

/** Entities looked through, latest first, for the one a designation means. */
const ENTITIES_BACK = 40;
/** Sentences looked through for what a pronoun means. */
const SENTENCES_BACK = 6;
/** A longer title is a sentence that was misread. Code units. */
const LONGEST_TITLE = 60;

const PERSONS: ReadonlySet<MentionKind> = new Set(['name', 'surname', 'role', 'unnamed', 'unknown']);
/** What a singular pronoun can mean. */
const INDIVIDUALS: ReadonlySet<MentionKind> = new Set(['name', 'surname', 'role']);

/** Says for every draft who speaks; null where the text leaves it unsaid. */
export const resolveSpeakers = (reading: Reading, drafts: readonly Draft[]): Map<Draft, Entity | null> =>
  new SpeakerResolver(reading, drafts).resolve(drafts);

interface Introduction {
  readonly at: number;
  title: string | null;
  titleRange: TokenRange | null;
}

/** Who spoke last, and where. */
interface Turn {
  readonly entity: Entity;
  readonly at: number;
  readonly paragraph: number;
}

class SpeakerResolver {
  private readonly entities = new Map<string, Entity>();
  private readonly recent: Entity[] = [];
  private readonly introductions = new Map<string, Introduction>();
  /** Full names by surname, latest first. */
  private last: Turn | null = null;
  private lastPerson: Turn | null = null;
  private readonly reported: Uint8Array;

  constructor(
    private readonly reading: Reading,
    drafts: readonly Draft[],
  ) {
    this.reported = new Uint8Array(reading.tokens.count);
    for (const { spans } of drafts) for (const { from, to } of spans) this.reported.fill(1, from, to);
    this.readIntroductions();
  }

  resolve(drafts: readonly Draft[]): Map<Draft, Entity | null> {
    const speakers = new Map<Draft, Entity | null>();
    const inOrder = [...drafts].sort((a, b) => this.anchor(a) - this.anchor(b));
    for (const draft of inOrder) {
      const shared = draft.sharesWith ? speakers.get(draft.sharesWith) : undefined;
      const entity = shared !== undefined ? shared : this.speakerOf(draft);
      speakers.set(draft, entity);
      if (entity && draft.frame !== 'nested') {
        const at = draft.mention?.headFrom ?? this.anchor(draft);
        this.last = { entity, at, paragraph: this.paragraphOf(at) };
        if (PERSONS.has(entity.kind)) this.lastPerson = this.last;
      }
    }
    return speakers;
  }

  private anchor(draft: Draft): number {
    return draft.cue?.from ?? draft.mention?.headFrom ?? draft.spans[0]?.from ?? 0;
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

  /** Where each name stands first, and the fullest title beside it. */
  private readIntroductions(): void {
    const { tokens, names } = this.reading;
    for (let i = 0; i < tokens.count; i++) {
      if (!hasClass(this.reading, i, Class.name)) continue;
      const key = foldedOf(this.reading, i, i + 1);
      const full = names.get(key) ?? key;
      const mention = grammarOf(this.reading).readNamed(this.reading, clauseStart(this.reading, i), i);
      const title = mention ? this.titleOf(mention) : null;
      const known = this.introductions.get(full);
      const range = mention && title ? { from: mention.titleFrom, to: mention.titleTo } : null;
      if (!known) this.introductions.set(full, { at: key === full ? i : -1 - i, title, titleRange: range });
      else {
        if (title && title.length > (known.title?.length ?? 0)) {
          known.title = title;
          known.titleRange = range;
        }
        if (known.at < 0 && key === full) this.introductions.set(full, { ...known, at: i });
      }
    }
  }

  private titleOf({ titleFrom, titleTo }: Mention): string | null {
    const title = textOf(this.reading, titleFrom, titleTo).trim();
    return title.length > 0 && title.length <= LONGEST_TITLE ? title : null;
  }

  private speakerOf(draft: Draft): Entity | null {
    const { mention } = draft;
    if (!mention) return this.leftOut(draft);
    const entity = mention.kind === 'pronoun' ? this.pronoun(mention) : this.designated(mention);
    if (entity) {
      entity.mentions.push({ from: mention.headFrom, to: mention.headTo });
      entity.lastAt = mention.headFrom;
    }
    return entity;
  }

  private leftOut(draft: Draft): Entity | null {
    const at = this.anchor(draft);
    if (draft.frame === 'floating') return this.antecedent(at);
    if (this.last && this.last.paragraph === this.paragraphOf(at)) return this.last.entity;
    return this.subjectBefore(at);
  }

  private designated(mention: Mention): Entity {
    const key = foldedOf(this.reading, mention.headFrom, mention.headTo);
    if (mention.kind === 'name') return this.named(key, mention);
    if (mention.kind === 'surname') return this.bySurname(key, mention) ?? this.entity(key, mention);
    return this.entities.get(key) ?? this.sameAs(key, mention) ?? this.entity(key, mention);
  }

  private named(key: string, mention: Mention): Entity {
    const full = this.reading.names.get(key) ?? key;
    const known = this.entities.get(full);
    if (known) return known;
    const introduction = this.introductions.get(full);
    const at = introduction?.at ?? -1;
    const name = at >= 0 ? textOf(this.reading, at, at + 1) : textOf(this.reading, mention.headFrom, mention.headTo);
    const entity = this.add(full, name, 'name', introduction?.title ?? this.titleOf(mention));
    if (introduction?.titleRange && at >= 0) entity.mentions.push({ from: at, to: at + 1 });
    return entity;
  }

  private entity(key: string, mention: Mention): Entity {
    return this.add(key, textOf(this.reading, mention.headFrom, mention.headTo), mention.kind, this.titleOf(mention));
  }

  private add(key: string, name: string, kind: MentionKind, title: string | null): Entity {
    const entity: Entity = { key, name, kind, title, mentions: [], lastAt: 0 };
    this.entities.set(key, entity);
    this.recent.push(entity);
    return entity;
  }

  /** 王教授: whoever of that surname was named last. */
  private bySurname(key: string, mention: Mention): Entity | null {
    const known = this.entities.get(key);
    if (known) return known;
    let best: string | null = null;
    let bestAt = -1;
    for (const [full, { at }] of this.introductions) {
      const position = at < 0 ? -1 - at : at;
      if (full[0] === key[0] && full !== key && full.length <= 4 && position < mention.headFrom && position > bestAt) {
        best = full;
        bestAt = position;
      }
    }
    return best === null ? null : this.named(best, mention);
  }

  /** The entity that a role, a body or a definite phrase means, when it was called otherwise before. */
  private sameAs(key: string, mention: Mention): Entity | null {
    const definite = hasClass(this.reading, mention.headFrom, Class.definite);
    const core = definite ? foldedOf(this.reading, mention.headFrom + 1, mention.headTo) : key;
    const first = Math.max(0, this.recent.length - ENTITIES_BACK);
    for (let at = this.recent.length - 1; at >= first; at--) {
      const entity = this.recent[at];
      if (entity && isSame(entity, core, mention.kind, definite)) return entity;
    }
    return definite && mention.kind !== 'document' && mention.kind !== 'organisation' ? this.pronoun(mention) : null;
  }

  private pronoun(mention: Mention): Entity | null {
    return this.antecedent(mention.headFrom);
  }

  /** Whom a pronoun means, or an utterance without any: who spoke or was told of last. */
  private antecedent(at: number): Entity | null {
    const subject = this.subjectBefore(at);
    const last = this.lastPerson ?? this.last;
    if (!last) return subject;
    return subject && this.subjectAt > last.at ? subject : last.entity;
  }

  private subjectAt = -1;

  /** The person that the sentences before speak of. */
  private subjectBefore(at: number): Entity | null {
    const { reading } = this;
    let i = at - 1;
    for (let sentences = 0; sentences <= SENTENCES_BACK && i > 0; sentences++) {
      const start = this.sentenceStart(i);
      const subject = this.reported[start] ? null : this.personIn(start, at);
      if (subject) {
        this.subjectAt = subject.headFrom;
        return this.designated(subject);
      }
      i = start - 1;
      while (
        i > 0 &&
        kindOf(reading, i) !== Kind.stop &&
        kindOf(reading, i) !== Kind.newline &&
        kindOf(reading, i) !== Kind.close
      )
        i--;
    }
    return null;
  }

  private sentenceStart(i: number): number {
    let at = i;
    for (let steps = 0; at > 0 && steps < 200; steps++) {
      const before = kindOf(this.reading, at - 1);
      if (before === Kind.stop || before === Kind.newline) break;
      const partner = this.reading.partner[at - 1] ?? -1;
      at = partner >= 0 && partner < at - 1 ? partner : at - 1;
    }
    return at;
  }

  private personIn(start: number, before: number): Mention | null {
    let from = start;
    for (let clauses = 0; clauses < 3 && from < before; clauses++) {
      const end = Math.min(clauseEnd(this.reading, from), before);
      const subject = grammarOf(this.reading).readSubject(this.reading, from, end);
      if (subject && INDIVIDUALS.has(subject.kind)) return subject;
      from = end + 1;
    }
    return null;
  }
}

const isSame = (entity: Entity, core: string, kind: MentionKind, definite: boolean): boolean => {
  if (kind === 'organisation' && entity.kind === 'organisation')
    return isShortFor(core, entity.key) || isShortFor(entity.key, core);
  const personal = kind === 'role' || kind === 'unnamed' || kind === 'surname';
  if (!personal || !PERSONS.has(entity.kind)) return false;
  if (entity.title?.endsWith(core)) return true;
  return definite && entity.key.endsWith(core);
};

/** Whether `short` is an end of `long`, or has its characters in order beginning with the first: 上金所. */
const isShortFor = (short: string, long: string): boolean => {
  if (short.length < 3 || short.length >= long.length) return false;
  if (long.endsWith(short) || long.startsWith(short)) return true;
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
};
