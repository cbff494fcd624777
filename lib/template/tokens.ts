import { TemplateError } from './error';

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'mark';
  readonly text: string;
  readonly at: number;
}

const TOKEN = /\s*(?:([\p{L}_][\p{L}\p{N}_]*)|"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?)|(==|!=|[.|:,()])|(\S))/uy;

/** Reads the words between the marks of a template one by one. */
export class TokenReader {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  readonly #end: number;
  #next = 0;

  constructor(text: string, offset: number, source: string) {
    this.#source = source;
    this.#end = offset + text.length;
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      const [whole, name, double, single, number, mark, other] = match;
      const at = offset + match.index + whole.length - whole.trimStart().length;
      if (other !== undefined) throw new TemplateError(`${other} means nothing here`, source, at);
      if (name !== undefined) this.#tokens.push({ kind: 'name', text: name, at });
      else if (number !== undefined) this.#tokens.push({ kind: 'number', text: number, at });
      else if (mark !== undefined) this.#tokens.push({ kind: 'mark', text: mark, at });
      else this.#tokens.push({ kind: 'text', text: double ?? single ?? '', at });
    }
  }

  /** Where the next word stands. */
  get at(): number {
    return this.#tokens[this.#next]?.at ?? this.#end;
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  fail(message: string, at = this.at): never {
    throw new TemplateError(message, this.#source, at);
  }

  /** Takes the next token if it is this mark or word. */
  takes(text: string): boolean {
    const token = this.#tokens[this.#next];
    if (!token || token.text !== text || (token.kind !== 'mark' && token.kind !== 'name')) return false;
    this.#next++;
    return true;
  }

  word(text: string): void {
    if (!this.takes(text)) this.fail(`“${text}” is missing`);
  }

  name(expected: string): string {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'name') return this.fail(`${expected} is missing`);
    this.#next++;
    return token.text;
  }

  /** A text or number that stands there itself; null for something else. */
  literal(): string | number | null {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'text' && token?.kind !== 'number') return null;
    this.#next++;
    return token.kind === 'number' ? Number(token.text) : token.text;
  }

  end(): void {
    if (!this.isAtEnd) this.fail(`“${this.#tokens[this.#next]?.text}” is one too many`);
  }
}
