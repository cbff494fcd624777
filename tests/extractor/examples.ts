import type { Extraction } from '../../lib/extractor';

/** A text of an `examples.txt` with the quotes that stand in it. */
export interface Example {
  /** The line as it is written, marks included. */
  readonly source: string;
  readonly text: string;
  readonly quotes: readonly string[];
}

/** Reads the lines of an `examples.txt`; its head says what the marks mean. */
export const parseExamples = (file: string): Example[] =>
  file
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((source) => ({
      source,
      text: source.replace(/⟦\+?([^⟦⟧|]*)(?:\|[^⟦⟧]*)?⟧/g, '$1').replaceAll('¶', '\n'),
      quotes: source.match(/⟦/g) ?? [],
    }));

/** Marks in a text what was extracted, as the examples do. */
export const show = (text: string, { quotes }: Extraction): string => {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const { spans, speaker } of quotes)
    spans.forEach(([start, end], index) => {
      opens.set(start, `${opens.get(start) ?? ''}${index === 0 ? '⟦' : '⟦+'}`);
      closes.set(end, `${index === 0 ? `|${speaker?.name ?? ''}⟧` : '⟧'}${closes.get(end) ?? ''}`);
    });
  let shown = '';
  for (let i = 0; i <= text.length; i++) shown += `${closes.get(i) ?? ''}${opens.get(i) ?? ''}${text[i] ?? ''}`;
  return shown.replaceAll('\n', '¶');
};
