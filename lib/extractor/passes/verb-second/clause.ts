/** The clause of a cue where the verb is second or last: from pause to pause, over names in marks and brackets. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { hasClass, isClauseEnd, kindOf, stepLeft, stepRight } from '../navigate';
import { behindDateline } from '../spaced/dateline';
import { isCapital } from '../spaced/nominal';
import { closeOfName, phraseAt } from './phrase';

/** Tokens to either side. */
const LONGEST_CLAUSE = 60;

const isBorder = (kind: number): boolean =>
  isClauseEnd(kind) ||
  kind === Kind.newline ||
  kind === Kind.ellipsis ||
  kind === Kind.open ||
  kind === Kind.close ||
  kind === Kind.parenthesisOpen ||
  kind === Kind.parenthesisClose;

/** The clause around token `i`. */
export const clauseAround = (reading: Reading, i: number): TokenRange => ({
  from: startOfClause(reading, i),
  to: endOfClause(reading, i + 1),
});

export const startOfClause = (reading: Reading, i: number): number => {
  let from = i;
  while (from > 0 && i - from < LONGEST_CLAUSE) {
    const open = stepLeft(reading, from);
    const bracket = open < from - 1 && kindOf(reading, open) === Kind.parenthesisOpen;
    if (isBorder(kindOf(reading, from - 1)) && !bracket && closeOfName(reading, open) !== from - 1) break;
    from = open;
  }
  return from;
};

export const endOfClause = (reading: Reading, i: number): number => {
  const { count } = reading.tokens;
  let to = i;
  while (to < count && to - i < LONGEST_CLAUSE) {
    const kind = kindOf(reading, to);
    const name = closeOfName(reading, to);
    if (name >= 0) to = name + 1;
    else if (kind === Kind.parenthesisOpen) to = stepRight(reading, to);
    else if (kind === Kind.comma && behindApposition(reading, to) > to) to = behindApposition(reading, to);
    else if (isBorder(kind)) break;
    else to++;
  }
  return to;
};

/** sagte der Leiter|, Karl Moor,| am Montag: behind what stands between two commas and has no verb; `comma` if it has one. */
const behindApposition = (reading: Reading, comma: number): number => {
  const phrase = phraseAt(reading, comma + 1);
  if (!phrase || phrase.kind === 'pronoun' || kindOf(reading, phrase.to) !== Kind.comma) return comma;
  // What goes on with the clause has no verb of its own to come, or is the end of it.
  const next = phrase.to + 1;
  const goesOn = hasClass(reading, next, Class.preposition | Class.adverb | Class.time) || isParticle(reading, next);
  return goesOn || hasClass(reading, next, Class.complementizer) ? phrase.to + Number(goesOn) : comma;
};

/** teilte er |mit|: a word before the end of a clause. */
const isParticle = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.word && !isCapital(reading, i) && isBorder(kindOf(reading, i + 1));

/** A sentence is followed back no further than this. Tokens. */
const LONGEST_SENTENCE = 120;

/** The first token of the sentence of token `i`; an utterance in marks ends a sentence, a name in marks does not. */
export const sentenceStart = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < LONGEST_SENTENCE && at > 0; steps++) {
    const before = kindOf(reading, at - 1);
    const open = stepLeft(reading, at);
    if (before === Kind.close && closeOfName(reading, open) < 0) break;
    if (before === Kind.stop || before === Kind.newline || before === Kind.open || before === Kind.semicolon) break;
    at = open;
  }
  return behindDateline(reading, at, i);
};
