/** What leaves the library and comes into it: what of it, in which form, and the file. */
export { canShare, openInObsidian, shareFile } from './hand-over';
export { ImportModel, type ImportState, type ImportStore } from './import-model';
export { LateKeeper } from './late-keeper';
export { type ExportedFile, type MakeOptions, makeFile, saveFile } from './make-file';
export { mergeIntoFile } from './merge-file';
export { type Counted, type ExportScope, inScope, speakersIn, tagsIn } from './scope';
export { TemplateModel, type TemplateTrial } from './template-model';
