import { type HighlightColor, NAME_PREFIX, OWN_HIGHLIGHT_COLORS, SPEAKER_HUES, type SpeakerLayer } from './names';
import { OWN_COLORS, SPEAKER_COLORS } from './palette';

/** How strong tints are, as a factor on the standard ones. */
export const TINT_STRENGTHS = { soft: 0.6, standard: 1, strong: 1.3 } as const;
export type TintStrength = keyof typeof TINT_STRENGTHS;

/**
 * How each layer shows itself: opacity of the tint (0 … 1) and the line under it. Types are told apart by more than
 * colour. The tints are thin enough for the page's own text colour to stay readable on light and dark pages (a test
 * computes the contrast).
 */
const LAYERS: Readonly<Record<SpeakerLayer, { readonly tint: number; readonly line: string | null }>> = {
  direct: { tint: 0.2, line: null },
  mixed: { tint: 0.13, line: 'dashed' },
  indirect: { tint: 0.06, line: 'dotted' },
  speaker: { tint: 0.34, line: null },
  saved: { tint: 0, line: 'solid' },
};
/** The most that keeps light text on yellow over a quote of a dark page above 4.5 : 1, so never stronger. */
const OWN_TINT = 0.3;
const FOCUS_TINT = 0.4;
/** Quotes of others, while one speaker is looked at. */
const DIM = '125 133 144';
const FOCUS = '255 200 40';

/** The opacity of a layer's tint at a strength. */
export const tintOf = (layer: SpeakerLayer | 'own', strength: TintStrength): number => {
  const factor = TINT_STRENGTHS[strength];
  const tint = layer === 'own' ? OWN_TINT * Math.min(factor, 1) : LAYERS[layer].tint * factor;
  return Math.round(tint * 1000) / 1000;
};

const rule = (name: string, ...declarations: readonly (string | false)[]): string =>
  `::highlight(${NAME_PREFIX}${name}){${declarations.filter(Boolean).join(';')}}`;

/**
 * Where highlights inherit (css-pseudo-4, section 3.4), the root's styles are those of every element, and only the
 * root's need to be computed: on a page of 600 elements, 2 ms in place of 20.
 */
const forRoot = (rules: readonly string[]): string[] => rules.map((each) => `:root${each}`);

const tintRule = (color: string, opacity: number): string | false =>
  opacity > 0 && `background-color:rgb(${color} / ${opacity})`;

const lineRule = (color: string, line: string | null): string | false =>
  line !== null && `text-decoration:underline ${line} 2px rgb(${color} / ${line === 'solid' ? 1 : 0.8})`;

/**
 * What is painted on an article. Only colours and lines: a highlight cannot move text. Paper has none.
 */
export const highlightCss = (strength: TintStrength, isInherited = false): string => {
  const layers = Object.keys(LAYERS) as SpeakerLayer[];
  const ofSpeaker = SPEAKER_HUES.flatMap((hue) =>
    layers.map((layer) => {
      const color = SPEAKER_COLORS[hue];
      return rule(`${layer}-${hue}`, tintRule(color, tintOf(layer, strength)), lineRule(color, LAYERS[layer].line));
    }),
  );
  const own = OWN_HIGHLIGHT_COLORS.map((color: HighlightColor) =>
    rule(`own-${color}`, tintRule(OWN_COLORS[color], tintOf('own', strength))),
  );
  const rules = [
    ...ofSpeaker,
    rule('dim', lineRule(DIM, 'dotted')),
    ...own,
    rule('focus', tintRule(FOCUS, FOCUS_TINT)),
  ];
  return `@media screen{${(isInherited ? forRoot(rules) : rules).join('\n')}}`;
};
