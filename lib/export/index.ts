/** What is kept, as text for other programs. Pure: records in, strings out. */
export { fileNameOf } from './file-name';
export { articleToMarkdown, type ExportOptions, libraryToMarkdown } from './markdown';
export { annotationToText } from './plain-text';
export { groupBySpeaker, type SpeakerGroup } from './speaker-groups';
export { textFragmentLink } from './text-fragment';
export { ENGLISH_WORDS, type ExportWords } from './words';
