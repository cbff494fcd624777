import type { QuoteType } from '../../lib/extractor/types';
import { SPEAKER_COLORS, type SpeakerHue } from '../../lib/highlight';

interface QuoteTextProps {
  readonly type: QuoteType | null;
  readonly text: string;
  readonly hue: SpeakerHue;
}

/** The words of a quote, marked as on the page; `type` null for a highlight of the reader's own. */
export const QuoteText = ({ type, text, hue }: QuoteTextProps) => (
  <blockquote
    class={`quote-text quote-${type ?? 'own'}`}
    dir="auto"
    style={{ '--speaker': `rgb(${SPEAKER_COLORS[hue]})` }}
  >
    {text}
  </blockquote>
);
