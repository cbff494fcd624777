import type { Annotation } from '../../annotations';
import { blockId, linkOf, remarkLines, shownContent } from '../entry';
import { escapeInText } from '../escape-markdown';
import { type MarkdownStyle, PLAIN } from '../markdown-style';
import type { ExportWords } from '../words';
import { markAround } from './markers';

/** Obsidian's links to notes, callouts and block ids: https://help.obsidian.md/links, https://help.obsidian.md/callouts. */
export const OBSIDIAN: MarkdownStyle = {
  ...PLAIN,
  person: (name) => noteLink(name) || name,
  entry: (annotation, article, headingLevel, words) => [
    `> [!quote] ${titleOf(annotation, words)}`,
    `> ${shownContent(annotation, article, words)}${linkOf(annotation, article)}`,
    '',
    `^${blockId(annotation)}`,
    ...remarkLines(annotation, headingLevel, words),
    '',
  ],
  around: markAround,
};

/** A link to the note of a person; empty if nothing of the name can be the name of a note. */
const noteLink = (name: string): string => {
  const note = name
    .replace(/[[\]|#^\\/:%*?"<>`~_$\p{Cc}\p{Cf}]/gu, ' ')
    // Programs that know no such links would make others of these, or take them for characters.
    .replace(/@|&(?=#?\w+;)|==|(?<=www)\./gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return note ? `[[${note}]]` : '';
};

const titleOf = ({ quote }: Annotation, words: ExportWords): string => {
  if (!quote) return words.ownHighlights;
  if (!quote.speaker) return words.unnamedSpeaker;
  const { name, title } = quote.speaker;
  const link = noteLink(name) || escapeInText(name);
  return title ? `${link}, ${escapeInText(title)}` : link;
};
