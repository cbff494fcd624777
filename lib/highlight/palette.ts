import type { HighlightColor, SpeakerHue } from './names';

/**
 * The hues of the speakers, as `r g b`. Middle tones: a faint tint of each leaves black text on white and white text
 * on black readable, so that one style serves light and dark pages. Hue 0 is for quotes without a speaker.
 */
export const SPEAKER_COLORS: Readonly<Record<SpeakerHue, string>> = {
  0: '125 133 144',
  1: '47 127 214',
  2: '217 130 43',
  3: '42 157 111',
  4: '142 99 206',
  5: '208 90 138',
  6: '31 154 168',
  7: '154 143 29',
  8: '192 86 63',
};

/** The colours of the reader's own highlights, as `r g b`. */
export const OWN_COLORS: Readonly<Record<HighlightColor, string>> = {
  yellow: '240 190 40',
  green: '90 190 90',
  blue: '80 160 240',
  pink: '240 110 160',
  purple: '165 120 235',
};
