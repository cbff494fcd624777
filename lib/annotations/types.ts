import type { QuoteType } from '../extractor/types';

/**
 * The model of what a reader keeps, in the words of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/): an annotation has targets, each found again by selectors.
 * Offsets count UTF-16 code units of the article's text, end exclusive; times are milliseconds since 1970, UTC.
 */

/** Section 4.2.4: the text itself with the text just before and after it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Section 4.2.5: where the text stood when it was saved. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** One stretch of the article, described twice: by its words and by its place. */
export interface Target {
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** What the extractor knew of a quote when it was saved. */
export interface QuoteBody {
  readonly type: QuoteType;
  readonly speaker: { readonly name: string; readonly title?: string } | null;
  /** The words of the cue; null where the quote has none. */
  readonly cue: string | null;
  readonly confidence: number;
}

/** The colours of the reader's own highlights. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** What the reader writes and may change at any time. */
export interface Remarks {
  readonly note: string;
  /** In the order given, without `#`, without repetition. */
  readonly tags: readonly string[];
}

/** An annotation as it is made on a page, before the store has taken it. */
export interface AnnotationDraft extends Remarks {
  /** Chosen by the maker, so that a repeated message is one annotation. */
  readonly id: string;
  /** At least one; several for a quote whose content a cue interrupts. In text order. */
  readonly targets: readonly Target[];
  /** Null for a highlight of the reader's own. */
  readonly quote: QuoteBody | null;
  readonly color: HighlightColor;
}

/** What may be changed of a kept annotation; fields left out stay. Its words change when a quote is put right. */
export type Changes = Partial<Pick<AnnotationDraft, 'note' | 'tags' | 'color' | 'targets' | 'quote'>>;

/** What is changed of many annotations at once. */
export interface BulkChanges {
  readonly color?: HighlightColor;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** A field of a kept annotation that may change. */
export type EditedField = 'note' | 'tags' | 'color' | 'targets' | 'quote' | 'deleted';

/** A kept annotation. */
export interface Annotation extends AnnotationDraft {
  readonly articleId: string;
  readonly created: number;
  readonly modified: number;
  /** When each field was last changed; absent until the first change, and a field absent since `created`. */
  readonly edited?: Readonly<Partial<Record<EditedField, number>>>;
  /** When the reader threw it away; null while it is kept. Undo needs no more than null again. */
  readonly deleted: number | null;
  /** When its page was last looked at and did not hold its words; null or absent where it did. Nobody edits it. */
  readonly lost?: number | null;
}

/** A quote as the reader says it is. */
export interface CorrectedQuote {
  /** At least one, in text order. */
  readonly targets: readonly Target[];
  readonly type: QuoteType;
  /** Null where nobody is named. */
  readonly speaker: QuoteBody['speaker'];
}

/** What the reader puts right in what was found; it wins over the extractor from then on. */
export interface CorrectionDraft {
  /** Chosen by the maker; a second thought about the same quote has the same id. */
  readonly id: string;
  /** What it is about: the quote as it was found, or, for one that was not found, where it is. */
  readonly targets: readonly Target[];
  /** Null where there is no quote. */
  readonly quote: CorrectedQuote | null;
}

/** A kept correction. */
export interface Correction extends CorrectionDraft {
  /** All addresses its article is known by, as `articleKeys` gives them. */
  readonly keys: readonly string[];
  readonly created: number;
  readonly modified: number;
}

/** What is known of an article when something of it is kept. */
export interface ArticleDraft {
  /** The address to come back to. */
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly byline: string | null;
  /** ISO 8601 as the page gave it. */
  readonly published: string | null;
  /** BCP 47. */
  readonly lang: string;
  /** The text in a few numbers, by which it is known again at another address; absent where it was too short. */
  readonly print?: readonly number[];
}

/** A kept article. */
export interface ArticleRecord extends ArticleDraft {
  readonly id: string;
  /** All addresses it is known by, as `articleKeys` gives them. */
  readonly keys: readonly string[];
  readonly created: number;
  /** When an annotation of it last changed: the library shows the newest first. */
  readonly modified: number;
}

/** An article with what the reader kept of it, in text order. */
export interface AnnotatedArticle {
  readonly article: ArticleRecord;
  readonly annotations: readonly Annotation[];
}

/** What a reader decided about a name: whose it is. Names without a decision join by themselves. */
export interface SpeakerRecord {
  /** A name, as `speakerKey` gives it. */
  readonly name: string;
  /** The name of the speaker it belongs to, as `speakerKey` gives it; its own where it was parted from another. */
  readonly belongsTo: string;
  readonly modified: number;
}

/** What a reader may want of one site, or of one page: its articles read, all of it read, nothing read. */
export const SITE_RULES = ['articles', 'always', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** What a reader wants of a place: a host, or host and path for a single page. Null for nothing in particular. */
export type SiteChoice = { readonly place: string } & (
  | { readonly about: 'reading'; readonly choice: SiteRule | null }
  | { readonly about: 'highlights'; readonly choice: 'hidden' | null }
);

/** A kept choice. One that was taken back stays for a while: an older backup must not bring it again. */
export type SiteRecord = SiteChoice & { readonly modified: number };

/** Everything that is kept. */
export interface StoredContent {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly corrections: readonly Correction[];
  readonly speakers: readonly SpeakerRecord[];
  readonly sites: readonly SiteRecord[];
}

/** Everything that is kept, as it goes into a file and comes back. */
export interface Backup extends StoredContent {
  readonly format: 'whosaid-backup';
  /** Of the format of the file. */
  readonly version: number;
  readonly created: number;
}
