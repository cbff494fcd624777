/** Paints ranges with the CSS Custom Highlight API and tells what lies under a point. Knows ranges, not quotes. */
export { liesUnder, type PagePoint, pointInPage } from './hit-test';
export * from './names';
export { OWN_COLORS, SPEAKER_COLORS } from './palette';
export { canHighlight, type Painting, paint, paintOne } from './registry';
export { highlightCss, TINT_STRENGTHS, type TintStrength, tintOf } from './style-sheet';
