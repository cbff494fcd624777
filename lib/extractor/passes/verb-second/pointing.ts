/** Sentences that only say whose the one before them is: Der Hafen schließt. Das teilte die Stadt mit. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { trimContent } from '../content';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { foldedOf, hasClass, kindOf } from '../navigate';
import { clauseAround } from './clause';
import { lacksPrefix, particleOf } from './lemma';
import { likeliestSubject } from './subject';

/**
 * Adds the sentences to which the next one points back, as quotes of two parts with the word that points.
 *
 * @param free sentences in which nothing was found, in order of the text
 */
export const pointedAt = (reading: Reading, free: readonly TokenRange[]): Draft[] => {
  const { pointers } = reading.lexicon.pack;
  if (!pointers) return [];
  return free.flatMap((sentence, index): Draft[] => {
    const before = free[index - 1];
    const cue = sentence.from + 1;
    if (!before || !isNext(reading, before, sentence) || !pointers.includes(foldedOf(reading, sentence.from, cue)))
      return [];
    const clause = clauseAround(reading, cue);
    if (!reports(reading, cue, clause.to)) return [];
    const subject = likeliestSubject(reading, { cue, clause, sentence: sentence.from });
    const content = trimContent(reading, before.from, before.to);
    if (!subject || subject.mention.from < cue || content.to <= content.from) return [];
    return [
      {
        type: 'indirect',
        spans: [content, { from: sentence.from, to: cue }],
        cue: { from: cue, to: cue + 1 },
        mention: subject.mention,
        report: null,
        frame: 'content-speaker-cue',
      },
    ];
  });
};

/** Only line breaks may stand between two sentences. */
const isNext = (reading: Reading, before: TokenRange, { from }: TokenRange): boolean => {
  let at = before.to;
  while (at < from && kindOf(reading, at) === Kind.newline) at++;
  return at === from;
};

/** Das teilte sie mit; das geht aus X hervor. */
const reports = (reading: Reading, cue: number, to: number): boolean => {
  if (hasClass(reading, cue, Class.auxiliary) || lacksPrefix(reading, cue, to)) return false;
  const name = cueAt(reading, cue)?.name;
  if (name === 'say') return true;
  const particle = particleOf(reading, cue, to);
  const { follows } = reading.lexicon.pack.particles ?? {};
  return name !== undefined && particle >= 0 && follows === foldedOf(reading, particle, particle + 1);
};
