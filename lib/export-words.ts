import type { ExportWords } from './export';
import { t } from './i18n';

/** The fixed words of an export in the language of the interface. */
export const exportWords = (): ExportWords => ({
  speakers: t('exportSpeakers'),
  speaker: t('exportSpeaker'),
  role: t('exportRole'),
  quotes: t('exportQuotes'),
  notes: t('exportNotes'),
  highlights: t('exportHighlights'),
  ownHighlights: t('exportOwnHighlights'),
  unnamedSpeaker: t('noSpeaker'),
  reported: t('exportReported'),
  libraryTitle: t('exportLibraryTitle'),
  accessed: t('exportAccessed'),
  lost: t('exportLost'),
});
