import { TemplateError } from './error';
import { parseExpression } from './parse-expression';
import type { Branch, Template, TemplateNode } from './syntax';
import { TokenReader } from './tokens';

/** A piece of the source between or inside marks. */
interface Piece {
  readonly kind: 'text' | 'output' | 'tag';
  readonly text: string;
  /** Where its text begins. */
  readonly at: number;
}

const OPENINGS = /\{\{|\{%|\{#/g;
const CLOSINGS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

/** @throws {TemplateError} with line and column. */
export const parseTemplate = (source: string): Template => {
  const parser = new Parser(source, piecesOf(source));
  return { source, nodes: parser.whole() };
};

const piecesOf = (source: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const addText = (until: number): void => {
    if (until > at) pieces.push({ kind: 'text', text: source.slice(at, until), at });
  };
  OPENINGS.lastIndex = 0;
  for (let opening = OPENINGS.exec(source); opening; opening = OPENINGS.exec(source)) {
    const [mark] = opening;
    const closing = CLOSINGS[mark] as string;
    const end = source.indexOf(closing, opening.index + 2);
    if (end < 0) throw new TemplateError(`${mark} has no ${closing}`, source, opening.index);
    addText(opening.index);
    if (mark !== '{#')
      pieces.push({
        kind: mark === '{{' ? 'output' : 'tag',
        text: source.slice(opening.index + 2, end),
        at: opening.index + 2,
      });
    at = end + 2;
    // A line that holds nothing but a tag leaves no empty line behind.
    if (mark !== '{{' && isAloneOnLine(source, opening.index, at)) at += source.startsWith('\r\n', at) ? 2 : 1;
    OPENINGS.lastIndex = at;
  }
  addText(source.length);
  return pieces;
};

const isAloneOnLine = (source: string, start: number, end: number): boolean =>
  (start === 0 || source[start - 1] === '\n') && /^\r?\n/.test(source.slice(end, end + 2));

class Parser {
  readonly #source: string;
  readonly #pieces: readonly Piece[];
  #next = 0;

  constructor(source: string, pieces: readonly Piece[]) {
    this.#source = source;
    this.#pieces = pieces;
  }

  whole(): TemplateNode[] {
    const nodes = this.#nodes();
    const piece = this.#pieces[this.#next];
    if (piece) throw new TemplateError(`{% ${piece.text.trim()} %} closes nothing`, this.#source, piece.at);
    return nodes;
  }

  /** Up to a tag that ends or continues what was opened before. */
  #nodes(): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (let piece = this.#pieces[this.#next]; piece; piece = this.#pieces[this.#next]) {
      if (piece.kind === 'tag' && /^\s*(?:end|else|elif)/.test(piece.text)) break;
      this.#next++;
      if (piece.kind === 'text') nodes.push({ kind: 'text', text: piece.text });
      else if (piece.kind === 'output') nodes.push({ kind: 'output', value: this.#expression(piece) });
      else nodes.push(this.#block(piece));
    }
    return nodes;
  }

  #block(piece: Piece): TemplateNode {
    const tokens = new TokenReader(piece.text, piece.at, this.#source);
    const name = tokens.name('if or for');
    if (name === 'if') return this.#if(piece, tokens);
    if (name === 'for') return this.#for(piece, tokens);
    throw new TemplateError(`there is no {% ${name} %}: only if and for`, this.#source, piece.at);
  }

  #if(opening: Piece, tokens: TokenReader): TemplateNode {
    const branches: Branch[] = [{ test: parseExpression(tokens, true), body: this.#nodes() }];
    for (;;) {
      const [word, more] = this.#continuation(opening, 'endif');
      if (word === 'elif') branches.push({ test: parseExpression(more, true), body: this.#nodes() });
      else if (word === 'endif') return { kind: 'if', branches, otherwise: [] };
      else return { kind: 'if', branches, otherwise: this.#last(opening, 'endif') };
    }
  }

  #for(opening: Piece, tokens: TokenReader): TemplateNode {
    const name = tokens.name('a name for each');
    tokens.word('in');
    const list = parseExpression(tokens, true);
    const body = this.#nodes();
    const [word] = this.#continuation(opening, 'endfor');
    if (word === 'elif') throw new TemplateError('{% elif %} belongs to an if', this.#source, opening.at);
    return { kind: 'for', name, list, body, otherwise: word === 'else' ? this.#last(opening, 'endfor') : [] };
  }

  /** What stands behind `else`, up to the end. */
  #last(opening: Piece, end: string): TemplateNode[] {
    const nodes = this.#nodes();
    const [word] = this.#continuation(opening, end);
    if (word !== end)
      throw new TemplateError(`behind {% else %} only {% ${end} %} can follow`, this.#source, opening.at);
    return nodes;
  }

  #continuation(opening: Piece, end: string): [string, TokenReader] {
    const piece = this.#pieces[this.#next++];
    if (!piece) throw new TemplateError(`{% ${opening.text.trim()} %} has no {% ${end} %}`, this.#source, opening.at);
    const tokens = new TokenReader(piece.text, piece.at, this.#source);
    const word = tokens.name(end);
    if (word !== end && word !== 'else' && word !== 'elif')
      throw new TemplateError(`{% ${word} %} stands where {% ${end} %} should`, this.#source, piece.at);
    if (word !== 'elif') tokens.end();
    return [word, tokens];
  }

  #expression({ text, at }: Piece) {
    return parseExpression(new TokenReader(text, at, this.#source), true);
  }
}
