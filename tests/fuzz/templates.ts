import { ENGLISH_WORDS, SAMPLE_TEMPLATE, templateFormat } from '../../lib/export';
import { FILTERS, TemplateError } from '../../lib/template';
import { FERRY, NOW } from '../export/ferry';
import { mutate, type Random } from './random';
import type { Target } from './target';

/** What templates are made of. */
const PIECES = [
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{#',
    '#}',
    '|',
    ':',
    ',',
    '.',
    '"',
    "'",
    '\\',
    '\n',
    ' ',
    '-',
    '(',
    ')',
    '[',
    ']',
    '0',
    '-1',
    '1e9',
  ],
  ...[
    '{% if title %}',
    '{% else %}',
    '{% elsif x %}',
    '{% endif %}',
    '{% for x in quotes %}',
    '{% for x in x %}',
    '{% endfor %}',
  ],
  ...[
    '{{ title }}',
    '{{ quotes }}',
    '{{ quote.text }}',
    '{{ constructor }}',
    '{{ __proto__.polluted }}',
    '{{ title.length }}',
  ],
  ...['{{ speakers.0.quotes.0.text }}', 'not', 'and', 'or', '==', '!=', 'true', 'null'],
  ...Object.keys(FILTERS).map((name) => `{{ title | ${name}: "x" }}`),
];

const make = (random: Random): string => {
  if (random.chance(0.5)) return mutate(SAMPLE_TEMPLATE, random, PIECES);
  return Array.from({ length: random.below(40) }, () => random.pick(PIECES)).join('');
};

export const TEMPLATES: Target = {
  name: 'templates',
  bar: 100_000,
  make,
  feed: (input) => {
    try {
      const text = templateFormat(input as string).article?.(FERRY, { now: NOW, words: ENGLISH_WORDS });
      if (typeof text !== 'string') throw new Error('no text came out');
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
    }
    if (({} as { polluted?: unknown }).polluted !== undefined) throw new Error('the prototype is polluted');
  },
};
