import type { SpeakerRecord } from '../annotations';
import type { Store } from './open';
import { write } from './transaction';

/** Keeps whose names are; what was decided about other names stays. */
export const decideSpeakers = (
  store: Store,
  names: readonly Omit<SpeakerRecord, 'modified'>[],
  now: number,
): Promise<void> =>
  write(store, async (transaction) => {
    for (const each of names) await transaction.objectStore('speakers').put({ ...each, modified: now });
  });
