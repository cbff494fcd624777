/** All that is kept, to look through: search, filters, speakers across articles. Pure: records in, rows out. */
export { foldText } from './fold-text';
export { findEntries, itemsOf, type LibraryItem, type LibraryView, rowsOf, VIEWS } from './items';
export { type LibraryQuery, matcherOf, siteOf } from './search';
export { Shelf, type ShelfEntry } from './shelf';
export { speakerKey } from './speaker-key';
export { namesOfSpeaker } from './speaker-names';
export { groupSpeakers, type SpeakerGroup, SpeakerIndex, type SpeakerName, timeOf } from './speakers';
export { TwinIndex } from './twins';
