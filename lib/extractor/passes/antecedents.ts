/** Whom the text before a place speaks of: what a pronoun can mean there, or an utterance without a speaker. */
import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading } from '../reading/reading';
import type { Draft } from './draft';
import { grammarOf } from './grammar';
import type { Mention, MentionKind } from './mention';
import { clauseEnd, clauseStart, foldedOf, hasClass, kindOf, lengthOf } from './navigate';
import { INDIVIDUALS } from './speakers';

/** Sentences looked through for what a pronoun means, and tokens of the longest of them. */
const SENTENCES_BACK = 6;
const LONGEST_SENTENCE = 200;
/** Tokens of a designation that brings somebody in. */
const LONGEST_DESIGNATION = 16;
/** Clauses of a sentence in which its subject is looked for. */
const CLAUSES = 3;
/** Tokens before a pronoun for the other side in which whoever was turned to stands. */
const FARTHEST_COUNTERPART = 60;

const COUNTERPARTS: ReadonlySet<MentionKind> = new Set(['name', 'surname', 'role', 'unnamed', 'organisation']);

export class Antecedents {
  /** Tokens that are reported, where what a sentence tells of is not told by the reporter. */
  private readonly reported: Uint8Array;

  constructor(
    private readonly reading: Reading,
    drafts: readonly Draft[],
  ) {
    this.reported = new Uint8Array(reading.tokens.count);
    for (const { spans } of drafts) for (const { from, to } of spans) this.reported.fill(1, from, to);
  }

  /** The subject of the sentences before token `at`, of such a kind. */
  subjectBefore(at: number, kinds: ReadonlySet<MentionKind> = INDIVIDUALS): Mention | null {
    let i = this.lastOf(at - 1);
    for (let sentences = 0; sentences <= SENTENCES_BACK && i > 0; sentences++) {
      const start = this.sentenceStart(i);
      const subject = this.isReported(start) ? null : this.subjectIn(start, at, kinds);
      if (subject) return subject;
      i = this.lastOf(start - 1);
    }
    return null;
  }

  /** The last token at or before `i` that is more than the end of a sentence. */
  private lastOf(i: number): number {
    let at = i;
    while (at > 0 && (kindOf(this.reading, at) === Kind.stop || kindOf(this.reading, at) === Kind.newline)) at--;
    return at;
  }

  /** Whoever ends the clause before token `at`: 联系到业主吴女士，|她表示. */
  endOfClauseBefore(at: number): Mention | null {
    const { reading } = this;
    if (reading.lexicon.pack.writing !== 'continuous' || kindOf(reading, at - 1) !== Kind.comma) return null;
    if (!hasClass(reading, at - 2, Class.name | Class.honorific) || this.reported[at - 2]) return null;
    // 主任点了李明的名，|他问
    if (this.subjectIn(this.sentenceStart(at - 1), at - 1, INDIVIDUALS)) return null;
    const phrase = grammarOf(reading).readPhrase(reading, clauseStart(reading, at - 2), at - 1);
    return phrase?.kind === 'name' || phrase?.kind === 'surname' ? phrase : null;
  }

  /** Who was brought in by the same word: 一位悲伤的女子 for |该女子. */
  introducedAs(core: string, at: number): Mention | null {
    const { reading } = this;
    if (reading.lexicon.pack.writing !== 'continuous' || core.length === 0) return null;
    const lowest = Math.max(0, at - LONGEST_SENTENCE);
    for (let i = at - 1; i > lowest; i--) {
      if (this.reported[i] || lengthOf(reading, i, i + 1) !== core.length) continue;
      if (foldedOf(reading, i, i + 1) !== core) continue;
      for (let from = i - 1; from > i - LONGEST_DESIGNATION && kindOf(reading, from) !== Kind.comma; from--)
        if (hasClass(reading, from, Class.determiner) && !hasClass(reading, from, Class.definite))
          return grammarOf(reading).readPhrase(reading, from, i + 1);
      return null;
    }
    return null;
  }

  /** The last name before token `at` that the reporter wrote. */
  nameBefore(at: number): Mention | null {
    const lowest = Math.max(0, at - LONGEST_SENTENCE);
    for (let i = at - 1; i >= lowest; i--)
      if (!this.reported[i] && hasClass(this.reading, i, Class.name))
        return grammarOf(this.reading).readNamed(this.reading, i, i);
    return null;
  }

  /** Whoever the sentence turns to before token `at`: 张三给李四打电话，|对方说. */
  counterpartBefore(at: number): Mention | null {
    const { reading } = this;
    const { readSubject } = grammarOf(reading);
    for (let i = at - 1; i > 0 && at - i < FARTHEST_COUNTERPART && kindOf(reading, i) !== Kind.newline; i--) {
      if (!hasClass(reading, i, Class.preposition | Class.verb)) continue;
      const object = readSubject(reading, i + 1, Math.min(clauseEnd(reading, i + 1), at));
      if (object && COUNTERPARTS.has(object.kind)) return object;
    }
    return null;
  }

  /** Whether a sentence is told by someone else: it stands in a content, or opens with the marks of one. */
  private isReported(start: number): boolean {
    return this.reported[start] === 1 || (kindOf(this.reading, start) === Kind.open && this.reported[start + 1] === 1);
  }

  private sentenceStart(i: number): number {
    let at = i;
    for (let steps = 0; at > 0 && steps < LONGEST_SENTENCE; steps++) {
      const before = kindOf(this.reading, at - 1);
      if (before === Kind.stop || before === Kind.newline) break;
      const partner = this.reading.partner[at - 1] ?? -1;
      at = partner >= 0 && partner < at - 1 ? partner : at - 1;
    }
    return at;
  }

  private subjectIn(start: number, before: number, kinds: ReadonlySet<MentionKind>): Mention | null {
    let from = start;
    for (let clauses = 0; clauses < CLAUSES && from < before; clauses++) {
      const end = Math.min(clauseEnd(this.reading, from), before);
      const subject = this.isReported(from) ? null : grammarOf(this.reading).readSubject(this.reading, from, end);
      if (subject && kinds.has(subject.kind)) return subject;
      from = end + 1;
    }
    return null;
  }
}
