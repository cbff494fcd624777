import { speak, uiLanguage } from './i18n';
import { askBackground } from './messaging';
import { loadSettings } from './settings';

/**
 * Has the interface speak the language that the reader chose; without a choice it is the browser's.
 * @param isForLife also brings the browser's own words, for what may outlive the extension: then nobody gives them.
 */
export const speakChosenLanguage = async (isForLife = false): Promise<void> => {
  const { language } = await loadSettings();
  if (language === 'browser' && !isForLife) return;
  // Without an answer the browser's language will do.
  const words = await askBackground('words', { language }).catch(() => null);
  if (words) speak(language === 'browser' ? uiLanguage() : language.replace('_', '-'), words);
};
