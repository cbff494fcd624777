/** What the pages of the extension know and do, apart from how it looks. */

export { download, type ExportFile, markdownFile } from './export-files';
export { filterQuotes, NO_FILTER, type QuoteFilter } from './filter-quotes';
export type { LibraryState } from './library-contents';
export { LibraryModel } from './library-model';
export type { LibraryReader } from './library-reader';
export { OptionsModel, type OptionsState, type Shortcut } from './options-model';
export { PageModel, type PageState } from './page-model';
