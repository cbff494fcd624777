import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguagePack } from './pack';
import { zh } from './zh';

/** Every language there is a pack for; a new one is a folder and a line here. */
export const packs: readonly LanguagePack[] = [zh, en, de, es, fr];

/** The pack for a BCP 47 tag, by its primary subtag. */
export const packFor = (tag: string): LanguagePack | null => {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return packs.find((pack) => pack.tag === primary) ?? null;
};
