/** The few fixed words of an export, in the reader's language; the caller brings them from the interface's messages. */
export interface ExportWords {
  readonly speakers: string;
  readonly speaker: string;
  readonly role: string;
  readonly quotes: string;
  readonly notes: string;
  readonly highlights: string;
  readonly ownHighlights: string;
  readonly unnamedSpeaker: string;
  /** Stands before a paraphrase, so that it is never read as the speaker's own words. */
  readonly reported: string;
  readonly libraryTitle: string;
  /** Stands before the day on which a page was read. */
  readonly accessed: string;
  /** Said of what its page no longer held. */
  readonly lost: string;
}

export const ENGLISH_WORDS: ExportWords = {
  speakers: 'Speakers',
  speaker: 'Speaker',
  role: 'Role',
  quotes: 'Quotes',
  notes: 'Notes',
  highlights: 'Highlights',
  ownHighlights: 'My highlights',
  unnamedSpeaker: 'No speaker named',
  reported: 'reported:',
  libraryTitle: 'WhoSaid notes',
  accessed: 'accessed',
  lost: 'Not found on the page when it was last read',
};
