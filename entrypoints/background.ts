import { defineBackground } from 'wxt/utils/define-background';
import { answerMenus, createAnswers, createMenus, restyleTabs, showCount } from '../lib/background';
import { browser } from '../lib/browser';
import { answerAsBackground, askPage, hear } from '../lib/messaging';
import { connectStore } from '../lib/store';

/** Keyboard commands of the manifest and how far each steps. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-quote': 1, 'previous-quote': -1 };

export default defineBackground(() => {
  answerAsBackground(createAnswers(connectStore()));
  hear({ 'page-changed': ({ quoteCount }, { tab }) => showCount(tab?.id, quoteCount) });
  browser.runtime.onInstalled.addListener(() => void createMenus());
  answerMenus();
  restyleTabs();

  browser.commands.onCommand.addListener((command) => {
    const by = STEPS[command];
    if (by) void stepInActiveTab(by);
  });
});

const stepInActiveTab = async (by: 1 | -1): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Pages without our content script have no quotes to step to.
  if (tab?.id !== undefined) await askPage(tab.id, 'step-quote', { by }).catch(() => undefined);
};
