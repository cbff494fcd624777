import { Kind } from './kinds';
import type { TokenRange } from './reading';
import type { Tokens } from './tokens';

/** A bracket open for longer than this many tokens was never closed. */
const LONGEST_BRACKET = 400;

/** Tells each bracket and title mark its other end, within a paragraph; those without one lose their kind. */
export const pairBrackets = (tokens: Tokens, paragraphs: readonly TokenRange[], partner: Int32Array): void => {
  for (const { from, to } of paragraphs) {
    const open: number[] = [];
    for (let i = from; i < to; i++) {
      const kind = tokens.kind[i];
      if (kind === Kind.parenthesisOpen || kind === Kind.titleOpen) open.push(i);
      else if (kind === Kind.parenthesisClose || kind === Kind.titleClose) close(tokens, open, i, partner);
    }
    for (const i of open) tokens.kind[i] = Kind.other;
  }
};

const close = (tokens: Tokens, open: number[], i: number, partner: Int32Array): void => {
  const opener = tokens.kind[i] === Kind.titleClose ? Kind.titleOpen : Kind.parenthesisOpen;
  const at = open.at(-1);
  if (at === undefined || tokens.kind[at] !== opener || i - at > LONGEST_BRACKET) {
    tokens.kind[i] = Kind.other;
    return;
  }
  open.pop();
  partner[i] = at;
  partner[at] = i;
};
