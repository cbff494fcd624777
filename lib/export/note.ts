/**
 * The note is the reader's own Markdown and stays as written, but for what would break the file around it: headings
 * go below the entry's, a line of dashes is no rule and no front matter, and what is begun and never ended ends with it.
 */
export const noteOf = (note: string, headingLevel: number): string =>
  ended(
    note
      .trim()
      .replace(/\r\n?/g, '\n')
      .replace(
        /^( {0,3})(#{1,6})(?=\s|$)/gm,
        (_, indent, marks) => indent + '#'.repeat(Math.min(6, marks.length + headingLevel)),
      )
      .replace(/^( {0,3})(?=(?:-+|=+)\s*$)/gm, '$1\\'),
  );

/** What takes in everything up to its end, or to the end of the file: HTML of the kinds 1 to 5 of CommonMark. */
const OPEN_HTML = /^( {0,3})<(?=!|\?|(?:script|pre|style|textarea)(?:[\s>]|$))/gim;

const ended = (note: string): string => closeFence(evenly(evenly(note.replace(OPEN_HTML, '$1\\<'), '%%'), '$$'));

/** Comments and formulas of Obsidian are told by pairs of marks: one that is left over is text. */
const evenly = (note: string, mark: string): string => {
  const parts = note.split(mark);
  if (parts.length % 2 === 1) return note;
  const last = parts.pop() as string;
  return parts.join(mark) + [...mark].map((character) => `\\${character}`).join('') + last;
};

/** Ends a block of code that has no end. */
const closeFence = (note: string): string => {
  let open: string | null = null;
  for (const line of note.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/s.exec(line);
    if (!fence) continue;
    const [, marks = '', info = ''] = fence;
    if (open === null) {
      if (marks[0] === '~' || !info.includes('`')) open = marks;
    } else if (marks[0] === open[0] && marks.length >= open.length && info.trim() === '') open = null;
  }
  return open === null ? note : `${note}\n${open}`;
};
