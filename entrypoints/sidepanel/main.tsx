import './sidepanel.css';
import { browser } from '../../lib/browser';
import { speakChosenLanguage } from '../../lib/language';
import { mountPanel } from '../panel/mount-panel';

await speakChosenLanguage();
const show = mountPanel({ isPopup: false });
let shownTab: number = browser.tabs.TAB_ID_NONE;

/** A panel stays while the reader goes from tab to tab, and always shows the one in front. */
const showActiveTab = async (): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  shownTab = tab?.id ?? browser.tabs.TAB_ID_NONE;
  show(shownTab);
};

browser.tabs.onActivated.addListener(() => void showActiveTab());
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shownTab && status === 'complete') show(tabId);
});
await showActiveTab();
