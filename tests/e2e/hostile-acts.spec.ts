import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { articlePage, SURE_QUOTES } from './hostile/article';
import { Inspector } from './hostile/inspector';
import { ask, keepNote, keptIn } from './hostile/notes';
import { Overlay } from './overlay';

/** What pages do: events that nobody made, messages in our shape, frames, addresses of others. */

const [QUOTE = ''] = SURE_QUOTES;
const SECRET = 'the-secret of the reader';
const FRAMED = articlePage({ title: 'Framed', speaker: 'Carla Mensah' });

let browser: ExtensionBrowser;
let site: Site;
let foreign: Site;
let library: Page;
let victim: string;
let noteId: string;
let before: string;

const pages: Record<string, string> = {};

beforeAll(async () => {
  foreign = await serve((pathname) => (pathname === '/framed' ? FRAMED : undefined));
  site = await serve((pathname) => pages[pathname.slice(1)] ?? (pathname === '/victim' ? articlePage() : undefined));
  browser = await launchExtension();
  library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
  victim = `${site.origin}/victim`;
  noteId = await keepNote(library, 'https://victim.example/article', QUOTE, SECRET);
  await keepNote(library, victim, QUOTE, SECRET);
});

beforeEach(async () => {
  before = JSON.stringify(await keptIn(library));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await foreign?.close();
});

const open = async (
  html = articlePage(),
  path = 'own',
): Promise<{ page: Page; inspector: Inspector; overlay: Overlay }> => {
  pages[path] = html;
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/${path}`);
  const inspector = await Inspector.of(page);
  await expect.poll(() => inspector.quotes()).toContain(QUOTE);
  return { page, inspector, overlay: new Overlay(page) };
};

const expectUnchanged = async (): Promise<void> => {
  expect(JSON.stringify(await keptIn(library))).toBe(before);
};

const dispatch = (events: string): string => `(async () => {
  let target, box;
  CSS.highlights.forEach((highlight, name) => highlight.forEach((range) => {
    if (!target && /-direct-/.test(name)) { target = range.startContainer.parentElement; box = range.getClientRects()[0]; }
  }));
  const at = { bubbles: true, cancelable: true, composed: true, clientX: box.left + 40, clientY: box.top + box.height / 2, button: 0, pointerType: 'mouse', view: window };
  ${events}
  await new Promise((done) => setTimeout(done, 700));
})()`;

describe('events that the page makes', () => {
  test.each<[string, string]>([
    ['a click on a quote', "target.dispatchEvent(new MouseEvent('click', at));"],
    ['a click by method', 'target.click();'],
    ['a pointer that rests', "target.dispatchEvent(new PointerEvent('pointermove', at));"],
    [
      'a tap',
      "for (const type of ['pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(type, at));",
    ],
    [
      'a selection',
      "getSelection().selectAllChildren(target); target.dispatchEvent(new PointerEvent('pointerup', at));",
    ],
    [
      'a selection by keys',
      "getSelection().selectAllChildren(target); target.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));",
    ],
    ['a menu', "target.dispatchEvent(new MouseEvent('contextmenu', at));"],
    [
      'the keys of our commands',
      "for (const key of ['.', ',', 'S', 'H']) document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));",
    ],
    [
      'events that say that they are trusted',
      "const event = new MouseEvent('click', at); try { Object.defineProperty(event, 'isTrusted', { value: true }); } catch {} target.dispatchEvent(event);",
    ],
  ])('%s: nothing opens', async (_title, events) => {
    const { page, inspector, overlay } = await open();
    await inspector.inPage(dispatch(events));
    expect(await overlay.text()).toBe('');
    expect(await overlay.hostCount()).toBe(0);
    await expectUnchanged();
    await page.close();
  });

  test.each<[string, string]>([
    ['Escape', "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));"],
    [
      'clicks on our element',
      `const host = document.documentElement.lastElementChild; host.click();
      for (const type of ['pointerdown', 'pointerup', 'click', 'submit', 'input', 'change']) host.dispatchEvent(new PointerEvent(type, at));`,
    ],
    [
      'keys for our element',
      "const host = document.documentElement.lastElementChild; host.focus(); host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));",
    ],
  ])('%s: an open card stays as it is', async (_title, events) => {
    const { page, inspector, overlay } = await open();
    const { x, y } = await inspector.pointAt('The last boat');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Boris Kahn');
    const shown = await overlay.text();
    await inspector.inPage(dispatch(events));
    expect(await overlay.text()).toBe(shown);
    await expectUnchanged();
    await page.close();
  });

  test('styles of the page cannot make our card a button without a face', async () => {
    const css =
      'html > div { opacity: 0 !important; transform: scale(40) !important; clip-path: inset(50%) !important; filter: blur(9px) !important; pointer-events: all !important }';
    const { page, inspector, overlay } = await open(articlePage({}, { head: `<style>${css}</style>` }));
    const { x, y } = await inspector.pointAt('The last boat');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Boris Kahn');
    await inspector.inPage(`document.documentElement.lastElementChild.style.setProperty('opacity', '0', 'important')`);
    expect(
      await inspector.look(`(() => {
        const { opacity, transform, clipPath, filter } = getComputedStyle(document.documentElement.lastElementChild);
        return [opacity, transform, clipPath, filter];
      })()`),
    ).toEqual(['1', 'none', 'none', 'none']);
    await page.close();
  });
});

describe('a note that the reader writes on the page', () => {
  const SPY = `
    globalThis.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionupdate', 'change', 'paste', 'selectionchange', 'copy'])
      for (const target of [window, document, document.documentElement])
        target.addEventListener(type, (event) => {
          globalThis.heard.push(type + ' ' + [event.key, event.code, event.data, String(getSelection())].join(' '));
        }, true);`;

  const write = async (words: string) => {
    const path = `spy-${words.length}-${words.charCodeAt(0)}`;
    const opened = await open(articlePage({}, { head: `<script>${SPY}</script>` }), path);
    const { page, inspector, overlay } = opened;
    const { x, y } = await inspector.pointAt('The last boat');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Add note');
    await overlay.click('Add note');
    await expect.poll(() => overlay.text()).toContain('Done');
    await overlay.fill('Your note (Markdown)', words);
    await expect.poll(() => overlay.text()).toContain('Saved');
    return opened;
  };

  test('is typed past the page: it hears no key and no letter, and the note is kept', async () => {
    const { page, inspector } = await write('Zq xj');
    const heard = await inspector.inPage<string[]>('globalThis.heard');
    expect(heard.filter((each) => /\b(?:Z|q|x|j|Key[ZQXJ]|Zq)\b/.test(each.replace(/^\S+/, '')))).toEqual([]);
    const notes = (await keptIn(library)).flatMap(({ annotations }) => annotations.map(({ note }) => note));
    expect(notes).toContain('Zq xj');
    await ask(library, { type: 'delete-annotations', ids: await idsOfNote('Zq xj') });
    await page.close();
  });

  /** What a page comes by of some words that are shown in our interface. */
  const readBy = (inspector: Inspector, words: string): Promise<string[]> =>
    inspector.inPage(`(() => {
      const words = ${JSON.stringify(words)};
      const read = { text: document.documentElement.innerText, code: document.documentElement.outerHTML, selected: String(getSelection()) };
      document.execCommand('selectAll');
      read.all = String(getSelection());
      getSelection().selectAllChildren(document.documentElement);
      read.children = String(getSelection());
      getSelection().removeAllRanges();
      read.found = window.find(words.slice(0, 2), true, false, true) ? words : '';
      read.foundInFrames = window.find(words.slice(0, 2), true, false, true, false, true) ? words : '';
      getSelection().modify('extend', 'forward', 'line');
      read.extended = String(getSelection());
      return Object.keys(read).filter((way) => read[way].includes(words));
    })()`);

  test.each(['Vw kp', 'Zß 说'])(
    'cannot be selected, searched for or read by the page when it is shown: %s',
    async (words) => {
      const { page, inspector, overlay } = await write(words);
      await overlay.click('Done');
      await expect.poll(() => overlay.text()).toContain('Edit note');
      expect(await overlay.text()).toContain(words);
      await page.keyboard.press('Control+A');
      expect(await readBy(inspector, words)).toEqual([]);
      // The page's own words are found in the same ways.
      expect(await readBy(inspector, 'The last boat')).toContain('found');
      await ask(library, { type: 'delete-annotations', ids: await idsOfNote(words) });
      await page.close();
    },
  );

  test('cannot be searched for, selected or reached by the page while it is written', async () => {
    const { page, inspector } = await write('Pw mk');
    expect(await readBy(inspector, 'Pw mk')).toEqual([]);
    expect(await inspector.inPage('[length, frames.length, self[0] === undefined]')).toEqual([0, 0, true]);
    expect(await inspector.inPage('performance.getEntries().filter(({ name }) => /blank/.test(name)).length')).toBe(0);
    await ask(library, { type: 'delete-annotations', ids: await idsOfNote('Pw mk') });
    await page.close();
  });

  const idsOfNote = async (note: string): Promise<string[]> =>
    (await keptIn(library)).flatMap(({ annotations }) =>
      annotations.filter((each) => each.note === note).map(({ id }) => id),
    );
});

/** Every message that there is, as the page would send it. */
const MESSAGES = `[
  { type: 'library' }, { type: 'delete-everything' }, { type: 'delete-annotations', ids: [ID] }, { type: 'purge-annotations', ids: [ID] },
  { type: 'change-remarks', id: ID, remarks: { note: 'pwned' } }, { type: 'open-article', addresses: ['https://victim.example/article'] },
  { type: 'page-report' }, { type: 'analyse-anyway' }, { type: 'act-on-page', act: 'save-quote' }, { type: 'bring-reader' },
  { type: 'show-spans', spans: [[0, 5]] }, { type: 'annotations-changed', articleId: null }, { type: 'page-changed', quoteCount: 99 },
]`;

const toMessages = (code: string): string => `(async () => {
  const ID = ${JSON.stringify('ID')};
  const heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
  const messages = ${MESSAGES};
  ${code}
  await new Promise((done) => setTimeout(done, 400));
  return heard.filter((each) => !messages.some(({ type }) => each && each.type === type)).map((each) => JSON.stringify(each));
})()`;

describe('messages in our shape', () => {
  test.each<[string, string]>([
    ['by postMessage', "for (const message of messages) postMessage(message, '*');"],
    [
      'by events of its own',
      'for (const message of messages) for (const target of [window, document]) target.dispatchEvent(new CustomEvent(message.type, { detail: message }));',
    ],
    [
      'by a channel',
      "const channel = new BroadcastChannel('whosaid'); for (const message of messages) channel.postMessage(message);",
    ],
    [
      'by an event of messages',
      "for (const data of messages) dispatchEvent(new MessageEvent('message', { data, origin: 'chrome-extension://x' }));",
    ],
    [
      'by what extensions offer',
      "if (globalThis.chrome && chrome.runtime) heard.push('chrome.runtime is there'); if (globalThis.browser) heard.push('browser is there');",
    ],
  ])('%s have no answer', async (_title, code) => {
    const { page, inspector } = await open();
    expect(await inspector.inPage(toMessages(code).replace('"ID"', JSON.stringify(noteId)))).toEqual([]);
    await expectUnchanged();
    await page.close();
  });

  test.each<[string, string]>([
    ['fetched', "await fetch(FILE).then(() => 'reached', () => 'refused')"],
    [
      'framed',
      "await new Promise((done) => { const frame = document.createElement('iframe'); frame.src = FILE; frame.onload = () => { let is = 'refused'; try { is = frame.contentDocument === null ? 'refused' : frame.contentDocument.title; } catch {} done(is || 'refused'); }; document.body.append(frame); })",
    ],
    [
      'run as a script',
      "await new Promise((done) => { const script = document.createElement('script'); script.src = FILE.replace('library.html', 'content-scripts/reader.js'); script.onload = () => done('reached'); script.onerror = () => done('refused'); document.body.append(script); })",
    ],
    [
      'loaded as an image',
      "await new Promise((done) => { const image = new Image(); image.onload = () => done('reached'); image.onerror = () => done('refused'); image.src = FILE.replace('library.html', 'icon/16.png'); })",
    ],
  ])('our pages cannot be %s', async (_title, code) => {
    const { page, inspector } = await open();
    const answer = await inspector.inPage(
      `(async () => { const FILE = ${JSON.stringify(browser.extensionUrl('library.html'))}; return ${code}; })()`,
    );
    expect(answer).toBe('refused');
    expect(page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([]);
    await page.close();
  });

  test('our pages do not open from a page', async () => {
    const { page, inspector } = await open();
    await inspector.inPage(`void window.open(${JSON.stringify(browser.extensionUrl('library.html?x'))})`);
    await page.waitForTimeout(300);
    expect(browser.context.pages().filter((each) => each.url().endsWith('library.html?x'))).toEqual([]);
    await page.close();
  });

  test('the page sees none of our stores', async () => {
    const { page, inspector } = await open();
    const seen = await inspector.inPage(`(async () => [
      ...(await indexedDB.databases()).map(({ name }) => name), ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
    ].filter(Boolean))()`);
    expect(seen).toEqual([]);
    await page.close();
  });
});

describe('frames', () => {
  test('of other origins are not read, and what they send has no answer', async () => {
    const { page, inspector } = await open(
      articlePage({}, { end: `<iframe src="${foreign.origin}/framed"></iframe>` }),
      'frame',
    );
    const frame = page.frames().find((each) => each.url().startsWith(foreign.origin));
    await frame?.evaluate(
      toMessages("for (const message of messages) { postMessage(message, '*'); parent.postMessage(message, '*'); }"),
    );
    expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0);
    expect((await inspector.quotes()).length).toBeLessThan(6);
    await expectUnchanged();
    await page.close();
  });

  test('in a sandbox are not read', async () => {
    const { page, inspector } = await open(
      articlePage(
        {},
        { end: `<iframe sandbox="allow-scripts" srcdoc='<p>“It is mine alone,” said the frame.</p>'></iframe>` },
      ),
      'sandbox',
    );
    expect(await inspector.quotes()).not.toContain('It is mine alone,');
    await page.close();
  });
});

describe('addresses of others', () => {
  test.each<[string, () => { html: string; path: string }]>([
    [
      'by a canonical link',
      () => ({
        html: articlePage({}, { head: '<link rel="canonical" href="https://victim.example/article">' }),
        path: 'canonical',
      }),
    ],
    [
      'by what it tells social networks',
      () => ({
        html: articlePage({}, { head: '<meta property="og:url" content="https://victim.example/article">' }),
        path: 'og',
      }),
    ],
    [
      'by a base',
      () => ({
        html: articlePage({}, { head: '<base href="https://victim.example/"><link rel="canonical" href="/article">' }),
        path: 'base',
      }),
    ],
    ['by the address of a cache', () => ({ html: articlePage(), path: 'amp/s/victim.example/article' })],
  ])('%s do not bring their notes', async (_title, make) => {
    const { html, path } = make();
    const { page, inspector, overlay } = await open(html, path);
    expect(await inspector.savedCount()).toBe(0);
    const { x, y } = await inspector.pointAt('The last boat');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Boris Kahn');
    expect(await overlay.text()).not.toContain('the-secret');
    await page.close();
  });
});

describe('a page that has taken over our content script', () => {
  const send = (message: string): string => `chrome.runtime.sendMessage(${message})`;

  test.each<[string, string]>([
    ['read the library', `{ type: 'library' }`],
    ['read another site’s article', `{ type: 'open-article', addresses: ['https://victim.example/article'] }`],
    ['read another article of its own site', `{ type: 'open-article', addresses: [location.origin + '/victim'] }`],
    ['change another site’s note', `{ type: 'change-remarks', id: ID, remarks: { note: 'pwned' } }`],
    ['throw it away', `{ type: 'delete-annotations', ids: [ID] }`],
    ['end it for good', `{ type: 'purge-annotations', ids: [ID] }`],
    ['end everything', `{ type: 'delete-everything' }`],
    ['run scripts in other tabs', `{ type: 'bring-gate', tabId: 1 }`],
    ['send what nobody knows', `{ type: 'eval', code: '1' }`],
    ['send what is no message', `'library'`],
  ])('cannot %s', async (_title, message) => {
    const { page, inspector } = await open();
    const worker = await browser.worker();
    const warned = new Promise<string>((resolve) => worker.once('console', (each) => resolve(each.text())));
    const answer = await inspector.asContentScript(send(message.replaceAll('ID', JSON.stringify(noteId))));
    expect(answer).toMatchObject({ ok: false, reason: 'refused' });
    expect(await warned).toContain('WhoSaid refused the message');
    await expectUnchanged();
    await page.close();
  });

  test('it may do what its reader may do there', async () => {
    const { page, inspector } = await open(articlePage(), 'victim');
    expect(
      (await inspector.savedCount()) +
        (await inspector.look<number>(`CSS.highlights.get('whosaid-own-yellow')?.size ?? 0`)),
    ).toBeGreaterThan(0);
    expect(await inspector.asContentScript(send(`{ type: 'open-article', addresses: [location.href] }`))).toMatchObject(
      { ok: true },
    );
    await page.close();
  });
});

test('a page that goes to another address by itself is its article there', async () => {
  const { page, inspector } = await open();
  await inspector.inPage(`history.pushState(null, '', '/pushed?article=2')`);
  expect(
    await inspector.asContentScript(`chrome.runtime.sendMessage({ type: 'open-article', addresses: [location.href] })`),
  ).toMatchObject({ ok: true });
  await page.close();
});

test('after all that, the reader’s notes are as they were', async () => {
  const notes = (await keptIn(library)).flatMap(({ annotations }) => annotations.map(({ note }) => note));
  expect(notes.filter((note) => note === SECRET)).toHaveLength(2);
  expect(await ask(library, { type: 'library' })).toMatchObject({ ok: true });
});
