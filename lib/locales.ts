import en from '../public/_locales/en/messages.json';
import zhCN from '../public/_locales/zh_CN/messages.json';
import zhTW from '../public/_locales/zh_TW/messages.json';
import { browser } from './browser';
import type { MessageKey, Words } from './i18n';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** By folder of `_locales`. For the background alone: nothing else should carry all languages with it. */
const LOCALES: Readonly<Record<string, Readonly<Record<string, Message>>>> = { en, zh_CN: zhCN, zh_TW: zhTW };

const textOf = ({ message, placeholders = {} }: Message): string =>
  message.replace(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole);

/** The words of a language; none for one that there is not. */
export const wordsIn = (locale: string): Words =>
  Object.fromEntries(Object.entries(LOCALES[locale] ?? {}).map(([key, message]) => [key, textOf(message)]));

const PLACES = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/**
 * The words that the browser itself gives. Asked for one by one: what it calls its language need not be the one it took
 * (Chromium on Linux takes the words by `LANGUAGE`, and then names another).
 */
export const browserWords = (): Words =>
  Object.fromEntries(
    (Object.keys(en) as MessageKey[]).map((key) => [key, browser.i18n.getMessage(key, PLACES)] as const),
  );
