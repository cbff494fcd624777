import { comparable, wordsOf } from './words';

/** A stretch of two texts: in both, only in the first (`gone`), or only in the second (`new`). */
export interface Difference {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** More words than this, once what is the same at both ends is set aside, are not compared one by one. */
const MAX_WORDS = 1200;

/** Whether two texts are the same, word by word; how they are set makes no difference. */
export const isSameWords = (before: string, after: string): boolean => {
  const [a, b] = [comparableWords(before), comparableWords(after)];
  return a.length === b.length && a.every((word, index) => word === b[index]);
};

const comparableWords = (text: string): string[] => wordsOf(text).map(comparable).filter(Boolean);

/**
 * What became of a text: stretches in order. Those that are not `new` give the first text, those that are not `gone`
 * give the second, save how marks and spaces of what is the same are set. Cost: the product of the words that differ.
 */
export const differences = (before: string, after: string): Difference[] => {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const isSame = (i: number, j: number): boolean => comparable(a[i] ?? '') === comparable(b[j] ?? '');
  let head = 0;
  while (head < a.length && head < b.length && isSame(head, head)) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && isSame(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  const parts: Difference[] = [
    ...b.slice(0, head).map((text) => ({ kind: 'same', text }) as const),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...b.slice(b.length - tail).map((text) => ({ kind: 'same', text }) as const),
  ];
  return joined(parts);
};

/** By the longest common subsequence. */
const middle = (a: readonly string[], b: readonly string[]): Difference[] => {
  const gone = (text: string): Difference => ({ kind: 'gone', text });
  const fresh = (text: string): Difference => ({ kind: 'new', text });
  if (Math.max(a.length, b.length) > MAX_WORDS) return [...a.map(gone), ...b.map(fresh)];
  const [keysA, keysB] = [a.map(comparable), b.map(comparable)];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = keysA[i] === keysB[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (keysA[i] === keysB[j]) {
      parts.push({ kind: 'same', text: b[j] as string });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) parts.push(gone(a[i++] as string));
    else parts.push(fresh(b[j++] as string));
  }
  return [...parts, ...a.slice(i).map(gone), ...b.slice(j).map(fresh)];
};

/** Neighbours of one kind are one stretch. */
const joined = (parts: readonly Difference[]): Difference[] => {
  const stretches: Difference[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.kind === part.kind) stretches[stretches.length - 1] = { kind: part.kind, text: last.text + part.text };
    else stretches.push(part);
  }
  return stretches;
};
