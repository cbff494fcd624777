import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Annotation,
  type ArticleRecord,
  EDITED_FIELDS,
  EMPTY_CONTENT,
  edit,
  HIGHLIGHT_COLORS,
  mergeAnnotations,
  parseBackup,
  planMerge,
  SITE_RULES,
  type SiteRecord,
  type StoredContent,
} from '../../lib/annotations';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const time = fc.integer({ min: 0, max: 50 });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

const target = fc.record({ exact: text, start: fc.nat(3) }).map(
  ({ exact, start }) =>
    ({
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + 1 },
      ],
    }) as const,
);

const quote = fc.option(
  fc.record({
    type: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
    speaker: fc.option(fc.record({ name: text }, { requiredKeys: ['name'] })),
    cue: fc.option(text),
    confidence: fc.constantFrom(0, 0.5, 1),
  }),
);

const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id,
    articleId: fc.constantFrom('x', 'y', 'z'),
    targets: fc.array(target, { minLength: 1, maxLength: 2 }),
    quote,
    color: fc.constantFrom(...HIGHLIGHT_COLORS),
    note: text,
    tags: fc.uniqueArray(text, { maxLength: 3 }),
    created: time,
    modified: time,
    deleted: fc.option(time),
    ofAnotherVersion: text,
    lost: fc.option(time),
    isLooked: fc.boolean(),
  })
  // Of a page that was never looked at again, nothing is known.
  .map(({ lost, isLooked, ...each }) => ({
    ...each,
    ...(isLooked ? { lost } : {}),
    modified: each.created + each.modified,
  }));

const edits = fc.array(fc.tuple(fc.constantFrom(...EDITED_FIELDS), annotation, time), { maxLength: 4 });
const edited: fc.Arbitrary<Annotation> = fc
  .tuple(annotation, edits)
  .map(([start, steps]) =>
    steps.reduce((state, [field, from, after]) => edit(state, { [field]: from[field] }, state.modified + after), start),
  );

const article = (name: string, key: string): fc.Arbitrary<ArticleRecord> =>
  fc.record({
    id: fc.constant(name),
    keys: fc.constant([key]),
    url: fc.constant(`https://${key}`),
    title: text,
    site: fc.option(text),
    byline: fc.option(text),
    published: fc.constant(null),
    lang: fc.constant('en'),
    print: fc.array(fc.nat(), { maxLength: 4 }),
    created: time,
    modified: time,
  });

const place = fc.constantFrom('one.example', 'two.example', 'two.example/a');
const site: fc.Arbitrary<SiteRecord> = fc.oneof(
  fc.record({
    place,
    about: fc.constant('reading' as const),
    choice: fc.constantFrom(null, ...SITE_RULES),
    modified: time,
    ofAnotherVersion: text,
  }),
  fc.record({
    place,
    about: fc.constant('highlights' as const),
    choice: fc.constantFrom(null, 'hidden' as const),
    modified: time,
  }),
);

/** A store in which x is y elsewhere: the same address under another id. */
const content: fc.Arbitrary<StoredContent> = fc
  .tuple(
    fc.tuple(article('x', 'one.example/1'), article('y', 'one.example/2'), article('z', 'one.example/3')),
    fc.uniqueArray(edited, { selector: (each) => each.id, maxLength: 6 }),
    fc.uniqueArray(fc.record({ name: id, belongsTo: id, modified: time }), { selector: ({ name }) => name }),
    fc.uniqueArray(
      fc.record({
        id,
        targets: fc.array(target, { minLength: 1, maxLength: 1 }),
        quote: fc.constant(null),
        keys: fc.constant(['one.example/1']),
        created: time,
        modified: time,
      }),
      { selector: (each) => each.id, maxLength: 3 },
    ),
    fc.uniqueArray(site, { selector: ({ about, place }) => `${about} ${place}`, maxLength: 4 }),
  )
  .map(([articles, annotations, speakers, corrections, sites]) => ({
    articles,
    annotations,
    corrections,
    speakers,
    sites,
  }));

const apply = (ours: StoredContent, theirs: StoredContent): StoredContent => {
  const { put } = planMerge(ours, theirs);
  const join = <T>(all: readonly T[], over: readonly T[], key: (each: T) => string): T[] => [
    ...new Map([...all, ...over].map((each) => [key(each), each])).values(),
  ];
  return {
    articles: join(ours.articles, put.articles, (each) => each.id),
    annotations: join(ours.annotations, put.annotations, (each) => each.id),
    corrections: join(ours.corrections, put.corrections, (each) => each.id),
    speakers: join(ours.speakers, put.speakers, (each) => each.name),
    sites: join(ours.sites, put.sites, ({ about, place }) => `${about} ${place}`),
  };
};

const asFile = (kept: StoredContent): unknown =>
  JSON.parse(JSON.stringify({ format: 'whosaid-backup', version: 1, created: 1, ...kept }));

describe('a backup', () => {
  test('read into an empty store is the store it was made of', () => {
    fc.assert(
      fc.property(content, (kept) => {
        const { format, version, created, ...read } = parseBackup(asFile(kept));
        expect(apply(EMPTY_CONTENT, read)).toEqual(kept);
      }),
    );
  });

  test('read twice changes nothing the second time', () => {
    fc.assert(
      fc.property(content, content, (ours, theirs) => {
        const once = apply(ours, theirs);
        expect(apply(once, theirs)).toEqual(once);
        expect(apply(once, ours)).toEqual(once);
        const { counts } = planMerge(once, theirs);
        for (const { added, changed } of Object.values(counts)) expect([added, changed]).toEqual([0, 0]);
      }),
    );
  });

  test('of a version before choices for sites were kept with the rest can still be read', () => {
    const { sites: _, ...earlier } = asFile(EMPTY_CONTENT) as Record<string, unknown>;
    expect(parseBackup(earlier).sites).toEqual([]);
  });

  test('of another machine keeps an article with one address one article', () => {
    const [ours, theirs] = ['here', 'there'].map((name, at) => ({
      ...EMPTY_CONTENT,
      articles: fc.sample(article(name, 'one.example/1'), { numRuns: 1, seed: at }),
      annotations: fc
        .sample(annotation, { numRuns: 1, seed: at })
        .map((each) => ({ ...each, id: name, articleId: name })),
    })) as unknown as [StoredContent, StoredContent];
    const both = apply(ours, theirs);
    expect(both.articles.map((each) => each.id)).toEqual(['here']);
    expect(both.annotations.map((each) => each.articleId)).toEqual(['here', 'here']);
  });

  test.each([
    ['no backup', {}],
    ['of a newer format', { ...(asFile(EMPTY_CONTENT) as object), version: 2 }],
    ['with an annotation of no article', asFile({ ...EMPTY_CONTENT, annotations: fc.sample(annotation, 1) })],
    ['with a choice that is none', { ...(asFile(EMPTY_CONTENT) as object), sites: [{ place: 'a', about: 'reading' }] }],
    ['with a record that is none', { ...(asFile(EMPTY_CONTENT) as object), corrections: [7] }],
  ])('%s is refused as a whole', (_title, file) => {
    expect(() => parseBackup(file)).toThrow(expect.objectContaining({ name: 'InvalidDataError' }));
  });
});

describe('two states of an annotation', () => {
  test('become the same one, whichever comes first', () => {
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        const [one, two] = [a, { ...b, id: a.id, articleId: a.articleId }];
        expect(mergeAnnotations(one, two)).toEqual(mergeAnnotations(two, one));
      }),
    );
  });

  test('keep each field as it was last edited', () => {
    const [base] = fc.sample(annotation, { numRuns: 1, seed: 1 }) as [Annotation];
    const here = edit({ ...base, note: '', tags: [] }, { note: 'here' }, 1000);
    const there = edit(edit({ ...base, note: '', tags: [] }, { note: 'there' }, 900), { tags: ['there'] }, 1100);
    expect(mergeAnnotations(here, there)).toMatchObject({ note: 'here', tags: ['there'], modified: 1100 });
  });

  test('an edit that arrives later is later, although the clock was put back', () => {
    const [base] = fc.sample(annotation, { numRuns: 1, seed: 2 }) as [Annotation];
    const first = edit(base, { note: 'first' }, 9000);
    const second = edit(first, { note: 'second' }, 10);
    expect(mergeAnnotations(first, second)).toMatchObject({ note: 'second' });
  });
});
