import { foldText } from './fold-text';

/** What is put before or behind a name out of courtesy and is no part of it. */
const COURTESY_BEFORE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau|mme|monsieur|madame)\b\.?\s*/;
const COURTESY_BEHIND = /(?:先生|女士|小姐|太太|同志|老师|博士|教授)$/;
/** A name of one character is no name. */
const MIN_NAME = 2;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A title as speakers are compared by. */
export const titleKey = (title: string): string => letters(foldText(title));

/**
 * A name as speakers are compared by: without case, accents, spaces, points and courtesy, in Simplified characters,
 * without the title where the name holds it too.
 */
export const speakerKey = (name: string, title?: string): string => {
  const folded = foldText(name).trim();
  const whole = letters(folded);
  const bare = letters(folded.replace(COURTESY_BEFORE, '').replace(COURTESY_BEHIND, ''));
  const key = bare.length >= MIN_NAME ? bare : whole;
  return title ? withoutTitle(key, titleKey(title)) : key;
};

/** The name without the title before or behind it; as it is where nothing is left. */
export const withoutTitle = (key: string, title: string): string => {
  if (!title || key.length - title.length < MIN_NAME) return key;
  if (key.startsWith(title)) return key.slice(title.length);
  return key.endsWith(title) ? key.slice(0, -title.length) : key;
};
