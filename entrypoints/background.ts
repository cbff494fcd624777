import { defineBackground } from 'wxt/utils/define-background';
import {
  answerMenus,
  createAnswers,
  createMenus,
  keepEarlyScript,
  lookedAfter,
  onSoundLog,
  renameMenus,
  restyleTabs,
  showCount,
} from '../lib/background';
import { browser } from '../lib/browser';
import { noteNewDatabase } from '../lib/loss';
import { answerAsBackground, askPage, hear } from '../lib/messaging';
import { connectStore, openStore } from '../lib/store';

/** What the keyboard commands of the manifest ask of the page in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'next-quote': (tabId) => askPage(tabId, 'step-quote', { by: 1 }),
  'previous-quote': (tabId) => askPage(tabId, 'step-quote', { by: -1 }),
  'next-of-speaker': (tabId) => askPage(tabId, 'step-quote', { by: 1, ofSameSpeaker: true }),
  'toggle-highlights': (tabId) => askPage(tabId, 'show-highlights', { shown: null }),
};

export default defineBackground(() => {
  const connect = lookedAfter(connectStore(onSoundLog(openStore), () => void noteNewDatabase(Date.now())));
  answerAsBackground(createAnswers(connect));
  // A database that cannot be opened is told to who next wants something of it.
  browser.runtime.onStartup.addListener(() => void connect().catch(() => undefined));
  hear({ 'page-changed': ({ quoteCount }, { tab }) => showCount(tab?.id, quoteCount) });
  browser.runtime.onInstalled.addListener(() => void createMenus());
  answerMenus();
  renameMenus();
  restyleTabs();
  keepEarlyScript();

  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command) => {
    const ask = COMMANDS[command];
    if (ask) void askActiveTab(ask);
  });
});

const askActiveTab = async (ask: (tabId: number) => Promise<unknown>): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Pages without our content script have nothing to answer.
  if (tab?.id !== undefined) await ask(tab.id).catch(() => undefined);
};
