/**
 * Speech that the layout of the text marks instead of a cue: a dash and a name behind it, a label before it, a headline
 * that begins with its speaker.
 */
import type { Reading } from '../reading/reading';
import type { Draft } from './draft';
import { dashQuotes } from './layout/dash-quotes';
import { dialogueQuotes } from './layout/dialogue-quotes';
import { headlineQuotes } from './layout/headline-quotes';
import { labelQuotes } from './layout/label-quotes';

/** Finds quotes by layout. */
export const structureQuotes = (reading: Reading): Draft[] => {
  const labelled = labelQuotes(reading);
  const taken = new Set(labelled.map(({ spans }) => spans[0]?.from));
  const headlines = headlineQuotes(reading).filter(({ spans }) => !taken.has(spans[0]?.from));
  return [...dashQuotes(reading), ...dialogueQuotes(reading), ...labelled, ...headlines];
};
