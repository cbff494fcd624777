/**
 * Pictures of every view and state: `npm run screenshots [-- NAME-PART]`, written to tests/output/screenshots, which git
 * ignores. They are for looking at; nothing compares them. `npm run screenshots -- readme` makes the README's anew.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Overlay } from '../e2e/overlay';
import { selectText } from '../e2e/text-on-page';
import { type ExtensionBrowser, launchExtension } from './extension';
import { makeReadmePicture } from './readme-picture';
import { type Site, serve } from './site';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUTPUT = path.join(ROOT, 'tests/output/screenshots');
const PAGES = path.join(ROOT, 'tests/fixtures/pages');
const wanted = process.argv[2] ?? '';

const VARIANTS = [
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-TW', colorScheme: 'dark' },
  { locale: 'en-US', colorScheme: 'dark' },
] as const;

/** Pages made up for what they show: many quotes, very long names, none at all. */
const madePage = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-14T08:00:00Z"><meta property="og:site_name" content="The Wexmouth Herald"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-14T08:00:00Z"}</script></head><body><article><h1>${title}</h1><p>By Priya Raman, 14 May 2026</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

const LONG_NAME = 'Maximiliana Theodora von Hohenstein-Kirchberg zu Oberaltenburg';
const NARRATION = [
  'The meeting in the old town hall lasted until late in the evening, and the windows had to be opened twice because so many people had come to hear about the harbour and the bridge.',
  'Outside, the rain had stopped. Two buses waited at the corner with their lights on, and a dozen people stood under the roof of the market, drinking tea from paper cups.',
  'The bridge was built in 1931 and repaired four times since. Its northern arch carries the road to the quarry, its southern arch the water pipe that feeds half of the town.',
  'Traffic will be led around the harbour by way of the station until the end of the month. The ferries keep to their summer timetable, and the car park on the quay is closed.',
];

const MADE: Readonly<Record<string, string>> = {
  'many-quotes': madePage(
    'Sixty voices on the new harbour',
    Array.from(
      { length: 60 },
      (_, index) =>
        `“This is reason number ${index + 1} why the harbour must stay open for everybody,” said ${['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana', 'Ines', 'Joe'][index % 10]} ${['Moor', 'Vale', 'Stone'][index % 3]}.`,
    ),
  ),
  'long-names': madePage(
    `A report with a headline that goes on for much longer than any editor would let it, and then a little longer still`,
    [
      ...NARRATION.slice(0, 2),
      `“We will not be rushed, and we will not be moved, and we will certainly not be photographed,” said ${LONG_NAME}, the permanent deputy under-secretary for coastal infrastructure, inland waterways and historic bridges of the combined northern counties.`,
      ...NARRATION.slice(2),
    ],
  ),
  'no-quotes': madePage('Harbour closed for two days', NARRATION),
  dark: readFileSync(path.join(PAGES, 'sample-news--en.html'), 'utf8').replace(
    '</head>',
    '<style>body, aside { background: #14171a !important; color: #d7dade !important }</style></head>',
  ),
};

interface Shots {
  readonly browser: ExtensionBrowser;
  readonly site: Site;
  readonly shoot: (page: Page, name: string, fullPage?: boolean) => Promise<void>;
  readonly open: (name: string) => Promise<Page>;
  /** A word of the interface in the language of the variant. */
  readonly t: (key: string) => string;
}

/** The middle of the first painted range of a layer. */
const pointAtQuote = (page: Page, layer: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wantedLayer) => {
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!name.startsWith(`whosaid-${wantedLayer}`)) continue;
      const [range] = highlight;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      if (box) return { x: box.left + Math.min(120, box.width / 2), y: box.top + box.height / 2 };
    }
    throw new Error(`nothing is painted as ${wantedLayer}`);
  }, layer);

const wordsOf = (locale: string): Readonly<Record<string, { readonly message: string }>> => {
  const folder = locale.startsWith('zh') ? locale.replace('-', '_') : 'en';
  return JSON.parse(readFileSync(path.join(ROOT, `public/_locales/${folder}/messages.json`), 'utf8'));
};

/** In this order: the library is empty before anything has been saved. */
const STATES: Readonly<Record<string, (shots: Shots) => Promise<void>>> = {
  'library-empty': async ({ browser, shoot }) => {
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    await library.waitForTimeout(400);
    await shoot(library, 'library-empty');
  },
  'page-zh': async ({ open, shoot }) => shoot(await open('sample-portal--zh'), 'page-zh', true),
  'page-en': async ({ open, shoot }) => shoot(await open('sample-news--en'), 'page-en', true),
  card: async ({ open, shoot, t }) => {
    const page = await open('sample-portal--zh');
    for (const layer of ['indirect', 'direct']) {
      const { x, y } = await pointAtQuote(page, layer);
      await page.mouse.click(x, y);
      await page.waitForTimeout(400);
      await shoot(page, `card-${layer}`);
    }
    const overlay = new Overlay(page);
    await overlay.click(t('save'));
    await page.waitForTimeout(400);
    await shoot(page, 'card-saved');
    await overlay.click(t('correct'));
    await page.waitForTimeout(300);
    await shoot(page, 'card-correct');
    await overlay.click(t('noQuote'));
    await page.waitForTimeout(500);
    await shoot(page, 'card-gone');
    await overlay.click(t('undo'));
    await page.waitForTimeout(300);
  },
  selection: async ({ open, shoot, t }) => {
    const page = await open('sample-news--en');
    await page.locator('article p').last().click({ clickCount: 3 });
    await page.waitForTimeout(600);
    await shoot(page, 'selection');
    const overlay = new Overlay(page);
    await overlay.click(t('quoteBy'));
    await page.waitForTimeout(300);
    await shoot(page, 'selection-speaker');
    await page.keyboard.press('Escape');
    await page.locator('article p').last().click({ clickCount: 3 });
    await page.waitForTimeout(600);
    await overlay.clickNamed(t('colorPink'));
    await page.waitForTimeout(400);
    const { x, y } = await pointAtQuote(page, 'own');
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
    await shoot(page, 'card-own');
    await page.keyboard.press('Escape');
  },
  popups: async ({ browser, open, shoot }) => {
    for (const name of [
      'sample-portal--zh',
      'sample-news--en',
      'sample-shop--en',
      'many-quotes',
      'long-names',
      'no-quotes',
    ]) {
      const page = await open(name);
      const popup = await browser.openPopup(page);
      await popup.waitForTimeout(500);
      await shoot(popup, `popup-${name}`);
      await popup.close();
      await page.close();
    }
  },
  'looked-at': async ({ browser, open, shoot }) => {
    const page = await open('sample-news--en');
    const popup = await browser.openPopup(page);
    await popup.locator('.group-head .button').nth(1).click();
    await popup.waitForTimeout(500);
    await shoot(popup, 'popup-looked-at');
    await popup.close();
    await page.bringToFront();
    await page.waitForTimeout(600);
    await shoot(page, 'page-looked-at');
    await page.close();
  },
  'popup-kept': async ({ browser, open, shoot }) => {
    const page = await open('sample-news--en');
    const popup = await browser.openPopup(page);
    await popup.locator('footer .button-primary').click();
    await popup.waitForTimeout(500);
    await popup.locator('.item .button').first().click();
    await popup.locator('textarea').fill('A strong promise.\nCompare it with what she said in 2024.');
    await popup.locator('.remarks input').fill('promise, ferry');
    await popup.waitForTimeout(500);
    await shoot(popup, 'popup-editing');
    await popup.locator('.remarks .button').click();
    await popup.waitForTimeout(300);
    await shoot(popup, 'popup-kept');
    await popup.locator('.item .button-on').first().click();
    await popup.waitForTimeout(400);
    await shoot(popup, 'popup-undo');
    await popup.locator('.toast .button').click();
    await popup.waitForTimeout(700);
    await shoot(popup, 'popup-all-saved');
    await popup.close();
    await page.bringToFront();
    await shoot(page, 'page-kept', true);
  },
  /** What lies on what: a mention and a note of one's own over quotes, on a page that is dark by itself. */
  overlaps: async ({ open, shoot, t }) => {
    const page = await open('dark');
    const overlay = new Overlay(page);
    await selectText(page, 'hold this office,” said Margaret Doyle, the leader');
    await page.waitForTimeout(500);
    await overlay.clickNamed(t('colorYellow'));
    await page.waitForTimeout(400);
    const { x, y } = await pointAtQuote(page, 'mixed');
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    await overlay.click(t('save'));
    await page.waitForTimeout(400);
    await overlay.click(t('addNote'));
    await page.waitForTimeout(300);
    await shoot(page, 'card-note-dark');
    await page.keyboard.press('Escape');
    await shoot(page, 'page-dark', true);
  },
  settings: async ({ browser, open, shoot, t }) => {
    const page = await open('sample-news--en');
    await page.emulateMedia({ forcedColors: 'active' });
    const { x, y } = await pointAtQuote(page, 'direct');
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
    await shoot(page, 'page-forced-colors');
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await shoot(page, 'page-print');
    await page.emulateMedia({ media: 'screen' });
    // 200 % zoom of a small window, and a phone.
    await page.setViewportSize({ width: 450, height: 380 });
    const small = await pointAtQuote(page, 'indirect');
    await page.mouse.click(small.x, small.y);
    await page.waitForTimeout(400);
    await shoot(page, 'card-small-window');
    await new Overlay(page).click(t('correct'));
    await page.waitForTimeout(400);
    await shoot(page, 'card-small-window-correct');
    for (const [file, width, height] of [
      ['options.html', 320, 640],
      ['library.html', 320, 640],
    ] as const) {
      const view = await browser.context.newPage();
      await view.setViewportSize({ width, height });
      await view.goto(browser.extensionUrl(file));
      await view.waitForTimeout(400);
      await shoot(view, `narrow-${file.replace('.html', '')}`);
      await view.emulateMedia({ forcedColors: 'active' });
      await shoot(view, `forced-${file.replace('.html', '')}`);
      await view.close();
    }
    const popup = await browser.openPopup(page);
    await popup.waitForTimeout(400);
    await popup.emulateMedia({ forcedColors: 'active' });
    await shoot(popup, 'popup-forced-colors');
    await popup.close();
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 340, height: 760 });
    await panel.goto(browser.extensionUrl('sidepanel.html'));
    await page.bringToFront();
    await panel.waitForTimeout(600);
    await shoot(panel, 'sidepanel');
    await panel.close();
    await page.close();
  },
  options: async ({ browser, shoot }) => {
    const options = await browser.context.newPage();
    await options.goto(browser.extensionUrl('options.html'));
    await options.locator('h1').waitFor();
    await shoot(options, 'options', true);
    await options.locator('input[name=access]').last().check();
    await options.locator('.site-new input').fill('news.example.org');
    await options.locator('.site-new button').click();
    await options.locator('.site-new input').fill('no site');
    await options.locator('.site-new button').click();
    await options.waitForTimeout(200);
    await shoot(options, 'options-changed', true);
    await options.locator('input[name=access]').first().check();
  },
  'popup-rules': async ({ browser, open, shoot }) => {
    const page = await open('sample-news--en');
    const popup = await browser.openPopup(page);
    await popup.locator('.rules').scrollIntoViewIfNeeded();
    await shoot(popup, 'popup-rules');
    await popup.locator('.rules .button').first().click();
    await popup.waitForTimeout(400);
    await shoot(popup, 'popup-left-alone');
    await popup.locator('.notice .button-quiet').click();
    await popup.waitForTimeout(400);
    await page.close();
    await popup.close();
    const shop = await open('sample-shop--en');
    const shopPopup = await browser.openPopup(shop);
    await shopPopup.locator('.notice .button').click();
    await shopPopup.waitForTimeout(600);
    await shoot(shopPopup, 'popup-forced');
    await shopPopup.close();
    await shop.close();
  },
  'popup-unreadable': async ({ browser, shoot }) => {
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(browser.extensionUrl('popup.html?tab=999999'));
    await popup.waitForTimeout(300);
    await shoot(popup, 'popup-unreadable');
  },
  library: async ({ browser, shoot }) => {
    const library = await browser.context.newPage();
    await library.setViewportSize({ width: 1000, height: 900 });
    await library.goto(browser.extensionUrl('library.html'));
    await library.waitForTimeout(400);
    await shoot(library, 'library');
    const check = library.locator('.entry .check').first();
    if ((await check.count()) > 0) {
      await check.check();
      await library
        .locator('.entry .button', { hasText: /note|笔记|筆記/ })
        .first()
        .click();
      await library.waitForTimeout(300);
      await shoot(library, 'library-editing');
    }
  },
  /** A page that takes its time, then a full disk. The last of all: nothing can be saved from then on. */
  errors: async ({ browser, open, shoot, t }) => {
    const page = await open('sample-portal--zh');
    const slow = await browser.openPopup(page);
    // A page that is busy answers late.
    void page.evaluate(() => {
      const end = Date.now() + 3000;
      while (Date.now() < end);
    });
    await slow.reload();
    await slow.waitForTimeout(1100);
    await shoot(slow, 'popup-working');
    await slow.close();
    const worker = await browser.worker();
    await worker.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    // The first direct quote was saved before.
    const { x, y } = await pointAtQuote(page, 'indirect');
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
    await new Overlay(page).click(t('save'));
    await page.waitForTimeout(400);
    await shoot(page, 'card-failed');
    const popup = await browser.openPopup(page);
    await popup.waitForTimeout(400);
    await popup.locator('footer .button-primary').click();
    await popup.waitForTimeout(400);
    await shoot(popup, 'popup-failed');
    await popup.close();
    await page.close();
  },
};

const shootVariant = async (site: Site, { locale, colorScheme }: (typeof VARIANTS)[number]): Promise<void> => {
  const folder = path.join(OUTPUT, `${locale}-${colorScheme}`);
  mkdirSync(folder, { recursive: true });
  const browser = await launchExtension({ locale, colorScheme, viewport: { width: 900, height: 760 } });
  const shots: Shots = {
    browser,
    site,
    t: (key) => wordsOf(locale)[key]?.message ?? key,
    shoot: async (page, name, fullPage = false) =>
      void (await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage })),
    open: async (name) => {
      const page = await browser.context.newPage();
      await page.goto(`${site.origin}/${name}.html`);
      await page.waitForTimeout(1200);
      return page;
    },
  };
  for (const [name, shoot] of Object.entries(STATES)) {
    if (!name.includes(wanted)) continue;
    try {
      await shoot(shots);
    } catch (error) {
      console.error(`${locale} ${colorScheme} ${name}: ${String(error).split('\n')[0]}`);
    }
  }
  await browser.close();
  console.log(folder);
};

const site = await serve((pathname) => {
  const name = path.basename(pathname, '.html');
  return MADE[name] ?? readFileSync(path.join(PAGES, `${name}.html`));
});
if (wanted === 'readme') console.log(await makeReadmePicture(site));
else for (const variant of VARIANTS) await shootVariant(site, variant);
await site.close();
