import { AnchorText, resolveTarget } from '../anchoring';
import type { Annotation } from '../annotations';
import type { ReportedAnnotation } from '../messaging';

/** Finds kept annotations in the text of the page as it is now. One lost part makes the whole one lost. */
export const anchorAll = (text: string, annotations: readonly Annotation[]): ReportedAnnotation[] => {
  const anchorText = new AnchorText(text);
  return annotations.map((annotation) => {
    const spans = annotation.targets.map((target) => resolveTarget(anchorText, target)).filter((span) => span !== null);
    const anchored = spans.length === annotation.targets.length;
    return { ...annotation, anchored, spans: anchored ? spans : [] };
  });
};
