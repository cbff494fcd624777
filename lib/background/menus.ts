import { browser, type Tabs } from '../browser';
import { type MessageKey, t } from '../i18n';
import { wordsIn } from '../locales';
import { askPage, type PageAct } from '../messaging';
import { loadSettings, onSettingsChanged } from '../settings';

interface MenuItem {
  readonly title: MessageKey;
  readonly contexts: ('selection' | 'page' | 'link' | 'action')[];
}

const PAGES = ['http://*/*', 'https://*/*'];

const ACTS: Readonly<Record<PageAct, MenuItem>> = {
  'save-selection': { title: 'menuSaveSelection', contexts: ['selection'] },
  'save-quote': { title: 'menuSaveQuote', contexts: ['page', 'link'] },
  'copy-quote': { title: 'menuCopyQuote', contexts: ['page', 'link'] },
};
const LIBRARY = 'open-library';

/** Puts our entries into the menus, in the language that the reader chose; the browser keeps them. */
export const createMenus = async (): Promise<void> => {
  // Firefox for Android has no menus.
  if (!browser.contextMenus) return;
  const { language } = await loadSettings();
  const words = language === 'browser' ? {} : wordsIn(language);
  const titleOf = (key: MessageKey): string => words[key] ?? t(key);
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ACTS))
    browser.contextMenus.create({ id, title: titleOf(title), contexts, documentUrlPatterns: PAGES });
  browser.contextMenus.create({
    id: LIBRARY,
    title: titleOf('menuOpenLibrary'),
    contexts: ['action', 'page', 'selection'],
  });
};

/** Menus follow when the reader chooses another language. */
export const renameMenus = (): void => {
  let language: string | null = null;
  onSettingsChanged(async (settings) => {
    if (settings.language === language) return;
    language = settings.language;
    await createMenus();
  });
};

const isAct = (id: unknown): id is PageAct => typeof id === 'string' && Object.hasOwn(ACTS, id);

/** What was chosen in a menu. */
export const answerMenus = (): void => {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab?: Tabs.Tab) => {
    if (menuItemId === LIBRARY) void browser.tabs.create({ url: browser.runtime.getURL('library.html') });
    else if (isAct(menuItemId) && tab?.id !== undefined) {
      // Pages without a reader have nothing to act on.
      void askPage(tab.id, 'act-on-page', { act: menuItemId }).catch(() => undefined);
    }
  });
};
