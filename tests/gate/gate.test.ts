import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../lib/article/types';
import { Gate, type PageReader } from '../../lib/gate';
import { EMPTY_REPORT, type PageReport } from '../../lib/messaging';

const articleFrom = (detected: boolean): Article => ({
  detected,
  score: detected ? 0.9 : 0.2,
  title: null,
  site: null,
  ownSite: null,
  byline: null,
  published: null,
  modified: null,
  declaredLang: null,
  canonicalUrl: null,
  blocks: [...document.querySelectorAll('p')].map((element) => ({
    kind: 'paragraph' as const,
    element,
    nodes: [element.firstChild as Text],
  })),
});

const REPORT: PageReport = { ...EMPTY_REPORT, article: { ...EMPTY_REPORT.article, detected: true } };

const readerOf = (): PageReader => ({
  look: vi.fn(async () => true),
  answers: {
    'page-report': async () => REPORT,
    'analyse-anyway': async () => REPORT,
    'show-spans': async () => true,
    'step-quote': async () => true,
    'look-at-speaker': async () => true,
    'attach-selection': async () => true,
    'act-on-page': async () => true,
    'show-highlights': async ({ shown }) => shown ?? true,
  },
});

const SENDER = {} as Parameters<Gate['answers']['page-report']>[1];

describe('the gate of a page', () => {
  let isArticle: boolean;
  let address: string;
  let reader: PageReader;
  const readArticle = vi.fn(async (force: boolean) => articleFrom(isArticle || force));
  const allow = vi.fn();
  const bringReader = vi.fn(async () => gate.takeOver(reader));
  let gate: Gate;

  beforeEach(() => {
    document.body.innerHTML = '<p>The bridge opens on Friday.</p>';
    isArticle = true;
    address = 'https://news.example/bridge';
    reader = readerOf();
    readArticle.mockReset().mockImplementation(async (force) => articleFrom(isArticle || force));
    bringReader.mockReset().mockImplementation(async () => gate.takeOver(reader));
    gate = new Gate({ readArticle, bringReader, allow, address: () => address });
  });

  const report = (): Promise<PageReport> => gate.answers['page-report']({}, SENDER);

  test('leaves a page that is no article alone, and says so', async () => {
    isArticle = false;
    expect(await gate.look()).toBe(false);
    expect(bringReader).not.toHaveBeenCalled();
    expect(await report()).toMatchObject({
      article: { detected: false, score: 0.2 },
      state: 'ready',
      addresses: [address],
    });
    expect(await gate.answers['step-quote']({ by: 1 }, SENDER)).toBe(false);
  });

  test('brings the reader to an article once, and passes on what is asked and what changes', async () => {
    await Promise.all([gate.look(), gate.look()]);
    expect(bringReader).toHaveBeenCalledTimes(1);
    expect(reader.look).toHaveBeenCalledTimes(1);
    expect(await report()).toBe(REPORT);
    expect(await gate.answers['step-quote']({ by: 1 }, SENDER)).toBe(true);
  });

  test('brings the reader when a later look finds an article', async () => {
    isArticle = false;
    await gate.look();
    isArticle = true;
    await gate.look();
    expect(bringReader).toHaveBeenCalledTimes(1);
  });

  test('is at work while it reads', async () => {
    void gate.look();
    await Promise.resolve();
    expect(await report()).toMatchObject({ state: 'working' });
  });

  test('brings the reader to any page whose reader wants it read', async () => {
    isArticle = false;
    await gate.look();
    expect(await gate.answers['analyse-anyway']({}, SENDER)).toBe(REPORT);
    expect(bringReader).toHaveBeenCalledTimes(1);
  });

  test('asks again for a reader that could not come', async () => {
    bringReader.mockRejectedValueOnce(new Error('no worker'));
    expect(await gate.look()).toBe(false);
    expect(await report()).toMatchObject({ article: { detected: false } });
    expect(await gate.look()).toBe(true);
    expect(await report()).toBe(REPORT);
  });

  test('gives what it has read to the reader, which reads anew from then on', async () => {
    await gate.look();
    await gate.readArticle(false);
    expect(gate.took).toBeGreaterThanOrEqual(0);
    expect(readArticle).toHaveBeenCalledTimes(1);
    await gate.readArticle(false);
    expect(readArticle).toHaveBeenCalledTimes(2);
  });

  test.each([
    [
      'the page has another address',
      () => {
        address = 'https://news.example/ferry';
      },
    ],
    ['the text it stood in is gone', () => document.body.replaceChildren()],
  ])('reads again when %s', async (_, change) => {
    await gate.look();
    change();
    await gate.readArticle(false);
    expect(readArticle).toHaveBeenCalledTimes(2);
  });

  test('reads by force what it has read without', async () => {
    await gate.look();
    await gate.readArticle(true);
    expect(readArticle).toHaveBeenLastCalledWith(true);
  });
});
