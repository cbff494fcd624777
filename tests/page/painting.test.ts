import { beforeEach, describe, expect, test } from 'vitest';
import type { Extraction, Span } from '../../lib/extractor/types';
import type { ReportedAnnotation } from '../../lib/messaging';
import { paintingOf } from '../../lib/page/painting';
import { buildTextMap } from '../../lib/text-map';

const TEXT = 'Ada said it is safe. Boris said it is not. Somebody said so.';
const span = (part: string): Span => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];
const quote = (words: string, id: string | null): Extraction['quotes'][number] => ({
  type: 'indirect',
  spans: [span(words)],
  cue: null,
  speaker: id ? { id, name: id, mention: null } : null,
  confidence: 0.9,
});
const EXTRACTION: Extraction = {
  lang: 'en',
  speakers: [
    { id: 'Ada', name: 'Ada', mentions: [span('Ada')] },
    { id: 'Boris', name: 'Boris', mentions: [span('Boris')] },
  ],
  quotes: [quote('it is safe', 'Ada'), quote('it is not', 'Boris'), quote('so', null)],
};

const own = (words: string): ReportedAnnotation =>
  ({ id: words, quote: null, color: 'pink', spans: [span(words)], anchored: true }) as unknown as ReportedAnnotation;

const paintedWith = (
  lookedAt: string | null,
  annotations: readonly ReportedAnnotation[] = [],
): Record<string, string[]> => {
  const element = document.querySelector('p') as Element;
  const map = buildTextMap([{ nodes: [element.firstChild as Text] }]);
  return Object.fromEntries(
    [...paintingOf(map, EXTRACTION, annotations, lookedAt)].map(([name, ranges]) => [name, ranges.map(String)]),
  );
};

describe('what is painted', () => {
  beforeEach(() => {
    document.body.innerHTML = `<p>${TEXT}</p>`;
  });

  test('is each quote in the hue of its speaker, and grey for nobody', () => {
    expect(paintedWith(null)).toEqual({
      'indirect-1': ['it is safe'],
      'indirect-2': ['it is not'],
      'indirect-0': ['so'],
      'speaker-1': ['Ada'],
      'speaker-2': ['Boris'],
    });
  });

  test('has no mention under an own highlight, which lies over two quotes as it was made', () => {
    const painting = paintedWith(null, [own('safe. Boris said it'), own('da')]);
    expect(painting).toMatchObject({ 'own-pink': ['safe. Boris said it', 'da'], 'speaker-1': ['A'], 'speaker-2': [] });
    expect(painting['indirect-1']).toEqual(['it is safe']);
  });

  test('is dim for all but the speaker who is looked at', () => {
    expect(paintedWith('Boris')).toEqual({
      dim: ['it is safe', 'so'],
      'indirect-2': ['it is not'],
      'speaker-2': ['Boris'],
    });
  });
});
