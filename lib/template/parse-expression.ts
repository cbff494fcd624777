import { FILTERS } from './filters';
import type { Expression } from './syntax';
import type { TokenReader } from './tokens';

/** `a or b and not c == d | filter: e`, loosest first. @throws {TemplateError} */
export const parseExpression = (tokens: TokenReader, isWhole = false): Expression => {
  let left = both(tokens);
  while (tokens.takes('or')) left = { kind: 'either', left, right: both(tokens) };
  if (isWhole) tokens.end();
  return left;
};

const both = (tokens: TokenReader): Expression => {
  let left = negation(tokens);
  while (tokens.takes('and')) left = { kind: 'both', left, right: negation(tokens) };
  return left;
};

const negation = (tokens: TokenReader): Expression =>
  tokens.takes('not') ? { kind: 'not', of: negation(tokens) } : comparison(tokens);

const comparison = (tokens: TokenReader): Expression => {
  const left = filtered(tokens);
  if (tokens.takes('==')) return { kind: 'same', left, right: filtered(tokens) };
  return tokens.takes('!=') ? { kind: 'different', left, right: filtered(tokens) } : left;
};

const filtered = (tokens: TokenReader): Expression => {
  let value = operand(tokens);
  while (tokens.takes('|')) {
    const { at } = tokens;
    const name = tokens.name('the name of a filter');
    if (!Object.hasOwn(FILTERS, name))
      tokens.fail(`there is no filter “${name}”: ${Object.keys(FILTERS).join(', ')}`, at);
    const args: Expression[] = [];
    if (tokens.takes(':')) {
      do args.push(operand(tokens));
      while (tokens.takes(','));
    }
    value = { kind: 'filter', name, of: value, args, at };
  }
  return value;
};

const operand = (tokens: TokenReader): Expression => {
  const literal = tokens.literal();
  if (literal !== null) return { kind: 'literal', value: literal };
  if (tokens.takes('(')) {
    const inner = parseExpression(tokens);
    tokens.word(')');
    return inner;
  }
  const { at } = tokens;
  const first = tokens.name('a value');
  if (first === 'true' || first === 'false') return { kind: 'literal', value: first === 'true' };
  const names = [first];
  while (tokens.takes('.')) names.push(tokens.name('what comes behind the point'));
  return { kind: 'path', names, at };
};
