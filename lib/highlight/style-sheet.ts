import {
  type HighlightColor,
  NAME_PREFIX,
  OWN_HIGHLIGHT_COLORS,
  SPEAKER_HUES,
  type SpeakerHue,
  type SpeakerLayer,
} from './names';
import { OWN_COLORS, SPEAKER_COLORS } from './palette';

/** How strong tints are, as a factor on the standard ones. */
export const TINT_STRENGTHS = { soft: 0.6, standard: 1, strong: 1.2 } as const;
export type TintStrength = keyof typeof TINT_STRENGTHS;

interface LayerLook {
  /** Opacity of the tint, 0 … 1. */
  readonly tint: number;
  readonly line: 'solid' | 'dashed' | 'dotted' | null;
}

/**
 * How each layer shows itself. Types are told apart by more than colour, and what is saved has a line of its own under
 * that of its type. The tints are thin enough for the page's own text colour to stay readable on light and dark pages
 * (a test computes the contrast).
 */
const LAYERS: Readonly<Record<SpeakerLayer, LayerLook>> = {
  direct: { tint: 0.2, line: null },
  mixed: { tint: 0.13, line: 'dashed' },
  indirect: { tint: 0.06, line: 'dotted' },
  speaker: { tint: 0.34, line: null },
  saved: { tint: 0, line: 'solid' },
};
/** How far under the letters the line of what is saved runs: clear of the line of its type. */
const SAVED_OFFSET = 'text-underline-offset:0.38em';
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

const lineRule = (color: string, line: LayerLook['line']): string | false =>
  line !== null && `text-decoration:underline ${line} 2px rgb(${color})`;

/**
 * Where the system forces its colours, everything highlighted looks selected (Chromium): the types still differ by
 * their lines, the reader's own highlights get one, and that of what is saved runs where it can be seen.
 */
const FORCED = [
  ...SPEAKER_HUES.map((hue) => rule(`saved-${hue}`, 'text-decoration:overline solid 2px')),
  ...OWN_HIGHLIGHT_COLORS.map((color) => rule(`own-${color}`, 'text-decoration:underline wavy 2px')),
];

const inMedia = (query: string, rules: readonly string[]): string => `@media ${query}{${rules.join('\n')}}`;

export interface HighlightLook {
  readonly strength: TintStrength;
  /** Whether paper has the marks too. */
  readonly isPrinted?: boolean;
  /** Whether the browser has highlights inherit: then the root's rules suffice. */
  readonly isInherited?: boolean;
}

/** What is painted on an article. Only colours and lines: a highlight cannot move text. */
export const highlightCss = ({ strength, isPrinted = false, isInherited = false }: HighlightLook): string => {
  const layers = Object.keys(LAYERS) as SpeakerLayer[];
  const layerRule = (layer: SpeakerLayer, hue: SpeakerHue): string => {
    const color = SPEAKER_COLORS[hue];
    const { line } = LAYERS[layer];
    const offset = layer === 'saved' && SAVED_OFFSET;
    return rule(`${layer}-${hue}`, tintRule(color, tintOf(layer, strength)), lineRule(color, line), offset);
  };
  const rulesOf = (wanted: readonly SpeakerLayer[]): string[] =>
    SPEAKER_HUES.flatMap((hue) => wanted.map((layer) => layerRule(layer, hue)));
  const own = OWN_HIGHLIGHT_COLORS.map((color: HighlightColor) =>
    rule(`own-${color}`, tintRule(OWN_COLORS[color], tintOf('own', strength))),
  );
  const free = [
    ...rulesOf(['speaker']),
    rule('dim', lineRule(DIM, 'dotted')),
    rule('focus', tintRule(FOCUS, FOCUS_TINT)),
  ];
  const spread = (rules: readonly string[]): readonly string[] => (isInherited ? forRoot(rules) : rules);
  const medium = isPrinted ? 'all' : 'screen';
  return [
    inMedia(medium, spread([...rulesOf(layers.filter((layer) => layer !== 'speaker')), ...own])),
    inMedia(`${medium} and (forced-colors: none)`, spread(free)),
    inMedia(`${medium} and (forced-colors: active)`, spread(FORCED)),
  ].join('\n');
};
