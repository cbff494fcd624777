/**
 * `npm start`: the built extension on the sample articles. With a screen it opens the browser and leaves it to you;
 * without one it reads, saves and exports by itself, and says where the pictures and the Markdown are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from './extension';
import { serveFolder } from './site';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUTPUT = path.join(ROOT, 'tests/output/demo');
const SAMPLES = ['sample-portal--zh', 'sample-news--en'];

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const open = async (browser: ExtensionBrowser, origin: string, name: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`${origin}/${name}.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
};

/** Saves every quote of the page in the popup and exports them; the answer is the Markdown. */
const saveAndExport = async (browser: ExtensionBrowser, page: Page, name: string): Promise<string> => {
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Save all' }).click();
  await popup.getByRole('button', { name: 'All saved' }).waitFor();
  await popup.screenshot({ path: path.join(OUTPUT, `${name}-popup.png`) });
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Export Markdown' }).click(),
  ]);
  const markdown = await readFile(await download.path(), 'utf8');
  await popup.close();
  return markdown;
};

const showByItself = async (browser: ExtensionBrowser, origin: string): Promise<void> => {
  mkdirSync(OUTPUT, { recursive: true });
  for (const name of SAMPLES) {
    const page = await open(browser, origin, name);
    const markdown = await saveAndExport(browser, page, name);
    writeFileSync(path.join(OUTPUT, `${name}.md`), markdown);
    await page.screenshot({ path: path.join(OUTPUT, `${name}.png`), fullPage: true });
    console.log(`\n${name}\n  annotated page  ${path.join(OUTPUT, `${name}.png`)}`);
    console.log(`  popup           ${path.join(OUTPUT, `${name}-popup.png`)}`);
    console.log(`  exported notes  ${path.join(OUTPUT, `${name}.md`)}\n`);
    console.log(markdown.replace(/^/gm, '    '));
  }
};

const site = await serveFolder(path.join(ROOT, 'tests/fixtures/pages'));
const browser = await launchExtension({
  headless: !hasScreen,
  viewport: hasScreen ? null : { width: 1000, height: 1400 },
});
if (hasScreen) {
  for (const name of SAMPLES) await open(browser, site.origin, name);
  console.log(
    'The browser is open on two sample articles. Point at a quote, click it, save it; close the browser to finish.',
  );
  await new Promise((resolve) => browser.context.on('close', resolve));
} else {
  console.log('No screen here: the demo runs by itself.');
  await showByItself(browser, site.origin);
}
await browser.close();
await site.close();
