import type {
  AnnotatedArticle,
  Annotation,
  AnnotationDraft,
  ArticleDraft,
  BulkChanges,
  Changes,
  Correction,
  CorrectionDraft,
  SiteChoice,
  StoredContent,
} from '../annotations';
import type { Extraction, Quote, Span, Speaker } from '../extractor/types';

/**
 * Every message between the parts of the extension: type → what is sent, what comes back. `page-report` is a contract
 * with others and only grows.
 */

/** To the background, from a content script or a page of the extension. */
export interface BackgroundProtocol {
  /** Finds the quotes of an article's text. */
  extract: { request: { readonly text: string; readonly declaredLang: string | null }; response: Extraction };
  /** What is kept of the article with one of these addresses; null if nothing is. */
  'open-article': { request: { readonly addresses: readonly string[] }; response: AnnotatedArticle | null };
  /** Answered when the annotations are on the disk, with what the store then holds of them. */
  'save-annotations': {
    request: {
      readonly article: ArticleDraft;
      readonly addresses: readonly string[];
      readonly drafts: readonly AnnotationDraft[];
    };
    response: readonly Annotation[];
  };
  'change-remarks': {
    request: { readonly id: string; readonly remarks: Changes };
    response: readonly Annotation[];
  };
  'delete-annotations': { request: { readonly ids: readonly string[] }; response: readonly Annotation[] };
  'restore-annotations': { request: { readonly ids: readonly string[] }; response: readonly Annotation[] };
  /** Changes the same of many annotations, all or none. */
  'change-many': {
    request: { readonly ids: readonly string[]; readonly changes: BulkChanges };
    response: undefined;
  };
  /** Removes annotations that lie in the trash, for good. Gives what is gone, to undo that too. */
  'purge-annotations': {
    request: { readonly ids: readonly string[] };
    response: Pick<StoredContent, 'articles' | 'annotations'>;
  };
  'delete-everything': { request: Record<never, never>; response: undefined };
  /** Keeps whose names are: joins speakers, or parts them. */
  'decide-speakers': {
    request: { readonly names: readonly { readonly name: string; readonly belongsTo: string }[] };
    response: undefined;
  };
  /** What was kept of a speaker in other articles, and which of it says the same as a text. */
  'said-before': {
    request: {
      readonly addresses: readonly string[];
      readonly speaker: { readonly name: string; readonly title?: string };
      readonly text: string;
    };
    response: SaidBefore;
  };
  /** Articles with annotations that have the same text as this page (its `textPrint`) at another address. */
  reprints: {
    request: { readonly addresses: readonly string[]; readonly print: readonly number[] };
    response: readonly Reprint[];
  };
  /** Says that a kept article is the one at these addresses too, or that it is not. */
  'same-article': {
    request: { readonly id: string; readonly addresses: readonly string[]; readonly isSame: boolean };
    response: undefined;
  };
  /** From a page: which of its annotations it holds now, and which it does not, by id. */
  anchors: {
    request: { readonly found: readonly string[]; readonly lost: readonly string[] };
    response: undefined;
  };
  /** What the reader corrected in the article with one of these addresses. */
  corrections: { request: { readonly addresses: readonly string[] }; response: readonly Correction[] };
  correct: {
    request: { readonly addresses: readonly string[]; readonly correction: CorrectionDraft };
    response: Correction;
  };
  /** Takes corrections back: what was found counts again. */
  'take-back': { request: { readonly ids: readonly string[] }; response: undefined };
  library: { request: Record<never, never>; response: readonly AnnotatedArticle[] };
  /** Keeps what the reader wants of a site or a page. */
  'choose-for-site': { request: SiteChoice; response: undefined };
  /** Has the background look after what is kept now and not some time today: a backup has been brought in. */
  'look-after': { request: Record<never, never>; response: undefined };
  /** The words of the interface in a language of `_locales`, or the browser's; empty for one that there is not. */
  words: { request: { readonly language: string }; response: Readonly<Record<string, string>> };
  /** Brings what looks for articles to a tab that has been open since before WhoSaid; false where it may not run. */
  'bring-gate': { request: { readonly tabId: number }; response: boolean };
  /** Brings what reads articles to the page that asks: most pages never need it. */
  'bring-reader': { request: Record<never, never>; response: boolean };
}

/** A quote kept from another article. */
export interface EarlierQuote {
  readonly id: string;
  readonly text: string;
  /** The article's title, and its site or host. */
  readonly title: string;
  readonly site: string;
  /** The address of the article. */
  readonly url: string;
  /** When it was published, as the page gave it; null where nobody knows. */
  readonly published: string | null;
}

/** What a speaker has said before, as far as it was kept. */
export interface SaidBefore {
  readonly count: number;
  /** The last ones saved, three at most, the newest first. */
  readonly latest: readonly EarlierQuote[];
  /** Those that say the same, three at most, the most alike first. */
  readonly same: readonly EarlierQuote[];
}

/** An article kept at another address that has the text of a page. */
export interface Reprint {
  readonly id: string;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  /** How many annotations are kept of it. */
  readonly count: number;
}

/** To the content script of a tab. */
export interface PageProtocol {
  'page-report': { request: Record<never, never>; response: PageReport };
  /** Analyses the page whatever it looks like, and gives the new report. */
  'analyse-anyway': { request: Record<never, never>; response: PageReport };
  /** Looks at a page that WhoSaid does not look at by itself, and gives the new report. */
  'read-now': { request: Record<never, never>; response: PageReport };
  /** Scrolls to a place of the article's text and shows it for a moment. */
  'show-spans': { request: { readonly spans: readonly Span[] }; response: boolean };
  /** Moves on to the next or previous quote and opens its card. */
  'step-quote': { request: { readonly by: 1 | -1; readonly ofSameSpeaker?: boolean }; response: boolean };
  /** Shows the quotes of one speaker and dims the rest; null shows all alike again. */
  'look-at-speaker': { request: { readonly speakerId: string | null }; response: boolean };
  /** Keeps what is selected, or does something with the quote whose card is open; false if there is none. */
  'act-on-page': { request: { readonly act: PageAct }; response: boolean };
  /** Gives an annotation of the page the selected words as its own; false if none of the article are selected. */
  'attach-selection': { request: { readonly id: string }; response: boolean };
  /** Shows or hides all highlights of this page until it is left; null for what they are not now. */
  'show-highlights': { request: { readonly shown: boolean | null }; response: boolean };
}

export type PageAct = 'save-selection' | 'save-quote' | 'copy-quote';

/** To everything of the extension that is open. */
export interface BroadcastProtocol {
  /** Something in the store has changed: of this article, or, where it is null, of many. */
  'annotations-changed': { request: { readonly articleId: string | null }; response: undefined };
  /** A reader has put something right, or taken it back. */
  'corrections-changed': { request: Record<never, never>; response: undefined };
  /** From a page to the extension alone: what its report says has changed. Null where there is no article. */
  'page-changed': { request: { readonly quoteCount: number | null }; response: undefined };
}

/** What a page is and what was found on it. Spans count UTF-16 code units of `article.text`. */
export interface PageReport {
  readonly article: ReportedArticle;
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly annotations: readonly ReportedAnnotation[];
  /** Milliseconds of the last analysis; null for a step that was not reached. */
  readonly timings: Timings;
  /** `working` while an analysis is under way: the rest then tells of the one before. */
  readonly state: 'ready' | 'working' | 'failed';
  /** Addresses that the article is known by. */
  readonly addresses: readonly string[];
  /** `Speaker.id` of the one whose quotes are looked at; null where all are shown alike. */
  readonly lookedAt: string | null;
  /** Whether highlights are painted on this page. */
  readonly highlightsShown: boolean;
}

export interface ReportedArticle {
  readonly detected: boolean;
  readonly score: number;
  readonly title: string | null;
  readonly site: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly text: string;
}

/** A kept annotation and whether it was found on the page as it is now. */
export interface ReportedAnnotation extends Annotation {
  readonly anchored: boolean;
  /** Where it was found; empty if it was not. */
  readonly spans: readonly Span[];
}

export interface Timings {
  readonly detect: number | null;
  readonly map: number | null;
  readonly extract: number | null;
  readonly paint: number | null;
}
