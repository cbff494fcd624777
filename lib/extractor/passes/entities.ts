/** Those who have spoken in a text, by what they are called. */
import { foldString } from '../reading/lexicon';
import type { Reading } from '../reading/reading';
import { type Introductions, titleOf } from './introductions';
import type { Mention, MentionKind } from './mention';
import { textOf } from './navigate';
import { type Entity, isSameSpeaker } from './speakers';

/** Entities looked through, latest first, for the one a designation means. */
const FARTHEST = 40;

export class Entities {
  private readonly byKey = new Map<string, Entity>();
  private readonly inOrder: Entity[] = [];

  private readonly prepositions: ReadonlySet<string>;

  constructor(
    private readonly reading: Reading,
    private readonly introductions: Introductions,
  ) {
    this.prepositions = new Set(reading.lexicon.pack.classes.preposition);
  }

  get(key: string): Entity | undefined {
    return this.byKey.get(key);
  }

  /** Whoever has such a name, by the fullest form of it. */
  named(key: string, mention: Mention): Entity {
    const full = this.reading.names.get(key) ?? key;
    const known = this.byKey.get(full);
    if (known) return known;
    const introduction = this.introductions.of(full);
    const at = introduction?.at ?? -1;
    const name = at >= 0 ? textOf(this.reading, at, at + 1) : this.wordsOf(mention);
    const entity = this.add(full, name, 'name', introduction?.title ?? titleOf(this.reading, mention));
    if (introduction?.titled) entity.mentions.push(introduction.titled);
    return entity;
  }

  /** Someone new who is called so. */
  designated(key: string, mention: Mention): Entity {
    return this.add(key, this.wordsOf(mention), mention.kind, titleOf(this.reading, mention));
  }

  /** The latest that a designation means, though it was called otherwise before. */
  calledOtherwise(core: string, kind: MentionKind, definite: boolean): Entity | null {
    const { continuous } = this;
    const designation = { core, kind, definite, continuous, ends: this.endsIn(core) };
    const first = Math.max(0, this.inOrder.length - FARTHEST);
    for (let at = this.inOrder.length - 1; at >= first; at--) {
      const entity = this.inOrder[at];
      if (entity && isSameSpeaker(entity, designation)) return entity;
    }
    return null;
  }

  /** The body, or its writing, that has spoken last. */
  lastBody(): Entity | undefined {
    return this.inOrder.findLast(({ kind }) => kind === 'organisation' || kind === 'document');
  }

  /** Whom “the company” means: the body that has spoken, if it is the only one. */
  onlyBody(): Entity | null {
    const bodies = this.inOrder.filter(({ kind }) => kind === 'organisation');
    return bodies.length === 1 ? (bodies[0] ?? null) : null;
  }

  private get continuous(): boolean {
    return this.reading.lexicon.pack.writing === 'continuous';
  }

  /** Whether a phrase ends in such words; in spaced writing in whole ones: the man is no woman. */
  private endsIn(core: string): (phrase: string) => boolean {
    if (this.continuous) return (phrase) => phrase.endsWith(core);
    const isBare = this.headOf(core) === core;
    return (phrase) => {
      const compared = isBare ? this.headOf(phrase) : phrase;
      return compared === core || compared.endsWith(` ${core}`);
    };
  }

  /** A folded designation without what hangs on it by a preposition: the mayor, of the mayor of Dover. */
  private headOf(phrase: string): string {
    const words = phrase.split(' ');
    const end = words.findIndex((word, index) => index > 0 && this.prepositions.has(word));
    return end < 0 ? phrase : words.slice(0, end).join(' ');
  }

  private wordsOf({ headFrom, headTo }: Mention): string {
    return textOf(this.reading, headFrom, headTo);
  }

  private add(key: string, name: string, kind: MentionKind, title: string | null): Entity {
    const titleKey = title === null ? null : foldString(title, this.reading.lexicon.fold);
    const entity: Entity = { key, name, kind, title, titleKey, mentions: [] };
    this.byKey.set(key, entity);
    this.inOrder.push(entity);
    return entity;
  }
}
