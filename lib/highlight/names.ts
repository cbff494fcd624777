/** 0 for no speaker, then in order of first mention; the ninth speaker shares the hue of the first. */
export type SpeakerHue = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const SPEAKER_HUES: readonly SpeakerHue[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** What a highlight of a speaker's hue shows: how the content is reported, who said it, or that it is kept. */
export const SPEAKER_LAYERS = ['indirect', 'mixed', 'direct', 'speaker', 'saved'] as const;
export type SpeakerLayer = (typeof SPEAKER_LAYERS)[number];

export const OWN_HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColor = (typeof OWN_HIGHLIGHT_COLORS)[number];

/** The name of a highlight after the prefix; `focus` is the quote just jumped to, `dim` what is not looked at. */
export type HighlightName = `${SpeakerLayer}-${SpeakerHue}` | `own-${HighlightColor}` | 'dim' | 'focus';

/** All names there are. */
export const NAMES: readonly HighlightName[] = [
  ...SPEAKER_LAYERS.flatMap((layer) => SPEAKER_HUES.map((hue) => `${layer}-${hue}` as const)),
  ...OWN_HIGHLIGHT_COLORS.map((color) => `own-${color}` as const),
  'dim',
  'focus',
];

/** Every entry of `CSS.highlights` that is ours begins so: the registry is shared with the page. */
export const NAME_PREFIX = 'whosaid-';

/** Later layers lie over earlier ones where ranges overlap; the reader's own highlights over all found ones. */
const LAYER_ORDER = ['dim', ...SPEAKER_LAYERS, 'own', 'focus'];

export const priorityOf = (name: HighlightName): number => LAYER_ORDER.indexOf(name.split('-', 1)[0] as string);

/** The hue of the n-th speaker, counted from zero. */
export const hueOf = (speakerIndex: number): SpeakerHue => ((speakerIndex % 8) + 1) as SpeakerHue;
