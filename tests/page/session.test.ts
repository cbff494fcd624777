import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftOfQuote } from '../../lib/anchoring';
import type { AnnotatedArticle, Annotation } from '../../lib/annotations';
import type { Article } from '../../lib/article';
import type { Extraction } from '../../lib/extractor/types';
import { PageSession, type SessionServices } from '../../lib/page';

const WORDS = ['The board met on Tuesday.', '“It is safe,” said Ada Lindqvist.'];
const TEXT = WORDS.join('\n');

const span = (part: string): [number, number] => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];

const EXTRACTION: Extraction = {
  lang: 'en',
  speakers: [{ id: 's1', name: 'Ada Lindqvist', mentions: [span('Ada Lindqvist')] }],
  quotes: [
    {
      type: 'direct',
      spans: [span('It is safe,')],
      cue: span('said'),
      speaker: { id: 's1', name: 'Ada Lindqvist', mention: span('Ada Lindqvist') },
      confidence: 0.9,
    },
  ],
};

const articleFrom = (over: Partial<Article> = {}): Article => ({
  detected: true,
  score: 0.9,
  title: 'Bridge is safe',
  site: 'The Example',
  ownSite: 'The Example',
  byline: null,
  published: null,
  modified: null,
  declaredLang: 'en',
  canonicalUrl: null,
  blocks: [...document.querySelectorAll('p')].map((element) => ({
    kind: 'paragraph' as const,
    element,
    nodes: [element.firstChild as Text],
  })),
  ...over,
});

const kept = (): AnnotatedArticle => {
  const draft = draftOfQuote(TEXT, EXTRACTION.quotes[0] as Extraction['quotes'][0], EXTRACTION.speakers);
  const annotation: Annotation = { ...draft, articleId: 'a', created: 1, modified: 1, deleted: null };
  const article = {
    id: 'a',
    keys: [],
    url: 'https://news.example/a',
    title: 't',
    site: null,
    byline: null,
    published: null,
    lang: 'en',
    created: 1,
    modified: 1,
  };
  return { article, annotations: [annotation] };
};

const services = (over: Partial<SessionServices> = {}) => ({
  readArticle: vi.fn(async (_force: boolean) => articleFrom()),
  readingTime: () => 3,
  extract: vi.fn(async () => EXTRACTION),
  openArticle: vi.fn(async (): Promise<AnnotatedArticle | null> => null),
  corrections: async () => [],
  tellAnchors: async () => undefined,
  address: () => 'https://news.example/a?x=1#top',
  ...over,
});

beforeEach(() => {
  document.body.innerHTML = WORDS.map((words) => `<p>${words}</p>`).join('');
});

describe('a page session', () => {
  test('reports what was found, with offsets into the article’s text', async () => {
    const session = new PageSession(services());
    await session.analyse();
    const report = session.report();
    expect(report.article).toMatchObject({ detected: true, title: 'Bridge is safe', lang: 'en', text: TEXT });
    expect(report.quotes.map(({ spans }) => spans.map((each) => report.article.text.slice(...each)))).toEqual([
      ['It is safe,'],
    ]);
    expect(report.timings.detect).toBeTypeOf('number');
    expect(report.timings.paint).toBeTypeOf('number');
    expect(report.addresses).toEqual(['https://news.example/a?x=1']);
  });

  test('does nothing on a page that is no article', async () => {
    const asked = services({
      readArticle: async () => articleFrom({ detected: false, score: 0.1, title: null, blocks: [] }),
    });
    const session = new PageSession(asked);
    await session.analyse();
    expect(session.report()).toMatchObject({ article: { detected: false, text: '' }, quotes: [], annotations: [] });
    expect(asked.extract).not.toHaveBeenCalled();
    expect(asked.openArticle).not.toHaveBeenCalled();
  });

  test('stays an article while some of it is there, and not at another address or under another rule', async () => {
    let [isArticle, address] = [true, 'https://news.example/a'];
    const readArticle = async (force: boolean) =>
      articleFrom(isArticle || force ? { detected: isArticle } : { detected: false, blocks: [] });
    const extract = vi.fn(async () => ({ ...EXTRACTION, speakers: [], quotes: [] }));
    const session = new PageSession(services({ readArticle, extract, address: () => address }));
    await session.analyse();
    isArticle = false;
    document.querySelector('p')?.remove();
    await session.look();
    expect(session.report().article).toMatchObject({ detected: true, text: WORDS[1] });
    await session.look(true);
    expect(session.report().article.text).toBe('');
    isArticle = true;
    await session.look();
    isArticle = false;
    address = 'https://news.example/b';
    await session.look();
    expect(session.report().article.text).toBe('');
    [isArticle, address] = [true, 'https://news.example/a'];
    await session.look();
    isArticle = false;
    document.body.innerHTML = '<p>Rain jackets, now for less than ever before.</p>';
    await session.look();
    expect(session.report().article.text).toBe('');
  });

  test('analyses such a page when it is told to, and goes on doing so at this address', async () => {
    const readArticle = vi.fn(async (force: boolean) =>
      articleFrom(force ? { detected: false } : { detected: false, blocks: [] }),
    );
    const session = new PageSession(services({ readArticle }));
    await session.analyse();
    await session.analyse(true);
    expect(session.report().quotes).toHaveLength(1);
    await session.look();
    expect(readArticle).toHaveBeenLastCalledWith(true);
    expect(session.report().quotes).toHaveLength(1);
  });

  test('finds kept annotations again and tells which are lost', async () => {
    const other = {
      ...kept(),
      annotations: [
        ...kept().annotations,
        ...kept().annotations.map((each) => ({
          ...each,
          id: 'lost',
          targets: [
            {
              selector: [
                {
                  type: 'TextQuoteSelector',
                  exact: 'A sentence that is no longer here at all',
                  prefix: '',
                  suffix: '',
                },
                { type: 'TextPositionSelector', start: 3, end: 43 },
              ] as const,
            },
          ],
        })),
      ],
    };
    const session = new PageSession(services({ openArticle: async () => other }));
    await session.analyse();
    expect(session.report().annotations.map(({ anchored, spans }) => ({ anchored, spans }))).toEqual([
      { anchored: true, spans: [span('It is safe,')] },
      { anchored: false, spans: [] },
    ]);
  });

  test('shows quotes even when the store cannot be read', async () => {
    const session = new PageSession(services({ openArticle: () => Promise.reject(new Error('broken')) }));
    await session.analyse();
    expect(session.report()).toMatchObject({ state: 'ready', annotations: [] });
    expect(session.report().quotes).toHaveLength(1);
  });

  test('what is kept stays on the page while the store cannot be read', async () => {
    const openArticle = vi.fn(async (): Promise<AnnotatedArticle | null> => kept());
    const session = new PageSession(services({ openArticle }));
    await session.analyse();
    openArticle.mockRejectedValue(new Error('blocked'));
    await session.refresh();
    expect(session.annotations).toHaveLength(1);
    await session.analyse();
    expect(session.annotations).toHaveLength(1);
    openArticle.mockResolvedValue(null);
    await session.refresh();
    expect(session.annotations).toHaveLength(0);
  });

  test('a page that cannot be read is reported as failed, and the next try is free', async () => {
    const readArticle = vi.fn(async () => articleFrom());
    readArticle.mockRejectedValueOnce(new Error('the page changed'));
    const session = new PageSession(services({ readArticle }));
    await session.analyse();
    expect(session.report().state).toBe('failed');
    await session.analyse();
    expect(session.report().state).toBe('ready');
  });

  test('does not ask for quotes again while the text is the same', async () => {
    const asked = services();
    const session = new PageSession(asked);
    await session.analyse();
    expect(await session.look()).toBe(false);
    expect(asked.extract).toHaveBeenCalledTimes(1);
    (document.querySelector('p')?.firstChild as Text).data = 'The board met on Friday.';
    expect(await session.look()).toBe(true);
    expect(asked.extract).toHaveBeenCalledTimes(2);
  });

  test('takes over what is kept when the store has changed', async () => {
    const openArticle = vi.fn(async (): Promise<AnnotatedArticle | null> => null);
    const session = new PageSession(services({ openArticle }));
    await session.analyse();
    expect(session.report().annotations).toEqual([]);
    openArticle.mockResolvedValue(kept());
    await session.refresh();
    expect(session.report().annotations).toHaveLength(1);
  });

  test('what the reader corrected wins in the report, and a quote stays the same object until that changes', async () => {
    const { targets } = draftOfQuote(TEXT, EXTRACTION.quotes[0] as Extraction['quotes'][0], EXTRACTION.speakers);
    const corrections = vi.fn(async () => [
      {
        id: 'c',
        targets,
        quote: { targets, type: 'direct' as const, speaker: { name: 'Boris Kahn' } },
        keys: ['a'],
        created: 1,
        modified: 1,
      },
    ]);
    const session = new PageSession(services({ corrections }));
    await session.analyse();
    const [quote] = session.report().quotes;
    expect(session.report().speakers.map(({ name }) => name)).toEqual(['Boris Kahn']);
    expect(quote && session.correctionOf(quote)?.id).toBe('c');
    await session.refresh();
    expect(session.report().quotes[0]).toBe(quote);
    corrections.mockResolvedValue([]);
    await session.refresh();
    expect(session.report().speakers.map(({ name }) => name)).toEqual(['Ada Lindqvist']);
  });

  test('tells what the page no longer holds once it is quiet, and that it is there again', async () => {
    vi.useFakeTimers();
    const tellAnchors = vi.fn(async () => undefined);
    const { article, annotations } = kept();
    const [annotation] = annotations;
    const store = { lost: null as number | null };
    const openArticle = async () => ({ article, annotations: [{ ...annotation, lost: store.lost } as Annotation] });
    const extract = async ({ text }: { text: string }) =>
      text.includes('safe') ? EXTRACTION : { ...EXTRACTION, speakers: [], quotes: [] };
    const session = new PageSession({ ...services({ openArticle, tellAnchors }), extract });
    await session.analyse();
    await vi.runAllTimersAsync();
    expect(tellAnchors).not.toHaveBeenCalled();
    for (const paragraph of document.querySelectorAll('p')) (paragraph.firstChild as Text).data = 'Subscribe.';
    await session.look();
    await vi.runAllTimersAsync();
    expect(tellAnchors).toHaveBeenCalledExactlyOnceWith({ found: [], lost: [annotation?.id] });
    store.lost = 5;
    for (const [index, paragraph] of document.querySelectorAll('p').entries())
      (paragraph.firstChild as Text).data = WORDS[index] as string;
    await session.look();
    await session.refresh();
    await vi.runAllTimersAsync();
    expect(tellAnchors).toHaveBeenLastCalledWith({ found: [annotation?.id], lost: [] });
    vi.useRealTimers();
  });

  test('analyses that were asked for at once come one after the other', async () => {
    let running = 0;
    const readArticle = async () => {
      expect(++running).toBe(1);
      await Promise.resolve();
      running--;
      return articleFrom();
    };
    const session = new PageSession(services({ readArticle }));
    await Promise.all([session.analyse(), session.analyse(), session.look()]);
    expect(session.report().state).toBe('ready');
  });
});

describe('the addresses of an article', () => {
  const addressesWith = async (canonicalUrl: string | null): Promise<readonly string[]> => {
    const session = new PageSession(services({ readArticle: async () => articleFrom({ canonicalUrl }) }));
    await session.analyse();
    return session.report().addresses;
  };

  test('begin with the canonical one of the same site', async () => {
    expect(await addressesWith('https://www.news.example/a')).toEqual([
      'https://www.news.example/a',
      'https://news.example/a?x=1',
    ]);
  });

  test('never hold that of another site, whose notes are none of this page’s business', async () => {
    expect(await addressesWith('https://bank.example/secret')).toEqual(['https://news.example/a?x=1']);
    expect(await addressesWith('not an address')).toEqual(['https://news.example/a?x=1']);
  });
});
