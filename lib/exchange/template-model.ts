import type { AnnotatedArticle } from '../annotations';
import { type ExportContext, SAMPLE_TEMPLATE, templateFormat } from '../export';
import { Observable } from '../observable';
import { TemplateError } from '../template';

/** What a template makes of an article, or what is wrong with it and where (from one). */
export type TemplateTrial =
  | { readonly text: string; readonly error: null }
  | { readonly text: ''; readonly error: { readonly line: number; readonly column: number; readonly message: string } };

/** The reader's own template while it is written. */
export class TemplateModel extends Observable<{ readonly text: string }> {
  readonly #context: () => ExportContext;
  readonly #keep: (template: string | null) => void;

  /** @param keep takes null for the sample. */
  constructor(context: () => ExportContext, keep: (template: string | null) => void) {
    super({ text: SAMPLE_TEMPLATE });
    this.#context = context;
    this.#keep = keep;
  }

  /** Shows what was kept; null for the sample. */
  load(kept: string | null): void {
    this.set({ text: kept ?? SAMPLE_TEMPLATE });
  }

  /** Keeps what was written, wrong or not: it is put right later. */
  change(text: string): void {
    this.set({ text });
    this.#keep(text);
  }

  reset(): void {
    this.load(null);
    this.#keep(null);
  }

  /** Tries it on an article; some of what is wrong comes out only there. Null: it is read and no more. */
  try(example: AnnotatedArticle | null): TemplateTrial {
    try {
      const { article } = templateFormat(this.state.text);
      return { text: (example && article?.(example, this.#context())) ?? '', error: null };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const { line, column, message } = error;
      return { text: '', error: { line, column, message } };
    }
  }
}
