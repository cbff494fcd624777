/** Phrases that name a source without a verb: according to X, in X's words. */
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { linkAt } from '../cue';
import { type Mention, pronounIn } from '../mention';
import { foldedOf, hasClass, stepRight } from '../navigate';
import { type Report, SOURCE_CUE } from '../report';
import type { Lead } from './link';
import { phraseAfter, phraseBefore } from './phrase';
import { sentenceStart } from './sentence';

/** Tokens of what a source phrase brings with it: the results of the polls conducted by …. */
const LONGEST_SOURCE = 30;
/** Tokens of the phrase that names whose words they are. */
const LONGEST_OWNER = 12;

/** according to X */
export const readSource = (reading: Reading, i: number): Report | null => {
  if (!hasClass(reading, i, Class.source)) return null;
  return reading.lexicon.sources.has(foldedOf(reading, i, i + 1))
    ? behindPreposition(reading, i)
    : possessed(reading, i);
};

const behindPreposition = (reading: Reading, i: number): Report | null => {
  const opens = sentenceStart(reading, i) === i;
  const subject = phraseAfter(reading, i + 1);
  if (!subject) return null;
  if (!reading.lexicon.pack.sourcesOfAnyKind && (subject.kind === 'unknown' || subject.kind === 'pronoun')) return null;
  const { link, contentFrom } = linkOfSource(reading, opens, subject.to);
  return {
    cueFrom: i,
    cueTo: i + 1,
    cue: SOURCE_CUE,
    clauseFrom: i,
    contentFrom,
    link,
    subject,
    place: 'source',
    within: reading.within[i] ?? -1,
  };
};

const linkOfSource = (reading: Reading, opensSentence: boolean, to: number): Lead => {
  if (opensSentence) return behindPhrase(reading, to);
  const found = linkAt(reading, to);
  return found.link === 'pause' ? found : { link: 'end', contentFrom: to };
};

/** Behind the comma that ends a source phrase with all that belongs to it. */
const behindPhrase = (reading: Reading, from: number): Lead => {
  for (let at = from; at - from < LONGEST_SOURCE; at = stepRight(reading, at)) {
    const found = linkAt(reading, at);
    if (found.link !== 'clause') return found;
  }
  return { link: 'end', contentFrom: from };
};
/** in |X's| words, in |her| words, before a pause or a mark */
const possessed = (reading: Reading, noun: number): Report | null => {
  const subject = ownerBefore(reading, noun);
  const from = subject ? subject.from - 1 : -1;
  if (!subject || foldedOf(reading, from, from + 1) !== reading.lexicon.pack.possessedSources?.preposition) return null;
  const { link, contentFrom } = linkAt(reading, noun + 1);
  if (link === 'clause') return null;
  return {
    cueFrom: noun,
    cueTo: noun + 1,
    cue: SOURCE_CUE,
    clauseFrom: from,
    contentFrom,
    link,
    subject,
    place: 'source',
    within: reading.within[noun] ?? -1,
  };
};

/** Whose noun it is. */
const ownerBefore = (reading: Reading, noun: number): Mention | null => {
  if (hasClass(reading, noun - 1, Class.genitive))
    return phraseBefore(reading, noun - 1, Math.max(0, noun - LONGEST_OWNER));
  const { possessives } = reading.lexicon.pack;
  return possessives?.includes(foldedOf(reading, noun - 1, noun)) ? pronounIn(noun - 1) : null;
};
