import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser';

export type MessageKey = keyof typeof messages;

/** The words of the interface in the reader's language, with `$1` … `$9` filled in. */
export const t = (key: MessageKey, ...substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]) || key;

type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** A number with its noun in the form the language wants for it. */
export const count = (stem: CountedKey, value: number): string => {
  const form = new Intl.PluralRules(uiLanguage()).select(value) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}`, new Intl.NumberFormat(uiLanguage()).format(value));
};

export const uiLanguage = (): string => browser.i18n.getUILanguage();
