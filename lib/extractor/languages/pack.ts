/**
 * What a language has to say: lists of words by class, cues by what they take, marks, and the few shapes that need
 * code. A pack holds data; how the data is used is the business of `reading/` and `passes/`.
 */
import type { StoredModel } from '../learned/hashed-model';
import type { Lexicon } from '../reading/lexicon';
import type { Tokens } from '../reading/tokens';

export { isPause, Kind } from '../reading/kinds';

/** A list as running text, split at white space; `_` stands for a space inside an entry. */
export const words = (text: TemplateStringsArray): readonly string[] =>
  (text[0] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

/** Every way of writing one of `left` before one of `right`. */
export const combine = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.flatMap((first) => right.map((second) => first + second));

/**
 * The classes of words that the passes ask for. A word may be in several. A word in a list that no class claims
 * (`plain`) still counts: it keeps a shorter word inside it from being read (说明 is no 说).
 */
export const WORD_CLASSES = [
  /** Stands for a speaker named before: 他, she. */
  'pronoun',
  /** Whoever speaks inside quotation marks: 我, we. Never a speaker outside them. */
  'self',
  /** Opens a noun phrase: 该, 一名, the. */
  'determiner',
  /** Opens a noun phrase that stands for someone named before: 该, the said. */
  'definite',
  /** Office, rank or trade that stands beside a name or for one: 主席, president. */
  'office',
  /** Form of address beside a surname: 先生, Mr. */
  'honorific',
  /** People without a name: 知情人士, officials. */
  'person',
  /** Bodies, or the word that ends or heads the name of one: 公司, ministry. */
  'organisation',
  /** Writings that say something: 公告, report. */
  'document',
  /** Those who report; as a subject they find out rather than speak, as an object they are told. */
  'reporter',
  'time',
  'adverb',
  /** Joins sentences or clauses: 此外, however. */
  'connective',
  /** Joins equals: 和, and. */
  'coordinator',
  'preposition',
  /** Closes a phrase of place or time that a preposition opened: 上, 期间. */
  'localizer',
  /** The particle that makes an attribute: 的. */
  'genitive',
  'aspect',
  'auxiliary',
  'negation',
  /** Makes a cue after it unreal, passive or a plan: 应该, 被, should. */
  'unreal',
  /** Adds to what was just reported: 并, 还, and also. */
  'additive',
  /** Ends a subject without reporting anything: 出席, is. */
  'verb',
  /** Opens reported content: that, dass. */
  'complementizer',
  /** Words that have a source but no one behind it: 据悉, reportedly. */
  'vague',
  /** Names a source before a comma: 根据, according to. */
  'source',
  /** Put before a quoted term or after it: 所谓, so-called. */
  'term',
  /** Opens a sentence that is the reporter's own again: 换言之; with a negation, anywhere in its first clause: 拒绝回应. */
  'narration',
  /** Ends a dateline: 日电. */
  'dateline',
  /** Opens a paragraph that is no part of the article: 本文来源. */
  'boilerplate',
  /** First characters or words of a person's name. */
  'surname',
  /** A name of a person, put in by the name finder. */
  'name',
] as const;
/* Thirty-two at most: the passes keep them as the bits of an integer. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** The loosest way in which a cue leads to its content; each includes those before it. */
export type Lead = 'never' | 'mark' | 'colon' | 'pause' | 'clause';

/** Cues that behave alike. */
export interface CueClass {
  /** Shown by `--explain`. */
  readonly name: string;
  readonly words: readonly string[];
  readonly leads: Lead;
  /** Whether it can stand behind quoted speech: “…” she said. */
  readonly trails: boolean;
  /** Takes someone before the content: told reporters that … */
  readonly addressee?: boolean;
  /** Whether it may follow another report without a subject of its own: …，并称…. */
  readonly chains?: boolean;
  /** As often a noun: between it and its subject only circumstances may stand. */
  readonly loose?: boolean;
  /** Tells what someone thinks or wishes: inside another's words it belongs to them. */
  readonly opinion?: boolean;
  /** Counts only where its bearer is speaking anyhow. */
  readonly needsTurn?: boolean;
  /** Judges an object; reports speech only where some of it stands in marks: called the plan “a disaster”. */
  readonly needsMarks?: boolean;
  /** A noun: reports only as was learned, with a clause behind it: his claim that …. */
  readonly noun?: boolean;
  /** Stands behind the one it names as the source, wherever in the sentence: X zufolge. */
  readonly postposed?: boolean;
  /** Holds its own subject, a pronoun: dit-il. */
  readonly ownSubject?: boolean;
  /** Tells what others are to do, or what the speaker will: urged residents to leave, promised to help. */
  readonly requests?: boolean;
  /** Names a topic: a few words in marks right behind it are what it is about. */
  readonly topics?: boolean;
  /** Asks: a reporter may do so. */
  readonly asks?: boolean;
  /** Behind a preposition it names what was asked, and no words in answer: respond to. */
  readonly answers?: boolean;
  /** Its content may go on over the next sentences even where it began without a pause, or a document speaks. */
  readonly runsOn?: boolean;
  /** How the subject is found where it is not that of the clause: X的回答是 (possession), 从X获悉 (origin). */
  readonly subjectBy?: 'possession' | 'origin';
  /** What its subject must be: anything, a clear speaker (no unknown phrase), a document or body, or someone by name or pronoun. */
  readonly subject: 'anyone' | 'clear' | 'document' | 'named';
  /** How far the word alone is to be trusted as a report of speech, 0 … 1. */
  readonly trust: number;
}

/** How a noun phrase that names a source is framed without a verb of its own. */
export interface SourceFrame {
  /** Before the phrase: 在, according to. */
  readonly opens: readonly string[];
  /** Behind it, where the language has a circumposition: 看来. Empty: a pause ends it. */
  readonly closes: readonly string[];
  /** What must stand before what closes it: 正如张三|所|说. */
  readonly behind?: string;
  /** Whether a pause alone ends it as well. */
  readonly open?: boolean;
}

/** A pair of quotation marks; both may be the same character. */
export interface MarkStyle {
  readonly open: string;
  readonly close: string;
}

/** What a name finder sees. */
export interface TokenizedText {
  readonly text: string;
  readonly units: Uint16Array;
  /** The folded text, of the same length. */
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  readonly bits: Readonly<Record<WordClass, number>>;
}

/** Someone's name as it stands in the text, folded. */
export interface FoundName {
  readonly name: string;
  /** The fuller name of which it is a part, when the text has one. */
  readonly of?: string;
}

export interface LanguagePack {
  /** BCP 47 language subtag. */
  readonly tag: string;
  /** Whether words are set apart by spaces. */
  readonly writing: 'continuous' | 'spaced';
  readonly classes: { readonly [K in WordClass]?: readonly string[] };
  /** Words that only shield shorter ones inside them. */
  readonly plain: readonly string[];
  readonly cues: readonly CueClass[];
  /** Two words, parted by `|`, that must not be read as a longer word and a rest. Continuous writing. */
  readonly cuts?: readonly string[];
  readonly sources: readonly SourceFrame[];
  readonly marks: readonly MarkStyle[];
  /** Whether unmarked content goes on over the sentences that follow it in its paragraph. */
  readonly contentRunsOn: boolean;
  /** Whether a comma stands between a cue and what it reports: er sagte, …. Spaced writing. */
  readonly commaLeads?: boolean;
  /** Whether the subject stands behind the verb where something else opens the sentence. Spaced writing. */
  readonly verbSecond?: boolean;
  /** Whether every noun has a capital. */
  readonly capitalNouns?: boolean;
  /** Whether a dash at the head of a paragraph opens speech: —No lo sé —dijo Juan. */
  readonly dialogueDashes?: boolean;
  /** Whether what is said in marks goes on behind “and”: „A“ und „B“. */
  readonly joinsMarks?: boolean;
  /** Whether marks behind the full stop of a report hold a quote of their own: „A“, sagte sie. „B.“ Spaced writing. */
  readonly eachSentenceAlone?: boolean;
  /** Whether a verb needs no subject: Dijo que …. Spaced writing. */
  readonly dropsSubjects?: boolean;
  /** What an unknown word ends in that is a verb between a name and another noun phrase: Mora |considers| Arden. Spaced writing. */
  readonly verbEndings?: RegExp;
  /** What an unknown word without a capital ends in that is an adverb, folded: -ly. Spaced writing. */
  readonly adverbEnding?: string;
  /** Whether whatever stands behind a source preposition is a source: according to the figures. */
  readonly sourcesOfAnyKind?: boolean;
  /** Whether a point behind a number makes it an ordinal: am 12. Mai. */
  readonly ordinalPoints?: boolean;
  /** Subjects that stand for nobody where nothing is said for certain: it is hard to say. */
  readonly impersonal?: readonly string[];
  /** Short words whose point ends no sentence before a number, folded: No. 60. */
  readonly pointedBeforeNumbers?: readonly string[];
  /** Words, folded, that an apostrophe joins to the word behind them: l', qu'. */
  readonly elisions?: readonly string[];
  /** Articles, folded, that hang a noun on the one before them: des. */
  readonly genitiveArticles?: readonly string[];
  /** Form of a cue, folded → the verb, with `|` behind a prefix that parts: mitteilte → mit|teil. */
  readonly lemmas?: ReadonlyMap<string, string>;
  /** Auxiliaries, folded, of the passive: always, or where the verb at the end is a participle. Verb-second grammar. */
  readonly passives?: {
    readonly always: readonly string[];
    readonly withParticiple: readonly string[];
    readonly participle: RegExp;
  };
  /** What opens a relative clause, folded; Verb-second grammar. */
  readonly relatives?: readonly string[];
  /** What points to the sentence before, folded: das (teilte sie mit). Verb-second grammar. */
  readonly pointers?: readonly string[];
  /** Pronouns, folded, that stand for no one who speaks: es. Verb-second grammar. */
  readonly nobodies?: readonly string[];
  /** Verbs, as in `lemmas`, that report only with a prefix: teil. */
  readonly prefixedOnly?: readonly string[];
  /** Verbs, as in `lemmas`, in whose passive the subject is whoever speaks: wird X zitiert. Verb-second grammar. */
  readonly quotedIn?: readonly string[];
  /** What words end in that are no nouns though they open a sentence with a capital: Glücklicherweise. Verb-second grammar. */
  readonly adverbEndings?: RegExp;
  /** What finite verbs end in that are in no list: sparte. Verb-second grammar. */
  readonly finiteEndings?: RegExp;
  /** Words, folded, that part from their verbs: (teilte …) mit. */
  readonly separablePrefixes?: readonly string[];
  /** Prepositions, folded, that hang a noun on the one before them rather than on the verb: von. Verb-second grammar. */
  readonly attributivePrepositions?: readonly string[];
  /** Such prepositions with an article, folded, that belong to the verb: (ist laut Polizei) von dem (Brand betroffen). */
  readonly adverbialPrepositions?: readonly string[];
  /** Verb forms, folded, that show a sentence behind a report to be reported too: er sei. */
  readonly reportedMood?: readonly string[];
  /** What verbs in that mood end in that are not in the list. */
  readonly reportedMoodEnding?: RegExp;
  /** Cues and the word, folded, with which they ask for a thing, which is no speech: asked him for his papers. */
  readonly begging?: { readonly cues: readonly string[]; readonly preposition: string };
  /** Cues, folded, that take whom or what and a name for it, so that a noun alone is no speech: called an ambulance. */
  readonly naming?: readonly string[];
  /** Nouns that name a source with whose they are, behind a preposition, folded: in X's words. Spaced writing. */
  readonly possessedSources?: { readonly preposition: string; readonly nouns: readonly string[] };
  /** What someone is asked to do, behind whoever is asked: demander |aux| habitants |de rester|. Folded. */
  readonly requests?: {
    /** Before whoever is asked: aux. */
    readonly to: readonly string[];
    /** Before what they are to do: de. */
    readonly leads: readonly string[];
    readonly infinitive: RegExp;
  };
  /** Pairs [from, to] of single characters that count as the same: Traditional → Simplified. */
  readonly fold?: readonly [from: string, to: string];
  /** Single words that mark a construction, folded; only where the language has them. */
  readonly particles?: {
    /** Makes a statement of a noun phrase: 是. */
    readonly copula?: string;
    /** Marks an act as done, so that a cue behind it is its object: 提出了质疑. */
    readonly perfect?: string;
    /** Ends what says only that someone exists: 有, 曾有. */
    readonly existential?: string;
    /** Names where something was learnt: 从. */
    readonly from?: string;
    /** Puts whoever acts behind it: 被. */
    readonly passive?: string;
    /** Names whoever acts: 由 before the verb, as a subject would; by behind a passive. */
    readonly agent?: readonly string[];
    /** Puts before the verb what is handed on, so that what follows is no content: 把电话告诉记者. */
    readonly disposal?: readonly string[];
    /** Hand on the words of someone else: 援引. */
    readonly cites?: readonly string[];
    /** End what only says when: 后. */
    readonly whens?: readonly string[];
    /** Those with whom a speaker counts himself: 我们. */
    readonly ownSide?: readonly string[];
    /** Make a noun of the verb behind them: 作出(回应). */
    readonly lightVerbs?: readonly string[];
    /** What is raised or counted rather than said: 呼声. */
    readonly voices?: readonly string[];
    /** Open sentences that go on asking for something: 要…。 */
    readonly exhorts?: readonly string[];
    /** Before a participle they make its subject the one who is told: was asked. */
    readonly passiveAuxiliaries?: readonly string[];
    /** Characters that number headings: 误区一. */
    readonly numerals?: string;
    /** What a body counts or finds out, which speaks for it: 统计局的数据. */
    readonly figures?: readonly string[];
    /** End a list that is not whole: 等. */
    readonly others?: readonly string[];
    /** Only leads to what was said: that. */
    readonly that?: readonly string[];
    /** Parted from a verb that says where something is known from: geht aus X hervor. */
    readonly follows?: string;
    /** Leads to what someone is called: bezeichnete ihn als „…“. */
    readonly called?: string;
    /** Leads to whoever reports what the sentence says: as X put it. */
    readonly as?: string;
    /** Objects before a verb that stand for what was said: comme |l'|a dit X. */
    readonly it?: readonly string[];
    /** Behind a comma the narrator speaks again, where the content ran into its cue without a pause: 宣布提价，而这…. */
    readonly turns?: readonly string[];
    /** Opens a clause that only adds to the next: 除强调团结，|也谈到…. */
    readonly besides?: readonly string[];
    /** Between a verb and a cue it only draws a conclusion: 增持就表示…. */
    readonly infers?: readonly string[];
    /** Turns a name into those who speak for it: 公司方面. */
    readonly side?: readonly string[];
  };
  /** Whether a cue with its subject reports speech, learned; absent where nothing was. */
  readonly reportOdds?: StoredModel;
  /** Whether what the rules propose is a quote, learned; absent where nothing was. */
  readonly draftOdds?: StoredModel;
  /** Which noun phrase is the subject of a cue, learned. Verb-second grammar. */
  readonly subjectOdds?: StoredModel;
  /** Whether a sentence reports as a whole, learned. Verb-second grammar. */
  readonly sentenceOdds?: StoredModel;
  /** Whether a few words in marks are a quote, learned. Verb-second grammar. */
  readonly wordingOdds?: StoredModel;
  /** Whether a sentence behind a report goes on with it, learned. */
  readonly continuationOdds?: StoredModel;
  /** Where unmarked content ends inside its sentence, learned; absent where nothing was. */
  readonly contentEnds?: StoredModel;
  /** Pronouns by whom they can mean, folded; where it is absent every pronoun can mean anyone. */
  readonly pronouns?: {
    /** One person: 他. */
    readonly individual: readonly string[];
    /** They: several. */
    readonly plural?: readonly string[];
    /** What a designation of several begins with: 多名. */
    readonly several?: readonly string[];
    /** The other one of two: 对方. */
    readonly counterpart: readonly string[];
    /** No person: 它. */
    readonly impersonal?: readonly string[];
    /** Ends of designations that may mean one person though they do not say so: 人士. */
    readonly one?: readonly string[];
    /** What a designation of one person without a name begins with: 一位. */
    readonly singular: readonly string[];
  };
  /** Determiners that stand for someone: his. */
  readonly possessives?: readonly string[];
  /** Nouns that stand for a body named before, folded: (the) company. */
  readonly bodyNouns?: readonly string[];
  /** Last characters of the names of bodies, where they are single characters: 部, 署. */
  readonly organisationEndings?: string;
  /** Last characters of designations of people, where they are single characters: 们. */
  readonly personEndings?: string;
  /** Last characters of offices, where they are single characters: 长. */
  readonly officeEndings?: string;
  /** Whether a string that has the shape of a name (folded) is no common word. */
  readonly isName?: (text: string) => boolean;
  /** Finds the names of people in a text. */
  readonly findNames: (text: TokenizedText) => readonly FoundName[];
}
