import { describe, expect, test } from 'vitest';
import {
  highlightCss,
  hueOf,
  NAME_PREFIX,
  OWN_COLORS,
  OWN_HIGHLIGHT_COLORS,
  priorityOf,
  SPEAKER_COLORS,
  SPEAKER_HUES,
  SPEAKER_LAYERS,
  TINT_STRENGTHS,
  type TintStrength,
  tintOf,
} from '../../lib/highlight';

const STRENGTHS = Object.keys(TINT_STRENGTHS) as TintStrength[];
const ruleIn = (css: string, name: string): string =>
  css.split(`::highlight(${NAME_PREFIX}${name}){`)[1]?.split('}')[0] ?? '';

describe.each(STRENGTHS)('the %s style sheet', (strength) => {
  const css = highlightCss(strength);

  test('has a rule in the speaker’s colour for every layer and hue', () => {
    for (const layer of SPEAKER_LAYERS)
      for (const hue of SPEAKER_HUES) expect(ruleIn(css, `${layer}-${hue}`)).toContain(`rgb(${SPEAKER_COLORS[hue]}`);
  });

  test('has a rule for every colour of the reader’s own highlights, for what is dimmed and what is jumped to', () => {
    for (const color of OWN_HIGHLIGHT_COLORS) expect(ruleIn(css, `own-${color}`)).toContain(`rgb(${OWN_COLORS[color]}`);
    for (const name of ['dim', 'focus']) expect(ruleIn(css, name)).not.toBe('');
  });

  test('styles nothing but our own highlights, and only on screens', () => {
    const selectors = css.replace(/^@media screen\{/, '').match(/[^{}]+(?=\{)/g) ?? [];
    for (const selector of selectors) expect(selector.trim()).toMatch(/^::highlight\(whosaid-[a-z]+(-\w+)?\)$/);
    expect(css).toMatch(/^@media screen\{/);
  });

  test('tells the types apart without colour', () => {
    const lineOf = (layer: string) => /underline (\w+)/.exec(ruleIn(css, `${layer}-1`))?.[1] ?? 'none';
    expect(['direct', 'mixed', 'indirect', 'saved'].map(lineOf)).toEqual(['none', 'dashed', 'dotted', 'solid']);
  });
});

type Rgb = readonly [number, number, number];
const rgbOf = (color: string): Rgb => color.split(' ').map(Number) as unknown as Rgb;
const over = (top: Rgb, opacity: number, ground: Rgb): Rgb =>
  top.map((value, index) => value * opacity + (ground[index] as number) * (1 - opacity)) as unknown as Rgb;

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (color: Rgb): number => {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Text and ground of news pages: black and dark grey on white and cream, light grey on black and dark grey. */
const PAGES: readonly (readonly [text: Rgb, ground: Rgb])[] = [
  [
    [0, 0, 0],
    [255, 255, 255],
  ],
  [
    [51, 51, 51],
    [255, 255, 255],
  ],
  [
    [51, 51, 51],
    [255, 241, 229],
  ],
  [
    [255, 255, 255],
    [0, 0, 0],
  ],
  [
    [230, 230, 230],
    [27, 31, 35],
  ],
];

test.each(STRENGTHS)('text stays readable on every %s tint, alone and on two at once (WCAG AA)', (strength) => {
  for (const [text, ground] of PAGES) {
    for (const hue of SPEAKER_HUES) {
      const quote = over(rgbOf(SPEAKER_COLORS[hue]), tintOf('direct', strength), ground);
      const speaker = over(rgbOf(SPEAKER_COLORS[hue]), tintOf('speaker', strength), ground);
      expect(contrast(text, quote)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, speaker)).toBeGreaterThanOrEqual(4.5);
      for (const color of OWN_HIGHLIGHT_COLORS) {
        const own = over(rgbOf(OWN_COLORS[color]), tintOf('own', strength), quote);
        expect(contrast(text, own), `${text} on ${color} over ${hue} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});

test('where highlights inherit, every rule is the root’s', () => {
  const own = highlightCss('standard').match(/::highlight/g) ?? [];
  const inherited = highlightCss('standard', true);
  expect(inherited.match(/(?<![\w-]):root::highlight/g)).toHaveLength(own.length);
  expect(inherited.replaceAll(':root', '')).toBe(highlightCss('standard'));
});

test('the reader’s own highlights lie over found quotes, and the focused quote over all', () => {
  expect(priorityOf('own-yellow')).toBeGreaterThan(priorityOf('direct-1'));
  expect(priorityOf('focus')).toBeGreaterThan(priorityOf('own-yellow'));
  expect(priorityOf('speaker-1')).toBeGreaterThan(priorityOf('mixed-1'));
  expect(priorityOf('dim')).toBeLessThan(priorityOf('indirect-1'));
});

test('speakers get hues in order and share them only after the eighth', () => {
  expect([0, 1, 7, 8].map(hueOf)).toEqual([1, 2, 8, 1]);
});
