import type { Annotation, AnnotationDraft, Target, TextPositionSelector, TextQuoteSelector } from './types';

export const textQuoteOf = (target: Target): TextQuoteSelector => target.selector[0];
export const textPositionOf = (target: Target): TextPositionSelector => target.selector[1];

/** The words of an annotation; what lay between the parts of an interrupted quote is shown as an ellipsis. */
export const textOf = ({ targets }: Pick<AnnotationDraft, 'targets'>): string =>
  targets.map((target) => textQuoteOf(target).exact).join(' … ');

/** Two drafts with the same key say the same of the same place: keeping both would be a double. */
export const identityOf = ({ targets, quote }: Pick<AnnotationDraft, 'targets' | 'quote'>): string =>
  JSON.stringify([
    quote !== null,
    ...targets.map((target) => [textPositionOf(target).start, textQuoteOf(target).exact]),
  ]);

/** In the order of the text, the one that begins first before; equal places in the order of making. */
export const inTextOrder = (a: Annotation, b: Annotation): number => {
  const start = ({ targets }: Annotation): number => (targets[0] ? textPositionOf(targets[0]).start : 0);
  return start(a) - start(b) || a.created - b.created;
};
