/**
 * The vocabulary of the extractor. Every offset here and below counts UTF-16 code units of the text that was
 * given to `extract`, from zero, end exclusive.
 */

/** A stretch of the text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/**
 * How the content is reported: wholly inside quotation marks (or set out verbatim), wholly outside them, or one
 * continuous content of which a part stands in marks.
 */
export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** Someone, or some body or document, that speaks in the text; groups all mentions of it. */
export interface Speaker {
  /** Unique within one extraction, stable for the same text: `s1`, `s2`, … in order of first mention. */
  readonly id: string;
  /** The fullest name the text gives, without title, in the characters of the page. */
  readonly name: string;
  /** Office, rank or affiliation as the text gives it; absent when it gives none. */
  readonly title?: string;
  /** Places that name this speaker beside a quote or introduce it with its title, in text order, without overlap. */
  readonly mentions: readonly Span[];
}

/** The speaker as seen from one quote. */
export interface QuoteSpeaker {
  /** `Speaker.id` */
  readonly id: string;
  /** `Speaker.name` */
  readonly name: string;
  /** The words that stand for the speaker beside this quote (a name, a pronoun, a role); null when left out. */
  readonly mention: Span | null;
}

/** Why a quote was found, for those who work on the extractor. */
export interface Explanation {
  /** How speaker, cue and content lie to each other. */
  readonly frame: string;
  /** The class of the cue; null when there is none. */
  readonly cueClass: string | null;
  /** What spoke for and against it, in words. */
  readonly evidence: readonly string[];
}

/** One act of reported speech. */
export interface Quote {
  readonly type: QuoteType;
  /** The content: one span, or several where a cue interrupts it; without outer marks; ordered, never overlapping. */
  readonly spans: readonly Span[];
  /** The reporting verb or phrase alone; null for a dash, a label, or a quote without any. */
  readonly cue: Span | null;
  /** Null when the text leaves the source unsaid or we are not sure enough to name one. */
  readonly speaker: QuoteSpeaker | null;
  /** How sure we are that this is reported speech of this speaker: 0 … 1. */
  readonly confidence: number;
  /** Only when asked for. */
  readonly explain?: Explanation;
}

/** All that was found in one text. */
export interface Extraction {
  /** BCP 47 tag of the language the text was read as. */
  readonly lang: string;
  /** Only speakers of at least one quote. */
  readonly speakers: readonly Speaker[];
  /** In order of their first span. */
  readonly quotes: readonly Quote[];
}
