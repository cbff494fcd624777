import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Markup, parseTemplate, renderTemplate, TemplateError, type TemplateValue } from '../../lib/template';

const VALUES: Readonly<Record<string, TemplateValue>> = {
  title: 'A *bold* title',
  note: new Markup('my *own* words'),
  published: '2026-05-14T18:20:00Z',
  day: '2026-05-14',
  none: null,
  tags: ['harbour', 'a*b'],
  speakers: [
    { name: 'Ada', quotes: [{ text: 'one', lost: false }] },
    { name: '何晓岚', quotes: [] },
  ],
};

const render = (source: string): string =>
  renderTemplate(parseTemplate(source), { values: VALUES, safe: (text) => text.replace(/[*]/g, '\\$&') });

const failure = (source: string): string => {
  try {
    render(source);
  } catch (error) {
    if (error instanceof TemplateError) return `${error.line}:${error.column} ${error.message}`;
    throw error;
  }
  return 'none';
};

describe('a template', () => {
  test.each([
    ['text as it is: }} %}', 'text as it is: }} %}'],
    ['{{ title }}', 'A \\*bold\\* title'],
    ['{{ title | raw }}', 'A *bold* title'],
    ['{{ note }}', 'my *own* words'],
    ['{{ none }}{{ none | default: "nobody" }}', 'nobody'],
    ['{{ title | upper | truncate: 6 }}', 'A \\*BOL…'],
    ['{{ title | slug }}', 'a-bold-title'],
    ['{{ day | date: "DD.MM.YYYY" }}', '14.05.2026'],
    ['{{ "not a date" | date }}', 'not a date'],
    [
      '{{ tags }} {{ tags | join: " · " }} {{ tags.length }} {{ tags | first }}',
      'harbour, a\\*b harbour · a\\*b 2 harbour',
    ],
    ['{{ tags | wikilink }}', '[[harbour]], [[a b]]'],
    ['{{ title | yaml }} {{ tags | yaml }}', '"A *bold* title" ["harbour","a*b"]'],
    ['{{ note | blockquote }}', '> my *own* words'],
    ['{% if none %}a{% elif tags %}b{% else %}c{% endif %}', 'b'],
    ['{% if not none and (tags or none) %}yes{% endif %}', 'yes'],
    ['{% if speakers.length == 2 %}two{% endif %}{% if title != "x" %} other{% endif %}', 'two other'],
    [
      '{% for each in speakers %}{{ loop.index }} {{ each.name }}{% for quote in each.quotes %} {{ quote.text }}{% else %} nothing{% endfor %}\n{% endfor %}',
      '1 Ada one\n2 何晓岚 nothing\n',
    ],
    ['a\n{% if tags %}\nb\n{% endif %}\nc', 'a\nb\nc'],
    ['{# not shown {{ title }} #}x', 'x'],
  ])('%j gives %j', (source, text) => {
    expect(render(source)).toBe(text);
  });

  test.each([
    ['one\n  {{ titel }}', '2:6 there is no “titel”'],
    ['{{ title | uper }}', '1:12 there is no filter “uper”'],
    ['{{ title', '1:1 {{ has no }}'],
    ['{% if title %}x', '1:3 {% if title %} has no {% endif %}'],
    ['{% for in tags %}{% endfor %}', 'is missing'],
    ['x\ny {% endif %}', '2:5 {% endif %} closes nothing'],
    ['{% while title %}{% endwhile %}', '1:3 there is no {% while %}'],
    ['{{ title title }}', '1:10 “title” is one too many'],
    ['{{ title; alert }}', '1:9 ; means nothing here'],
    ['{% for a in tags %}{% endif %}', '{% endif %} stands where {% endfor %} should'],
  ])('%j fails with line and column: %s', (source, message) => {
    expect(failure(source)).toContain(message);
  });

  test.each(['constructor', '__proto__', 'toString', 'window', 'globalThis'])('has no way to %s', (name) => {
    expect(failure(`{{ ${name} }}`)).toContain('there is no');
    expect(render(`{{ title.${name} }}{{ tags.${name} }}{{ note.${name} }}{{ note.text }}`)).toBe('');
  });

  test('stops where loops inside loops would never end', () => {
    const list = Array.from({ length: 200 }, () => 'x');
    const source = `${'{% for a in list %}'.repeat(4)}x${'{% endfor %}'.repeat(4)}`;
    expect(() => renderTemplate(parseTemplate(source), { values: { list }, safe: String })).toThrow(TemplateError);
  });

  test('is read or refused, whatever it holds', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '{#',
      '#}',
      ' if ',
      ' for a in ',
      'endif',
      'endfor',
      'else',
      '|',
      ':',
      '"',
      '.',
      'tags',
      'title',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 16 }), (pieces) => {
        try {
          render(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
