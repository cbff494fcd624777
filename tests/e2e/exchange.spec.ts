import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';

const BACKUP = path.resolve(import.meta.dirname, '../fixtures/exports/ferry-json.json');

/** One reader's library, empty at first: each test goes on where the one before ended. */
let browser: ExtensionBrowser;
let library: Page;

beforeAll(async () => {
  browser = await launchExtension();
  library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
});

afterAll(async () => {
  await browser?.close();
});

const dialog = () => library.getByRole('dialog');

const chooseFile = async (file: string): Promise<void> => {
  await library.getByRole('button', { name: 'Import…' }).click();
  await dialog().getByLabel('File').setInputFiles(file);
};

const exported = async (format: string, isZip = false): Promise<Buffer> => {
  await library.getByRole('button', { name: 'Export…' }).click();
  await dialog().getByLabel('Format').selectOption(format);
  if (isZip) await dialog().getByRole('checkbox').check();
  const downloading = library.waitForEvent('download');
  await dialog().getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloading;
  await dialog().waitFor({ state: 'detached' });
  return readFile(await download.path());
};

describe('the library', () => {
  test('shows what a file would bring, and brings it when told to', async () => {
    await chooseFile(BACKUP);
    await expect.poll(() => dialog().innerText()).toMatch(/New\s+3/);
    expect(await library.getByText('Residents of the island').count()).toBe(0);
    await dialog().getByRole('button', { name: 'Import', exact: true }).click();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await library.getByText('Residents of the island').waitFor();
  });

  test('has nothing to do for the same file again', async () => {
    await chooseFile(BACKUP);
    await expect.poll(() => dialog().innerText()).toMatch(/Already there\s+3/);
    expect(await dialog().getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await library.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('gives back what it was given', async () => {
    const records = (text: string): unknown => ({ ...JSON.parse(text), created: 0 });
    expect(records(String(await exported('json')))).toEqual(records(await readFile(BACKUP, 'utf8')));
  });

  test('exports one article as one file', async () => {
    expect(String(await exported('markdown'))).toContain('# Ferry line to close: “There is none”');
    expect(String(await exported('bibtex'))).toContain('@online{');
  });

  test('exports two articles as an archive', async () => {
    await chooseFile(path.resolve(import.meta.dirname, '../fixtures/imports/clipper.json'));
    await dialog().getByRole('button', { name: 'Import', exact: true }).click();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await library.getByText('The old bridge will be shut').waitFor();
    const names = Object.keys(unzipSync(new Uint8Array(await exported('markdown', true))));
    expect(names.sort()).toEqual(['A bridge too old.md', 'Ferry line to close “There is none”.md']);
  });

  test('exports what a search shows, by a template of the reader’s own with its preview and its errors', async () => {
    await library.getByRole('searchbox').fill('island');
    await library.getByRole('button', { name: 'Export…' }).click();
    await expect.poll(() => dialog().locator('#export-scope').inputValue()).toContain('shown');
    await dialog().getByLabel('Format').selectOption('template');
    await dialog().getByText('> Residents of the island').or(dialog().getByText('- Residents of the island')).waitFor();
    await dialog()
      .getByRole('textbox', { name: 'Template' })
      .fill('# {{ title }}\n{% for each in highlights %}\n{{ eech.text }}\n{% endfor %}');
    await dialog().getByText('Line 3, column 4: there is no “eech”').waitFor();
    expect(await dialog().getByRole('button', { name: 'Export', exact: true }).isDisabled()).toBe(true);
    await dialog().getByRole('textbox', { name: 'Template' }).fill('{{ title }}: {{ highlights.length }}');
    const downloading = library.waitForEvent('download');
    await dialog().getByRole('button', { name: 'Export', exact: true }).click();
    expect(await readFile(await (await downloading).path(), 'utf8')).toBe('Ferry line to close: “There is none”: 1');
    await library.getByRole('searchbox').fill('');
    await library.reload();
    await library.getByRole('button', { name: 'Export…' }).click();
    await dialog().getByLabel('Format').selectOption('template');
    await expect
      .poll(() => dialog().getByRole('textbox', { name: 'Template' }).inputValue())
      .toBe('{{ title }}: {{ highlights.length }}');
    await dialog().getByRole('button', { name: 'Begin with the sample' }).click();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
  });

  test('copies an entry as the settings say', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const entry = library.locator('.entry', { hasText: 'Residents of the island' });
    await entry.getByRole('button', { name: 'Copy' }).click();
    await entry.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await library.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^> Residents of the island\n>\n> — \[/,
    );
    const options = await browser.context.newPage();
    await options.goto(browser.extensionUrl('options.html'));
    await options.getByLabel('A quote is copied as').selectOption('rich');
    await options.close();
    await library.bringToFront();
    await entry.getByRole('button', { name: 'Copied' }).click();
    const types = () => library.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    await expect.poll(types).toContain('text/html');
  });
});
