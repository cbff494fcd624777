import type { Reading } from '../reading/reading';
import { attributeQuotes } from './attribution/attribute-quotes';
import { chooseQuotes } from './choose-quotes';
import { continueByMood } from './continue-mood';
import { continueQuotes } from './continue-quotes';
import type { Draft } from './draft';
import { findReports } from './find-reports';
import { floatQuotes } from './float-quotes';
import { structureQuotes } from './structure-quotes';
import { reportSentences } from './verb-second/whole-sentences';
import { quoteWordings } from './verb-second/wordings';

/** All that the rules take for a quote. */
export const proposeQuotes = (reading: Reading): Draft[] => {
  const reports = findReports(reading);
  const laidOut = structureQuotes(reading);
  const reported = continueQuotes(reading, attributeQuotes(reading, reports), reports);
  const chosen = reportSentences(reading, chooseQuotes(reading, laidOut, reported));
  return quoteWordings(reading, floatQuotes(reading, continueByMood(reading, chosen)));
};
