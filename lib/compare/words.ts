/** A word, a number, a character of a script without spaces, or a mark; white space goes with what is before it. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\s*|[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}\p{M}\s]\s*|\s+/gu;

export const wordsOf = (text: string): string[] => text.match(TOKEN) ?? [];

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
};
const OTHER_MARKS: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '–': '-', '—': '-', '‑': '-', '…': '.' };

/** A word as words are compared: how quotation marks, dashes and spaces are set makes no difference. */
export const comparable = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .replace(/[“”„«»「」‘’–—‑…]/g, (mark) => MARKS[mark] ?? OTHER_MARKS[mark] ?? mark);
