import { type FoldedText, fold } from './fold';
import { GramIndex } from './grams';

/** A text that targets are looked for in; folded and indexed once, when first needed. */
export class AnchorText {
  readonly text: string;
  #folded: FoldedText | null = null;
  #grams: GramIndex | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): FoldedText {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  get grams(): GramIndex {
    this.#grams ??= new GramIndex(this.folded.text);
    return this.#grams;
  }
}
