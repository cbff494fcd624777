/** Spans of a text described by selectors, and found again when the text has changed. Strings only, no DOM. */
export { AnchorText } from './anchor-text';
export { CONTEXT_LENGTH, describeSpan } from './describe';
export { draftOfQuote, draftOfSpan } from './draft';
export { type AnchorSpan, resolveTarget } from './resolve';
export { printShare, SAME_TEXT, textPrint } from './text-print';
