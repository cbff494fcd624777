import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, ArticleRecord } from '../../lib/annotations';
import { itemsOf, Shelf, SpeakerIndex } from '../../lib/library';
import { LibrarySearch } from '../../lib/panel/library-search';

const annotation = (id: number, articleId: string): Annotation => {
  const exact = `line ${id} of pier ${id % 7} by ${'abc'.charAt(id % 3)}`;
  return {
    id: `${id}`,
    articleId,
    targets: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: id, end: id + exact.length },
        ],
      },
    ],
    quote: null,
    color: 'yellow',
    note: '',
    tags: id % 2 ? ['odd'] : [],
    created: id,
    modified: id,
    deleted: id % 11 === 0 ? 1 : null,
  };
};

const shelf = new Shelf();
for (let index = 0; index < 40; index++) {
  const url = `https://news.example/${index}`;
  const article = { id: `a${index}`, keys: [url], url, title: `T${index}`, site: null, byline: null } as const;
  const record: ArticleRecord = { ...article, published: null, lang: 'en', created: 1, modified: index };
  shelf.put(
    record,
    Array.from({ length: 200 }, (_, each) => annotation(index * 200 + each, record.id)),
  );
}
const speakers = new SpeakerIndex([], []);

/** What is shown for a query at last, and how often something was shown before. */
const shownFor = (search: LibrarySearch, words: string, tag?: string) =>
  new Promise<{ readonly keys: string[]; readonly times: number }>((resolve) => {
    let times = 0;
    const query = { words, ...(tag ? { tag } : {}) };
    search.typed({ shelf, view: 'articles', query, speakers }, (items, isAll) => {
      times++;
      if (isAll) resolve({ keys: items.map(({ key }) => key), times });
    });
  });

test('whatever was typed before, a search shows at last what it would show alone', async () => {
  const typed = fc.array(fc.constantFrom('l', 'line', 'line 1', 'pier 3', 'pier 33', 'pier', '', 'zz'), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom(undefined, 'odd'), async (words, tag) => {
      const search = new LibrarySearch();
      for (const each of words) {
        const query = { words: each, ...(tag ? { tag } : {}) };
        const alone = itemsOf(shelf, 'articles', query, speakers).map(({ key }) => key);
        expect((await shownFor(search, each, tag)).keys).toEqual(alone);
      }
    }),
    { numRuns: 20 },
  );
});

test('a search that a later one has overtaken shows nothing any more', async () => {
  const search = new LibrarySearch();
  const shown: string[] = [];
  const request = (words: string) => ({ shelf, view: 'articles', query: { words }, speakers }) as const;
  search.typed(request('pier'), () => shown.push('pier'));
  const before = shown.length;
  search.typed(request('pier 3'), () => shown.push('pier 3'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(shown.slice(before)).not.toContain('pier');
  expect(shown.at(-1)).toBe('pier 3');
});
