import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../setup.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const CHROME_BUILD = path.join(ROOT, '.output/chrome-mv3');

/** A Chromium with the built extension and an empty profile. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's service worker. */
  readonly worker: () => Promise<Worker>;
  readonly extensionUrl: (file: string) => string;
  /** The popup of a page, opened as a tab of its own. */
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** A small window that is touched, as a phone's. */
  readonly isPhone?: boolean;
  readonly args?: readonly string[];
  /** A profile to go on with; otherwise an empty one that is removed at the end. */
  readonly profile?: string;
  /** The folder of another extension than ours. */
  readonly build?: string;
}

const PREFERENCES = {
  // Without it, Chromium switches an unpacked extension off when that is reloaded.
  extensions: { ui: { developer_mode: true } },
  // A field that is written in has the browser fetch a dictionary: none is asked for, and none wanted.
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
};

const writePreferences = (profile: string): void => {
  const file = path.join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(PREFERENCES));
};

export const launchExtension = async (options: LaunchOptions = {}): Promise<ExtensionBrowser> => {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  writePreferences(profile);
  const build = options.build ?? CHROME_BUILD;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    headless: options.headless ?? true,
    acceptDownloads: true,
    viewport: options.viewport === undefined ? { width: 1000, height: 800 } : options.viewport,
    ...(options.isPhone ? { viewport: { width: 360, height: 640 }, hasTouch: true } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      // The language of the interface comes from here; Playwright's `locale` is only what pages are told.
      `--lang=${options.locale ?? 'en-US'}`,
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: (options.locale ?? 'en-US').replace('-', '_') },
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const { host } = new URL((await worker()).url());
  const extensionUrl = (file: string): string => `chrome-extension://${host}/${file}`;
  return {
    context,
    worker,
    extensionUrl,
    openPopup: async (page) => {
      const tabId = await tabIdOf(await worker(), page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(extensionUrl(`popup.html?tab=${tabId}`));
      return popup;
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** What the reader can choose for the extension on the browser's own page. */
interface ExtensionChoices {
  readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  readonly incognitoAccess?: boolean;
}

/** Chooses for the extension as its reader does at `chrome://extensions`. */
export const chooseForExtension = async (browser: ExtensionBrowser, choices: ExtensionChoices): Promise<void> => {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (change) => {
      interface Api {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      }
      const { chrome } = globalThis as unknown as { chrome: Api };
      return chrome.developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId: new URL(browser.extensionUrl('')).host, ...choices },
  );
  await settings.close();
};

/** The browser's number of a page's tab: the page is brought to the front and the active tab asked for. */
const tabIdOf = async (worker: Worker, page: Page): Promise<number> => {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(query: object): Promise<{ id: number }[]> } };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error('no active tab');
    return tab.id;
  });
};
