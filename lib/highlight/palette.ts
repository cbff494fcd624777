import type { HighlightColor, SpeakerHue } from './names';

/**
 * The hues of the speakers, as `r g b`. Middle tones: lines of each stand out from white and from black, and a faint
 * tint of each leaves black text on white and white text on black readable, so that one style serves light and dark
 * pages. They were searched for, not picked: under each of the three colour blindnesses any two of them, and the grey
 * of hue 0 for quotes without a speaker, stay at least 0.07 apart in OKLab (a test simulates it).
 */
export const SPEAKER_COLORS: Readonly<Record<SpeakerHue, string>> = {
  0: '125 133 144',
  1: '49 116 202',
  2: '213 129 24',
  3: '91 164 111',
  4: '108 80 146',
  5: '155 67 45',
  6: '7 110 90',
  7: '179 130 205',
  8: '144 114 9',
};

/** The colours of the reader's own highlights, as `r g b`. */
export const OWN_COLORS: Readonly<Record<HighlightColor, string>> = {
  yellow: '240 190 40',
  green: '90 190 90',
  blue: '80 160 240',
  pink: '240 110 160',
  purple: '165 120 235',
};
