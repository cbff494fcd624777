import { parseBackupSteps } from '../../annotations';
import { isFields } from '../fields';
import type { ImportFormat } from '../reading';

/** WhoSaid's own: as a whole or not at all. */
export const BACKUP: ImportFormat = {
  id: 'json',
  fits: (file) => isFields(file) && file.format === 'whosaid-backup',
  *read(file) {
    const { articles, annotations, corrections, speakers, sites } = yield* parseBackupSteps(file);
    return { content: { articles, annotations, corrections, speakers, sites }, problems: [] };
  },
};
