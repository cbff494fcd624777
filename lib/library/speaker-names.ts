import type { SpeakerRecord } from '../annotations';
import { speakerKey, titleKey, withoutTitle } from './speaker-key';

/** Of all names that were printed, those of one speaker: as the reader decided, else as names and titles say. */
export const namesOfSpeaker = (
  { name, title }: { readonly name: string; readonly title?: string },
  printed: readonly string[],
  records: readonly SpeakerRecord[],
): string[] => {
  const decided = new Map(records.map((record) => [record.name, record.belongsTo]));
  const ownerOf = (key: string): string => {
    const seen = new Set<string>();
    let owner = key;
    for (; !seen.has(owner); owner = decided.get(owner) ?? owner) seen.add(owner);
    return owner;
  };
  const speaker = ownerOf(speakerKey(name, title));
  const titled = title ? titleKey(title) : '';
  return printed.filter((each) => {
    const key = speakerKey(each);
    // A name that the reader parted from this one is not joined by its title.
    return ownerOf(key) === speaker || (!decided.has(key) && ownerOf(withoutTitle(key, titled)) === speaker);
  });
};
