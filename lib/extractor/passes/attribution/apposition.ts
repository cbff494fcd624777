import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { grammarOf } from '../grammar';
import { clauseEnd, hasClass, kindOf } from '../navigate';
import type { Report } from '../report';

/**
 * said X, |who chairs the board, |would fail; according to X, |a lawyer: behind what is told of who speaks; where the
 * content would begin elsewhere.
 */
export const behindApposition = (reading: Reading, { place, link, contentFrom }: Report): number => {
  if (link !== 'pause') return contentFrom;
  if (place === 'source') return endOfTitle(reading, contentFrom) ?? contentFrom;
  if (place !== 'after') return contentFrom;
  const end = clauseEnd(reading, contentFrom);
  return kindOf(reading, end) === Kind.comma ? end + 1 : contentFrom;
};

/** The border of a phrase that only tells who someone is; null where more than that follows. */
const endOfTitle = (reading: Reading, from: number): number | null => {
  const phrase = grammarOf(reading).readPhrase(reading, from, clauseEnd(reading, from));
  if (!phrase || (phrase.kind !== 'role' && phrase.kind !== 'unnamed')) return null;
  const end = clauseEnd(reading, from);
  for (let i = phrase.to; i < end; i++) if (hasClass(reading, i, Class.verb | Class.auxiliary)) return null;
  const joins =
    kindOf(reading, phrase.to) !== Kind.word || hasClass(reading, phrase.to, Class.preposition | Class.coordinator);
  return joins ? end : null;
};
