import { AnchorText, resolveTarget } from '../anchoring';
import type { Annotation } from '../annotations';
import type { ReportedAnnotation } from '../messaging';

/** What a page holds of what was kept of it, and what it does not, by id. */
export interface AnchorNews {
  readonly found: readonly string[];
  readonly lost: readonly string[];
}

/** What is otherwise than the store knows; null where nothing is. */
export const anchorNews = (annotations: readonly ReportedAnnotation[]): AnchorNews | null => {
  const changed = annotations.filter(({ anchored, lost }) => anchored === Boolean(lost));
  const idsOf = (isFound: boolean): string[] => changed.flatMap(({ id, anchored }) => (anchored === isFound ? id : []));
  return changed.length > 0 ? { found: idsOf(true), lost: idsOf(false) } : null;
};

/** Finds kept annotations in the text of the page as it is now. One lost part makes the whole one lost. */
export const anchorAll = (text: string, annotations: readonly Annotation[]): ReportedAnnotation[] => {
  const anchorText = new AnchorText(text);
  return annotations.map((annotation) => {
    const spans = annotation.targets.map((target) => resolveTarget(anchorText, target)).filter((span) => span !== null);
    const anchored = spans.length === annotation.targets.length;
    return { ...annotation, anchored, spans: anchored ? spans : [] };
  });
};
