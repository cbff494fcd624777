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

  /** Opens the dialog with the one article that has three notes, for Obsidian. */
  const openForObsidian = async (): Promise<void> => {
    await library.getByRole('searchbox').fill('island');
    await library.getByRole('button', { name: 'Export…' }).click();
    await expect.poll(() => dialog().locator('#export-scope').inputValue()).toContain('shown');
    await dialog().getByLabel('Format').selectOption('markdown-obsidian');
  };
  const close = async (): Promise<void> => {
    if (await dialog().count()) await dialog().getByRole('button', { name: 'Cancel' }).click();
    await library.getByRole('searchbox').fill('');
  };

  /** A note of the reader's own that an earlier export is a part of. */
  const NOTE = '# Mine\n\n%% whosaid:begin a1 %%\nold\n%% whosaid:end a1 %%\n\nMy conclusion.\n';
  const expectMerged = (text: string): void => {
    expect(text.startsWith('# Mine\n\n%% whosaid:begin a1 %%\n')).toBe(true);
    expect(text.endsWith('%% whosaid:end a1 %%\n\nMy conclusion.\n')).toBe(true);
    expect(text).toContain('Residents of the island');
    expect(text).not.toContain('\nold\n');
  };

  test('writes over what an earlier export wrote into a note, and over nothing else of it', async () => {
    // The browser's window for picking is out of reach: the file that it would give is one of the page's own.
    await library.evaluate(async (text) => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle('Ferry.md', { create: true });
      const writing = await file.createWritable();
      await writing.write(text);
      await writing.close();
      Object.assign(globalThis, { picked: file, showOpenFilePicker: async () => [file] });
    }, NOTE);
    await openForObsidian();
    await dialog().getByRole('button', { name: 'Merge into an existing note…' }).click();
    await dialog().waitFor({ state: 'detached' });
    const text = library.evaluate(async () =>
      (await (globalThis as unknown as { picked: FileSystemFileHandle }).picked.getFile()).text(),
    );
    expectMerged(await text);
    await close();
  });

  test('gives the merged note as a download of its name where the browser cannot write into files', async () => {
    await library.evaluate(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
    await openForObsidian();
    const picking = library.waitForEvent('filechooser');
    const downloading = library.waitForEvent('download');
    await dialog().getByRole('button', { name: 'Merge into an existing note…' }).click();
    await (await picking).setFiles({ name: 'Ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(NOTE) });
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Ferry.md');
    expectMerged(await readFile(await download.path(), 'utf8'));
    await close();
  });

  test('says what is wrong with a note whose marks do not pair, and leaves it alone', async () => {
    await openForObsidian();
    const picking = library.waitForEvent('filechooser');
    await dialog().getByRole('button', { name: 'Merge into an existing note…' }).click();
    const buffer = Buffer.from(NOTE.replace('%% whosaid:end a1 %%\n', ''));
    await (await picking).setFiles({ name: 'Ferry.md', mimeType: 'text/markdown', buffer });
    await dialog().getByRole('alert').getByText('lost its other half').waitFor();
    await close();
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
    await expect
      .poll(() => options.evaluate("chrome.storage.local.get('settings')"))
      .toMatchObject({ settings: { copyForm: 'rich' } });
    // Before it is closed: which tab comes to the front then is the browser's choice.
    await library.bringToFront();
    await options.close();
    await entry.getByRole('button', { name: 'Copied' }).click();
    const types = () => library.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    await expect.poll(types).toContain('text/html');
  });

  test('hands the file to what the system shares with', async () => {
    const sharing = await browser.context.newPage();
    // Chromium on Linux shares with nobody: what it would be given is looked at.
    await sharing.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(globalThis, { shared });
      Object.assign(Navigator.prototype, {
        canShare: () => true,
        share: async ({ title, files: [file] }: { title: string; files: File[] }) => {
          shared.push({ title, name: file?.name, type: file?.type, text: await file?.text() });
        },
      });
    });
    await sharing.goto(browser.extensionUrl('library.html'));
    await sharing.getByRole('searchbox').fill('island');
    await sharing.getByRole('button', { name: 'Export…' }).click();
    await sharing.getByRole('button', { name: 'Share…' }).click();
    const handed = () => sharing.evaluate(() => (globalThis as unknown as { shared: unknown[] }).shared);
    await expect.poll(handed).toEqual([
      {
        title: 'Ferry line to close “There is none”.md',
        name: 'Ferry line to close “There is none”.md',
        type: 'text/markdown;charset=utf-8',
        text: expect.stringContaining('Residents of the island'),
      },
    ]);
    await sharing.close();
  });

  test('has Obsidian make the note out of the clipboard', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // A page of its own: the browser's question whether to leave for Obsidian stays over it.
    const leaving = await browser.context.newPage();
    await leaving.goto(browser.extensionUrl('library.html'));
    const session = await browser.context.newCDPSession(leaving);
    await session.send('Page.enable');
    const asked = new Promise<string>((resolve) => {
      session.on('Page.frameRequestedNavigation', ({ url }) => resolve(url));
    });
    await leaving.getByRole('searchbox').fill('island');
    await leaving.getByRole('button', { name: 'Export…' }).click();
    await leaving.getByLabel('Format').selectOption('markdown-obsidian');
    await leaving.getByRole('button', { name: 'Open in Obsidian' }).click();
    const url = new URL(await asked);
    expect([url.protocol, url.pathname || url.host]).toEqual(['obsidian:', expect.stringMatching(/new$/)]);
    expect([...url.searchParams]).toEqual([
      ['name', 'Ferry line to close “There is none”'],
      ['clipboard', ''],
    ]);
    expect(await leaving.evaluate(() => navigator.clipboard.readText())).toContain('%% whosaid:begin a1 %%');
    await leaving.close();
  });
});
