/** What the parts of the extension say to each other, typed; the way there and back. */
export { EMPTY_REPORT } from './empty-report';
export { type FailureReason, RequestError, reasonOf } from './failure';
export * from './protocol';
export { answerAsBackground, answerAsPage, hear, type PageHandlers } from './receive';
export { askBackground, askPage, broadcast, tellExtension } from './send';
