/** Speech that a dash opens at the head of its paragraph, in languages that write it so: —No lo sé —dijo Juan—. Ya veremos. */
import { isPause, Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { grammarOf } from '../grammar';
import { type Mention, pronounIn } from '../mention';
import { clauseEnd, hasClass, kindOf, stepRight } from '../navigate';

/** Auxiliaries before the verb of a cue: ha dicho. */
const MOST_AUXILIARIES = 2;

/** Only paragraphs that say who speaks: a dash alone may as well open an item of a list. */
export const dialogueQuotes = (reading: Reading): Draft[] => {
  if (!reading.lexicon.pack.dialogueDashes) return [];
  return reading.paragraphs.flatMap((paragraph) => spokenIn(reading, paragraph) ?? []);
};

const spokenIn = (reading: Reading, { from, to }: TokenRange): Draft | null => {
  if (kindOf(reading, from) !== Kind.dash) return null;
  const dash = nextDash(reading, from + 1, to);
  const said = withoutPause(reading, from + 1, dash);
  const teller = dash < to ? tellerAt(reading, dash + 1, to) : null;
  if (!teller || said.to <= said.from) return null;
  const closing = nextDash(reading, teller.cue.to, to);
  let rest = closing + 1;
  while (rest < to && (kindOf(reading, rest) === Kind.stop || isPause(kindOf(reading, rest)))) rest++;
  const more = withoutPause(reading, rest, nextDash(reading, rest, to));
  const spans = more.to > more.from ? [said, more] : [said];
  return { type: 'direct', spans, ...teller, report: null, frame: 'dash' };
};

/** The first dash in [from, to), `to` if there is none. */
const nextDash = (reading: Reading, from: number, to: number): number => {
  let at = from;
  while (at < to && kindOf(reading, at) !== Kind.dash) at = stepRight(reading, at);
  return Math.min(at, to);
};

const withoutPause = (reading: Reading, from: number, to: number): TokenRange => ({
  from,
  to: to > from && isPause(kindOf(reading, to - 1)) ? to - 1 : to,
});

/** —|dijo Juan|, —|ha dicho ella|, —|dit-il|: a cue with whoever spoke behind it. */
const tellerAt = (reading: Reading, from: number, to: number): { cue: TokenRange; mention: Mention } | null => {
  let verb = from;
  while (verb - from < MOST_AUXILIARIES && !cueAt(reading, verb) && hasClass(reading, verb, Class.auxiliary)) verb++;
  const cue = cueAt(reading, verb);
  if (!cue?.trails) return null;
  const mention = cue.ownSubject
    ? pronounIn(verb)
    : grammarOf(reading).readSubject(reading, verb + 1, Math.min(to, clauseEnd(reading, verb + 1)));
  return mention && { cue: { from: verb, to: verb + 1 }, mention };
};
