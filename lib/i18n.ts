import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser';

export type MessageKey = keyof typeof messages;

/** The words of one language: message key → text with `$1` … `$9` where something is filled in. */
export type Words = Readonly<Record<string, string>>;

let chosen: { readonly language: string; readonly words: Words } | null = null;

/** From now on the interface speaks this language (BCP 47) and not the browser's. */
export const speak = (language: string, words: Words): void => {
  chosen = { language, words };
};

/** The words of the interface in the reader's language, with `$1` … `$9` filled in. */
export const t = (key: MessageKey, ...substitutions: readonly string[]): string => {
  const own = chosen?.words[key];
  if (own === undefined) return browser.i18n.getMessage(key, [...substitutions]) || key;
  return own.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
};

type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** A number with its noun in the form the language wants for it. */
export const count = (stem: CountedKey, value: number): string => {
  const form = new Intl.PluralRules(uiLanguage()).select(value) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}`, new Intl.NumberFormat(uiLanguage()).format(value));
};

export const uiLanguage = (): string => chosen?.language ?? browser.i18n.getUILanguage();
