import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROME_BUILD, type ExtensionBrowser, launchExtension } from '../tools/extension';
import { articlePage } from './hostile/article';
import { Overlay } from './overlay';
import { pointAtQuote, waitForPaint } from './painted';

/** All that the browser asks of anybody goes through a proxy, which writes it down: what is not the page is ours. */

const ADDRESS = 'http://news.example/2026/ferry';
/**
 * What the browser asks on its own account, with an extension or without (updates of its parts, who is signed in, what
 * forms are for), is sent to a name that no code of ours knows: it can be told from all that is asked elsewhere. What
 * cannot be sent elsewhere (dictionaries, hints, models) it fetches from its maker's two domains for such parts, at a
 * moment that nobody can foresee; that no file of ours names them is tested below.
 */
const BROWSERS_OWN =
  /^(?:(?:GET|POST) http:\/\/(?:components|accounts|autofill)\.browser\.invalid\/|CONNECT [\w.-]+\.(?:gvt1|googleapis)\.com:443$)/;
const BACKUP = path.resolve(import.meta.dirname, '../fixtures/exports/ferry-json.json');

let proxy: Server;
let browser: ExtensionBrowser;
const asked: string[] = [];

beforeAll(async () => {
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(request.url === ADDRESS ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === ADDRESS ? articlePage({}, { head: '<link rel="icon" href="data:,">' }) : '');
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  browser = await launchExtension({
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--component-updater=url-source=http://components.browser.invalid/',
      '--gaia-url=http://accounts.browser.invalid/',
      '--autofill-server-url=http://autofill.browser.invalid/',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  proxy?.closeAllConnections();
  proxy?.close();
});

const openOurs = async (file: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl(file));
  return page;
};

test('nothing is asked of anybody: open, save, write, list, export, import, look through, choose', async () => {
  const page = await browser.context.newPage();
  await page.goto(ADDRESS);
  await waitForPaint(page);
  const overlay = new Overlay(page);
  const { x, y } = await pointAtQuote(page, 'direct');
  await page.mouse.click(x, y);
  await expect.poll(() => overlay.text()).toContain('Save');
  await overlay.click('Save');
  await expect.poll(() => overlay.text()).toContain('Saved');
  await overlay.click('Add note');
  await overlay.fill('Your note (Markdown)', 'See https://evil.example/x.png and ![x](https://evil.example/y.png)');
  await expect.poll(() => overlay.text()).toContain('Saved');

  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Save all' }).click();
  await popup.getByRole('button', { name: 'All saved' }).waitFor();
  await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: 'Export Markdown' }).click()]);
  await popup.close();

  const library = await openOurs('library.html');
  await library.getByText('The last boat is the one that counts').first().waitFor();
  await library.getByRole('searchbox').fill('boat');
  await library.getByRole('button', { name: 'Export…' }).click();
  const dialog = library.getByRole('dialog');
  await dialog.getByLabel('Format').selectOption('json');
  await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await library.getByRole('button', { name: 'Import…' }).click();
  await dialog.getByLabel('File').setInputFiles(BACKUP);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await library.getByRole('searchbox').fill('');
  await library.getByText('Residents of the island').first().waitFor();

  const options = await openOurs('options.html');
  await options.getByLabel('Language').selectOption('zh_CN');
  await options.getByRole('heading', { name: '设置' }).waitFor();
  const panel = await openOurs('sidepanel.html');
  await panel.waitForTimeout(1000);

  expect(asked.filter((each) => each !== `GET ${ADDRESS}` && !BROWSERS_OWN.test(each))).toEqual([]);
  expect(asked).toContain(`GET ${ADDRESS}`);
});

test('no file of ours names the hosts that the browser fetches its own parts from', () => {
  const files = readdirSync(CHROME_BUILD, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const naming = files.filter((each) =>
    /gvt1|googleapis/i.test(readFileSync(path.join(each.parentPath, each.name), 'latin1')),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(naming.map((each) => each.name)).toEqual([]);
});

test('a request would be seen, and our own pages cannot make one', async () => {
  const library = await openOurs('library.html');
  const answers = await library.evaluate(async () => {
    const image = new Promise((resolve) => {
      const element = new Image();
      element.onload = () => resolve('reached');
      element.onerror = () => resolve('refused');
      element.src = 'http://evil.example/image.png';
    });
    return [
      await fetch('http://evil.example/fetched').then(
        () => 'reached',
        () => 'refused',
      ),
      await image,
    ];
  });
  expect(answers).toEqual(['refused', 'refused']);
  expect(asked.filter((each) => each.includes('evil.example'))).toEqual([]);
  const page = await browser.context.newPage();
  await page.goto('http://evil.example/by-a-page').catch(() => undefined);
  expect(asked).toContain('GET http://evil.example/by-a-page');
});
