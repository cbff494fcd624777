import type { QuoteType } from '../../lib/extractor/types';
import { t } from '../../lib/i18n';

/** Below this, a quote is called likely: the reader should look for themselves. */
const SURE = 0.6;

/** How a quote is reported, in words, with a word of doubt where there is some. */
export const describeQuote = ({ type, confidence }: { type: QuoteType; confidence: number }): string => {
  const words = t(type === 'direct' ? 'typeDirect' : type === 'mixed' ? 'typeMixed' : 'typeIndirect');
  return confidence < SURE ? `${words} · ${t('likely')}` : words;
};
