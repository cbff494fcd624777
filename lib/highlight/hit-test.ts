/** A boundary point in the page. */
export interface PagePoint {
  readonly node: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The text position nearest to a point of the window (CSS pixels); null where there is none. */
export const pointInPage = (page: Document, x: number, y: number): PagePoint | null => {
  const { caretPositionFromPoint, caretRangeFromPoint } = page as CaretDocument;
  if (caretPositionFromPoint) {
    const position = caretPositionFromPoint.call(page, x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = caretRangeFromPoint?.call(page, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
};

/** How far beside a line a point may lie and still be on it, in CSS pixels: the gap between highlighted lines. */
const SLACK = 2;

/** Whether the painted ranges lie under a point: the nearest text position alone may be a line's width away. */
export const liesUnder = (ranges: readonly Range[], x: number, y: number): boolean =>
  ranges.some((range) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
    ),
  );
