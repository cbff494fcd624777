import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  hueOf,
  NAME_PREFIX,
  OWN_COLORS,
  OWN_HIGHLIGHT_COLORS,
  priorityOf,
  SPEAKER_COLORS,
  SPEAKER_HUES,
  SPEAKER_LAYERS,
} from '../../lib/highlight';

const css = readFileSync('lib/highlight/styles.css', 'utf8');
const ruleOf = (name: string): string => css.split(`::highlight(${NAME_PREFIX}${name}) {`)[1]?.split('}')[0] ?? '';

describe('the style sheet', () => {
  test('has a rule in the speaker’s colour for every layer and hue', () => {
    for (const layer of SPEAKER_LAYERS) {
      for (const hue of SPEAKER_HUES) expect(ruleOf(`${layer}-${hue}`)).toContain(`rgb(${SPEAKER_COLORS[hue]}`);
    }
  });

  test('has a rule for every colour of the reader’s own highlights', () => {
    for (const color of OWN_HIGHLIGHT_COLORS) expect(ruleOf(`own-${color}`)).toContain(`rgb(${OWN_COLORS[color]}`);
  });

  test('styles nothing but our own highlights', () => {
    const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{}]+(?=\{)/g) ?? [];
    for (const selector of selectors) expect(selector.trim()).toMatch(/^::highlight\(whosaid-[a-z]+(-\w+)?\)$/);
  });
});

test('the reader’s own highlights lie over found quotes, and the focused quote over all', () => {
  expect(priorityOf('own-yellow')).toBeGreaterThan(priorityOf('direct-1'));
  expect(priorityOf('focus')).toBeGreaterThan(priorityOf('own-yellow'));
  expect(priorityOf('speaker-1')).toBeGreaterThan(priorityOf('mixed-1'));
});

test('speakers get hues in order and share them only after the eighth', () => {
  expect([0, 1, 7, 8].map(hueOf)).toEqual([1, 2, 8, 1]);
});
