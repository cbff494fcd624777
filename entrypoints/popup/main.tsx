import './popup.css';
import { browser, hasSidePanel, openSidePanel, type Tabs } from '../../lib/browser';
import { speakChosenLanguage } from '../../lib/language';
import { mountPanel } from '../panel/mount-panel';

/** `popup.html?tab=ID` is for that tab, `popup.html` for the active one. */
const findTab = async (): Promise<Tabs.Tab | undefined> => {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked) return browser.tabs.get(asked).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
};

const [tab] = await Promise.all([findTab(), speakChosenLanguage()]);
const openBeside = (): void => {
  if (tab?.windowId === undefined) return;
  // The panel takes over from here.
  void openSidePanel(tab.windowId).then(() => close());
};

mountPanel({ isPopup: true, onOpenBeside: hasSidePanel() ? openBeside : undefined })(
  tab?.id ?? browser.tabs.TAB_ID_NONE,
);
