/** All pairs of neighbours in a folded text. */
export const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** The share of the text's letter pairs that are among these: how much of it the other text says, too. */
export const overlap = (text: string, pairs: ReadonlySet<string>): number => {
  const own = pairsOf(text);
  return own.length ? own.filter((pair) => pairs.has(pair)).length / own.length : 0;
};
