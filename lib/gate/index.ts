/** What runs on every page, however little it concerns us: it finds articles and hands them to the reader. */
export { readByRules } from './by-rules';
export { Gate, type GateServices } from './gate';
export { type Handoff, offerHandoff, type PageReader, takeHandoff } from './handoff';
