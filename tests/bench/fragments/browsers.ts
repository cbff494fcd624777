import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../setup.mjs';

/** A tab of a real browser, as far as this bench needs it. */
export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  readonly evaluate: <T>(code: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Small: what was scrolled to is near its middle, and little else is in it. */
const VIEWPORT = { width: 1000, height: 240 };
const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const TIMEOUT_MS = 20_000;

export const openChromium = async (): Promise<Tab | null> => {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: VIEWPORT });
  return {
    // Another page between: a new fragment on the same page would load nothing.
    goto: async (address) => {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT_MS });
    },
    evaluate: (code) => page.evaluate(code),
    close: () => browser.close(),
  };
};

export const openFirefox = async (): Promise<Tab | null> => {
  if (!existsSync(FIREFOX)) return null;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  return {
    goto: async (address) => {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'load', timeout: TIMEOUT_MS });
    },
    evaluate: <T>(code: string) => page.evaluate(code) as Promise<T>,
    close: () => browser.close(),
  };
};
