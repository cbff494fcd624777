import { describe, expect, test } from 'vitest';
import { AnchorText } from '../../lib/anchoring';
import type { Correction, CorrectionDraft } from '../../lib/annotations';
import type { Extraction, Quote } from '../../lib/extractor/types';
import { additionDraft, type Change, correct, correctionDraft } from '../../lib/page/corrections';

const TEXT =
  'The board met on Tuesday. “It is safe,” said Ada Lindqvist. Boris Kahn said it was not. The harbour is old, people say.';

const span = (part: string): [number, number] => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];

const found = (type: Quote['type'], words: string, cue: string, id: string, name: string): Quote => ({
  type,
  spans: [span(words)],
  cue: span(cue),
  speaker: { id, name, mention: span(name) },
  confidence: 0.7,
});

const EXTRACTION: Extraction = {
  lang: 'en',
  speakers: [
    { id: 's1', name: 'Ada Lindqvist', title: 'engineer', mentions: [span('Ada Lindqvist')] },
    { id: 's2', name: 'Boris Kahn', mentions: [span('Boris Kahn')] },
  ],
  quotes: [
    found('direct', 'It is safe,', 'said', 's1', 'Ada Lindqvist'),
    found('indirect', 'it was not', 'said it'.slice(0, 4), 's2', 'Boris Kahn'),
  ],
};
const [SAFE, NOT] = EXTRACTION.quotes as [Quote, Quote];

const kept = (draft: CorrectionDraft, at = 1): Correction => ({ ...draft, keys: ['a'], created: at, modified: at });
const draft = (quote: Quote, change: Change, earlier: Correction | null = null) =>
  correctionDraft(TEXT, quote, EXTRACTION.speakers, change, earlier);

const told = ({ quotes, speakers }: Extraction) =>
  quotes.map(({ type, spans, speaker, confidence }) => [
    type,
    speakers.find(({ id }) => id === speaker?.id)?.name ?? null,
    spans.map((each) => TEXT.slice(...each)).join(' … '),
    confidence,
  ]);

const corrected = (...corrections: Correction[]) => correct(new AnchorText(TEXT), EXTRACTION, corrections);

describe('a correction', () => {
  test('of nothing leaves what was found untouched', () => {
    expect(corrected().extraction).toBe(EXTRACTION);
  });

  test('gives a quote to another speaker of the page, and the one left without a quote goes', () => {
    const { extraction, corrections } = corrected(kept(draft(NOT, { speaker: { name: 'Ada Lindqvist' } })));
    expect(told(extraction)).toEqual([
      ['direct', 'Ada Lindqvist', 'It is safe,', 0.7],
      ['indirect', 'Ada Lindqvist', 'it was not', 1],
    ]);
    expect(extraction.speakers.map(({ name }) => name)).toEqual(['Ada Lindqvist']);
    expect(extraction.quotes[1]?.cue).toEqual(NOT.cue);
    expect(extraction.quotes[1]?.speaker?.mention).toBeNull();
    expect([...corrections.keys()]).toEqual([extraction.quotes[1]]);
  });

  test('gives a quote to someone whom the text does not name, or to nobody', () => {
    const typed = corrected(kept(draft(SAFE, { speaker: { name: 'Carla Mensah', title: 'captain' } }))).extraction;
    expect(told(typed)[0]?.[1]).toBe('Carla Mensah');
    expect(typed.speakers.at(-1)).toMatchObject({ name: 'Carla Mensah', title: 'captain', mentions: [] });
    expect(told(corrected(kept(draft(SAFE, { speaker: null }))).extraction)[0]?.[1]).toBeNull();
  });

  test('moves the ends of a quote; a cue that comes to lie inside is none any more', () => {
    const wider = span('“It is safe,” said Ada Lindqvist.');
    const [quote] = corrected(kept(draft(SAFE, { spans: [wider] }))).extraction.quotes;
    expect(quote).toMatchObject({ spans: [wider], cue: null, speaker: { id: 's1' } });
  });

  test('takes a quote away', () => {
    expect(told(corrected(kept(draft(SAFE, 'none'))).extraction)).toEqual([
      ['indirect', 'Boris Kahn', 'it was not', 0.7],
    ]);
  });

  test('has a second thought that starts from what was found and takes the place of the first', () => {
    const first = kept(draft(SAFE, { spans: [span('“It is safe,” said Ada')] }));
    const { extraction, corrections } = corrected(first);
    const quote = extraction.quotes[0] as Quote;
    const second = correctionDraft(
      TEXT,
      quote,
      extraction.speakers,
      { speaker: { name: 'Boris Kahn' } },
      corrections.get(quote) ?? null,
    );
    expect(second.id).toBe(first.id);
    expect(second.targets).toEqual(first.targets);
    expect(told(corrected(kept(second)).extraction)[0]).toEqual(['direct', 'Boris Kahn', '“It is safe,” said Ada', 1]);
  });

  test('that adds a quote puts it in its place in the text', () => {
    const { extraction } = corrected(kept(additionDraft(TEXT, span('The harbour is old'), { name: 'people' })));
    expect(told(extraction)[2]).toEqual(['indirect', 'people', 'The harbour is old', 1]);
  });

  test('that adds what is found by now as well makes no double', () => {
    const { extraction } = corrected(kept(additionDraft(TEXT, span('It is safe'), { name: 'Ada Lindqvist' })));
    expect(extraction.quotes).toHaveLength(2);
  });

  test('whose place is gone from the text does nothing', () => {
    const elsewhere = 'Words of quite another article, which nobody has ever said on this page.';
    const lost = kept(additionDraft(elsewhere, [0, 40], { name: 'Nobody' }));
    expect(told(corrected(lost).extraction)).toEqual(told(EXTRACTION));
  });
});

test.each([
  ['“It is safe,”', 'direct'],
  ['It is safe,', 'direct'],
  ['it was not', 'indirect'],
  ['“It is safe,” said Ada Lindqvist', 'mixed'],
])('a quote added by the reader as %s is %s', (words, type) => {
  expect(additionDraft(TEXT, span(words), null).quote?.type).toBe(type);
});
