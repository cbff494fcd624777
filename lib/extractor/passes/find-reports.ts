import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import { grammarOf } from './grammar';
import { hasClass, kindOf } from './navigate';
import type { Report } from './report';

/** Every cue that can report something, with its subject, in order of the text. */
export const findReports = (reading: Reading): Report[] => {
  const reports: Report[] = [];
  const { entry } = reading.tokens;
  const { readReport, readSource, weighReport } = grammarOf(reading);
  for (const paragraph of reading.paragraphs) {
    if (isBoilerplate(reading, paragraph)) continue;
    const { from, to } = paragraph;
    for (let i = from; i < to; i++) {
      if (kindOf(reading, i) === Kind.titleOpen) i = Math.max(i, reading.partner[i] ?? i);
      const index = entry[i] ?? -1;
      if (index < 0) continue;
      const cue = reading.lexicon.entries[index]?.cue ?? null;
      const read = cue ? readReport(reading, i, cue, reports.at(-1)) : readSource(reading, i);
      const report = read && weighReport(reading, read);
      if (report) reports.push(report);
    }
  }
  return reports;
};

/** 责任编辑：…, （图片来源…: a line about the page. */
const isBoilerplate = (reading: Reading, { from, to }: TokenRange): boolean => {
  const first = kindOf(reading, from) === Kind.word || kindOf(reading, from) === Kind.character ? from : from + 1;
  if (!hasClass(reading, first, Class.boilerplate)) return false;
  const next = kindOf(reading, first + 1);
  return (
    next === Kind.colon ||
    next === Kind.parenthesisClose ||
    next === Kind.newline ||
    next === Kind.other ||
    (first > from && (reading.partner[from] ?? to) >= to - 2)
  );
};
