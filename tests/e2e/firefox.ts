import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

export const hasFirefox = existsSync(FIREFOX);

/** A Firefox with the built extension and an empty profile. */
export const launchFirefox = async (options: LaunchOptions = {}): Promise<Browser> => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true, ...options });
  await browser.installExtension(BUILD);
  return browser;
};
