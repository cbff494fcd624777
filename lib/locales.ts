import en from '../public/_locales/en/messages.json';
import zhCN from '../public/_locales/zh_CN/messages.json';
import zhTW from '../public/_locales/zh_TW/messages.json';
import type { Words } from './i18n';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** By folder of `_locales`. For the background alone: nothing else should carry all languages with it. */
const LOCALES: Readonly<Record<string, Readonly<Record<string, Message>>>> = { en, zh_CN: zhCN, zh_TW: zhTW };

const textOf = ({ message, placeholders = {} }: Message): string =>
  message.replace(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole);

/** The folder of `_locales` that a browser takes for its own locale: the same, that of its language, or English. */
export const localeFor = (browserLocale: string): string =>
  [browserLocale, browserLocale.split('_')[0] ?? ''].find((each) => Object.hasOwn(LOCALES, each)) ?? 'en';

/** The words of a language; none for one that there is not. */
export const wordsIn = (locale: string): Words =>
  Object.fromEntries(Object.entries(LOCALES[locale] ?? {}).map(([key, message]) => [key, textOf(message)]));
