import { describe, expect, test } from 'vitest';
import {
  type HighlightColor,
  highlightCss,
  hueOf,
  NAME_PREFIX,
  OWN_COLORS,
  OWN_HIGHLIGHT_COLORS,
  priorityOf,
  SPEAKER_COLORS,
  SPEAKER_HUES,
  SPEAKER_LAYERS,
  type SpeakerHue,
  type SpeakerLayer,
  TINT_STRENGTHS,
  type TintStrength,
  tintOf,
} from '../../lib/highlight';

const STRENGTHS = Object.keys(TINT_STRENGTHS) as TintStrength[];
const ruleIn = (css: string, name: string): string =>
  css.split(`::highlight(${NAME_PREFIX}${name}){`)[1]?.split('}')[0] ?? '';

describe.each(STRENGTHS)('the %s style sheet', (strength) => {
  const css = highlightCss({ strength });

  test('has a rule in the speaker’s colour for every layer and hue', () => {
    for (const layer of SPEAKER_LAYERS)
      for (const hue of SPEAKER_HUES) expect(ruleIn(css, `${layer}-${hue}`)).toContain(`rgb(${SPEAKER_COLORS[hue]}`);
  });

  test('has a rule for every colour of the reader’s own highlights, for what is dimmed and what is jumped to', () => {
    for (const color of OWN_HIGHLIGHT_COLORS) expect(ruleIn(css, `own-${color}`)).toContain(`rgb(${OWN_COLORS[color]}`);
    for (const name of ['dim', 'focus']) expect(ruleIn(css, name)).not.toBe('');
  });

  test('styles nothing but our own highlights, and only on screens', () => {
    const selectors = css.replace(/^@media [^{]+\{/gm, '').match(/[^{}]+(?=\{)/g) ?? [];
    for (const selector of selectors) expect(selector.trim()).toMatch(/^::highlight\(whosaid-[a-z]+(-\w+)?\)$/);
    const media = css.match(/@media [^{]+/g) ?? [];
    expect(media.map((each) => each.startsWith('@media screen'))).toEqual([true, true, true]);
  });

  test('is printed as well where the reader wants it', () => {
    const printed = highlightCss({ strength, isPrinted: true });
    expect(printed.replaceAll('@media all', '@media screen')).toBe(css);
  });

  test('tells the types apart without colour, also where they are saved', () => {
    const lineOf = (layer: string) => /underline (\w+)/.exec(ruleIn(css, `${layer}-1`))?.[1] ?? 'none';
    expect(['direct', 'mixed', 'indirect', 'saved'].map(lineOf)).toEqual(['none', 'dashed', 'dotted', 'solid']);
    const runsLower = (layer: string) => ruleIn(css, `${layer}-1`).includes('text-underline-offset');
    expect(['direct', 'mixed', 'indirect', 'saved'].map(runsLower)).toEqual([false, false, false, true]);
  });

  test('leaves only lines and the reader’s own marks where the system forces its colours', () => {
    const [, free = '', forced = ''] = css.split(/^@media [^{]+/gm).slice(1);
    for (const name of ['speaker-1', 'dim', 'focus']) {
      expect(ruleIn(free, name)).not.toBe('');
      expect(ruleIn(css.replace(free, ''), name)).toBe('');
    }
    for (const color of OWN_HIGHLIGHT_COLORS) expect(ruleIn(forced, `own-${color}`)).toContain('wavy');
    expect(ruleIn(forced, 'saved-1')).toContain('overline');
  });
});

type Rgb = readonly [number, number, number];
const rgbOf = (color: string): Rgb => color.split(' ').map(Number) as unknown as Rgb;
const over = (top: Rgb, opacity: number, ground: Rgb): Rgb =>
  top.map((value, index) => value * opacity + (ground[index] as number) * (1 - opacity)) as unknown as Rgb;

const linearOf = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const differences = (a: Rgb, b: Rgb): number[] => a.map((value, index) => value - (b[index] as number));

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (color: Rgb): number => {
  const [r, g, b] = color.map(linearOf) as unknown as Rgb;
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

/** What may lie on each other, from the bottom up. No mention is painted under an own highlight. */
const stacksOf = (hue: SpeakerHue, mentioned: SpeakerHue, color: HighlightColor): Layer[][] => {
  const quote: Layer = [SPEAKER_COLORS[hue], 'direct'];
  const mention: Layer = [SPEAKER_COLORS[mentioned], 'speaker'];
  const own: Layer = [OWN_COLORS[color], 'own'];
  return [[quote], [mention], [own], [quote, mention], [quote, own]];
};
type Layer = readonly [color: string, layer: SpeakerLayer | 'own'];

test.each(STRENGTHS)('text stays readable on every %s tint, alone and on two at once (WCAG AA)', (strength) => {
  for (const [text, page] of PAGES)
    for (const hue of SPEAKER_HUES)
      for (const mentioned of SPEAKER_HUES)
        for (const color of OWN_HIGHLIGHT_COLORS)
          for (const stack of stacksOf(hue, mentioned, color)) {
            const ground = stack.reduce(
              (below, [each, layer]) => over(rgbOf(each), tintOf(layer, strength), below),
              page,
            );
            const where = `${text} on ${page} under ${stack.map(([each, layer]) => `${layer} ${each}`).join(', ')}`;
            expect(contrast(text, ground), where).toBeGreaterThanOrEqual(4.5);
          }
});

test('lines stand out from white and from black (WCAG 1.4.11)', () => {
  for (const hue of SPEAKER_HUES)
    for (const ground of [
      [255, 255, 255],
      [0, 0, 0],
    ] as const)
      expect(contrast(rgbOf(SPEAKER_COLORS[hue]), ground), SPEAKER_COLORS[hue]).toBeGreaterThanOrEqual(3);
});

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB; first the eye that sees all colours. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: readonly Rgb[], [x, y, z]: Rgb): Rgb =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;

/** OKLab (Ottosson 2020) of linear RGB. */
const okLab = (color: Rgb): Rgb =>
  times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      color,
    ).map(Math.cbrt) as unknown as Rgb,
  );

/** Three to four times what is just noticed of two large patches. */
const APART = 0.07;

test.each(Object.keys(EYES))('the hues of any two speakers differ to %s', (eye) => {
  const seen = SPEAKER_HUES.map((hue) => {
    const linear = rgbOf(SPEAKER_COLORS[hue]).map(linearOf) as unknown as Rgb;
    return okLab(times(EYES[eye] as readonly Rgb[], linear).map((part) => Math.max(0, part)) as unknown as Rgb);
  });
  for (const a of SPEAKER_HUES)
    for (const b of SPEAKER_HUES)
      if (a < b)
        expect(Math.hypot(...differences(seen[a] as Rgb, seen[b] as Rgb)), `${a} and ${b}`).toBeGreaterThan(APART);
});

test('where highlights inherit, every rule is the root’s', () => {
  const own = highlightCss({ strength: 'standard' });
  const inherited = highlightCss({ strength: 'standard', isInherited: true });
  expect(inherited.match(/(?<![\w-]):root::highlight/g)).toHaveLength(own.match(/::highlight/g)?.length ?? 0);
  expect(inherited.replaceAll(':root', '')).toBe(own);
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
