import { expect, test } from 'vitest';
import type { Quote } from '../../lib/extractor/types';
import { EMPTY_REPORT, type PageReport } from '../../lib/messaging';
import { filterQuotes, type QuoteFilter } from '../../lib/panel';

const TEXT = 'The Quay is closed. 码头将于明年重开。';

const quoteOf = (words: string, type: Quote['type'], speaker: string | null): Quote => ({
  type,
  spans: [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]],
  cue: null,
  speaker: speaker === null ? null : { id: speaker, name: speaker, mention: null },
  confidence: 1,
});

const closed = quoteOf('Quay is closed', 'direct', 's1');
const reopens = quoteOf('明年重开', 'indirect', null);

const REPORT: PageReport = {
  ...EMPTY_REPORT,
  article: { ...EMPTY_REPORT.article, detected: true, text: TEXT },
  speakers: [{ id: 's1', name: 'Ada Lindqvist', title: 'harbour master', mentions: [] }],
  quotes: [closed, reopens],
};

test.each<[string, Partial<QuoteFilter>, readonly Quote[]]>([
  ['nothing asked', {}, [closed, reopens]],
  ['only spaces', { words: '  ' }, [closed, reopens]],
  ['words of the quote, in any case', { words: 'qUAY' }, [closed]],
  ['the speaker', { words: 'lindqvist' }, [closed]],
  ['the speaker’s title', { words: 'Harbour' }, [closed]],
  ['Chinese words', { words: '重开' }, [reopens]],
  ['full-width letters', { words: 'Ｑｕａｙ' }, [closed]],
  ['a type', { type: 'indirect' }, [reopens]],
  ['a type and words of another', { type: 'indirect', words: 'quay' }, []],
])('%s', (_, filter, found) => {
  expect(filterQuotes(REPORT, { words: '', type: null, ...filter })).toEqual(found);
});
