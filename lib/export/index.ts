/** What is kept, as text for other programs. Pure: records in, strings out. */
export { type Clipping, type CopyForm, clippingOf } from './copied';
export { fileNameOf } from './file-name';
export type { ExportContext, ExportFormat } from './format';
export { FORMATS } from './formats';
export { backupText } from './formats/backup';
export { articleToMarkdown, type ExportOptions, libraryToMarkdown } from './markdown';
export { BrokenMarksError, mergeMarked } from './presets/markers';
export { groupBySpeaker, type SpeakerGroup } from './speaker-groups';
export { SAMPLE_TEMPLATE, TEMPLATE_ID, templateFormat } from './template-format';
export { textFragmentLink } from './text-fragment';
export { UniqueNames } from './unique-names';
export { ENGLISH_WORDS, type ExportWords } from './words';
export { type TextFile, zip } from './zip';
