import { speak } from './i18n';
import { askBackground } from './messaging';
import { loadSettings } from './settings';

/** Has the interface speak the language that the reader chose; without a choice it is the browser's. */
export const speakChosenLanguage = async (): Promise<void> => {
  const { language } = await loadSettings();
  if (language === 'browser') return;
  // Without an answer the browser's language will do.
  const words = await askBackground('words', { language }).catch(() => null);
  if (words) speak(language.replace('_', '-'), words);
};
