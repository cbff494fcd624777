import type { TokenRange } from '../reading/reading';
import type { QuoteType } from '../types';
import type { Mention } from './mention';
import type { Report } from './report';

/** How speaker, cue and content lie to each other; each with a sentence that shows it. */
export const FRAMES = {
  'speaker-cue-quote': '张三说：“好。”',
  'quote-speaker-cue': '“好。”张三说。',
  split: '“好，”张三说，“就这样。”',
  'speaker-cue-content': '张三说，天气很好。',
  'content-speaker-cue': 'It will rain, she said.',
  source: '据张三介绍，天气很好。',
  nested: '张三说，李四认为天气很好。',
  floating: '张三摇头。“不好。”',
  continued: '“第一段\n“第二段。”',
  dash: '天气很好。——张三',
  label: '记者：天气好吗？',
  sentence: 'Der Verband warnt vor einem Engpass.',
  wording: 'Sie sprach von einer „Gefahr für alle“.',
  headline: '张三：天气很好',
} as const;
export type Frame = keyof typeof FRAMES;

/** A quote in the making. Token offsets, end exclusive. */
export interface Draft {
  type: QuoteType;
  /** Content, outer marks left out, ordered. */
  spans: TokenRange[];
  readonly cue: TokenRange | null;
  readonly mention: Mention | null;
  readonly report: Report | null;
  readonly frame: Frame;
  /** For a quote that has its speaker from another one. */
  readonly sharesWith?: Draft;
  /** Where no words beside the quote name the speaker: those before it that do. Spaced writing. */
  antecedent?: Mention;
  /** How likely it is one, where that was learned. */
  readonly odds?: number;
}
