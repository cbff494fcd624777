import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt, isLedBy, linkAt } from '../cue';
import type { Mention } from '../mention';
import { foldedOf, hasClass, isUtterance, kindOf, quotationAt, stepLeft, stepRight } from '../navigate';
import { type Doubt, type Link, type Report, SOURCE_CUE, type SubjectPlace } from '../report';
import { behindDateline } from './dateline';
import { beforeRelative, nearestSubject } from './nearest-subject';
import { phraseAfter, readSubject, subjectBefore } from './phrase';

/** Tokens between a cue and its content: dates, places, occasions. */
const LONGEST_CIRCUMSTANCE = 14;
/** Tokens of what a source phrase brings with it: the results of the polls conducted by …. */
const LONGEST_SOURCE = 30;
/** Tokens between a participle and whoever acted. */
const FARTHEST_AGENT = 3;
/** A sentence is followed back no further than this. Tokens. */
const LONGEST_SENTENCE = 60;

/**
 * The report that the cue at token `i` makes, if it makes one. Where something was learned about reports, those that
 * the rules would turn down come with their doubt.
 */
export const readReport = (reading: Reading, i: number, cue: CueClass, last: Report | undefined): Report | null => {
  if (cue.noun ? !hasClauseBehind(reading, i + 1) : isProperNoun(reading, i)) return null;
  const sentenceFrom = sentenceStart(reading, i);
  const passive = isPassive(reading, i, cue);
  const against = cue.noun ? 'noun' : passive ? 'passive' : doubtBefore(reading, i);
  const { subject, place, cueTo } = passive
    ? agentOf(reading, i)
    : against
      ? doubtfulSubject(reading, i, sentenceFrom, against)
      : findSubject(reading, i, sentenceFrom, cue, last);
  if (!subject && place !== 'unsaid' && !isDropped(reading, i, cue)) return null;
  if (subject && hasClass(reading, subject.headTo - 1, Class.self)) return null;
  if (subject && (against === 'unreal' || cue.noun) && isImpersonal(reading, subject)) return null;
  const read = readLink(reading, cueTo, cue);
  const { contentFrom } = read;
  // „…“, so X, who chairs the board: such a cue leads to nothing.
  const link = cue.leads === 'never' && read.link === 'pause' ? 'end' : read.link;
  const doubt =
    place === 'unsaid' && cue.asks ? null : (against ?? doubtAbout(reading, cue, subject, link, contentFrom));
  if (
    doubt &&
    (reading.lexicon.pack.reportOdds === undefined || (link !== 'clause' && link !== 'pause') || cue.postposed)
  )
    return null;
  const clauseFrom = behindAs(reading, place === 'clause' && subject ? subject.from : i);
  const within = reading.within[i] ?? -1;
  const cueTokens = { cueFrom: i, cueTo: i + 1, cue };
  if (cue.postposed && subject) {
    const reached = linkAt(reading, i + 1).link;
    const inside = subject.from > sentenceFrom && reached === 'clause';
    const clause = { clauseFrom: subject.from, contentFrom: i + 1, link: inside ? 'pause' : reached } as const;
    return { ...cueTokens, ...clause, subject, place: 'source', within };
  }
  return { ...cueTokens, clauseFrom, contentFrom, link, subject, place, within, ...(doubt ? { doubt } : {}) };
};

/** Dijo que …; «…», añadió: where verbs need no subject, one at the head of its clause goes on with whom the text was about. */
const isDropped = (reading: Reading, i: number, cue: CueClass): boolean => {
  if (!reading.lexicon.pack.dropsSubjects || cue.chains || cue.noun) return false;
  let verb = i;
  while (hasClass(reading, verb - 1, Class.auxiliary | Class.adverb)) verb--;
  const before = kindOf(reading, verb - 1);
  if (before === Kind.comma) return kindOf(reading, verb - 2) === Kind.close;
  return before === Kind.stop || before === Kind.newline || before === Kind.close || verb === 0;
};

/** was criticized |by X; where nobody is named the text leaves it unsaid. */
const agentOf = (reading: Reading, i: number): Governor => {
  const agent = reading.lexicon.pack.particles?.agent;
  for (let at = i + 1; at <= i + FARTHEST_AGENT; at++) {
    if (!agent?.includes(foldedOf(reading, at, at + 1))) continue;
    const subject = phraseAfter(reading, at + 1, false);
    if (subject) return { subject, place: 'after', cueTo: subject.to };
  }
  return { subject: null, place: 'unsaid', cueTo: i + 1 };
};

/** was asked; Asked whether …, when asked: who stands before such a cue, if anyone, did not say it. */
const isPassive = (reading: Reading, i: number, cue: CueClass): boolean => {
  const auxiliaries = reading.lexicon.pack.particles?.passiveAuxiliaries;
  if (!auxiliaries || cue.chains) return false;
  let at = i - 1;
  while (hasClass(reading, at, Class.adverb) && !hasClass(reading, at, Class.negation)) at--;
  if (auxiliaries.includes(foldedOf(reading, at, at + 1))) return true;
  if (!cue.asks || kindOf(reading, at) === Kind.close) return false;
  // Asked by X, asked whether …; but: Asked Mr. Moor, …
  const next = Class.complementizer | Class.connective | Class.preposition | Class.time | Class.adverb;
  if (kindOf(reading, at) !== Kind.word) return isAboutTopic(reading, i) || hasClass(reading, i + 1, next);
  return hasClass(reading, at, Class.connective) && !hasClass(reading, at, Class.pronoun);
};

/** asked about: the topic is in the cue. */
const isAboutTopic = (reading: Reading, i: number): boolean => foldedOf(reading, i, i + 1).includes(' ');

/** What stands before a cue and speaks against it: would say, did not say; his claim. */
const doubtBefore = (reading: Reading, i: number): Doubt | null => {
  if (!isUnreal(reading, i)) return null;
  return hasClass(reading, i - 1, Class.determiner | Class.genitive) ? 'noun' : 'unreal';
};

const doubtAbout = (
  reading: Reading,
  cue: CueClass,
  subject: Mention | null,
  link: Link,
  contentFrom: number,
): Doubt | null => {
  if (subject && !canSay(reading, cue, subject)) return 'subject';
  if (!isLedBy(cue, link)) return 'link';
  return cue.opinion && isInfinitive(reading, contentFrom) ? 'infinitive' : null;
};

/** Whose claim it is, or who would say it. */
const doubtfulSubject = (reading: Reading, i: number, floor: number, doubt: Doubt): Governor => {
  const none: Governor = { subject: null, place: 'none', cueTo: i + 1 };
  if (reading.lexicon.pack.reportOdds === undefined) return none;
  if (doubt === 'noun') {
    const owner = hasClass(reading, i - 1, Class.genitive)
      ? subjectBefore(reading, i - 1, floor)
      : ownerIn(reading, i - 1);
    if (owner) return { subject: owner, place: 'clause', cueTo: i + 1 };
    return bearer(readSubject(reading, floor, i), i) ?? none;
  }
  let verb = i;
  while (verb > floor && hasClass(reading, verb - 1, Class.adverb | Class.unreal | Class.negation | Class.auxiliary))
    verb--;
  const own = subjectBefore(reading, verb, floor);
  // They were |quick |to say: such a word is no subject.
  if (own && (own.kind !== 'unknown' || reading.lexicon.pack.verbSecond))
    return { subject: own, place: 'clause', cueTo: i + 1 };
  return bearer(nearestSubject(reading, floor, verb), i) ?? none;
};

/** It is hard to say: nobody is meant. */
const isImpersonal = (reading: Reading, { headFrom, headTo }: Mention): boolean =>
  reading.lexicon.pack.impersonal?.includes(foldedOf(reading, headFrom, headTo)) === true;

/** The subject of the sentence, if that can speak. */
const bearer = (subject: Mention | null, i: number): Governor | null =>
  subject && subject.kind !== 'unknown' ? { subject, place: 'sentence', cueTo: i + 1 } : null;

/** the claim that …; die Ansicht, … */
const hasClauseBehind = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.complementizer) ||
  (reading.lexicon.pack.commaLeads === true && kindOf(reading, i) === Kind.comma);

/** his claim: a determiner that stands for someone. */
const ownerIn = (reading: Reading, i: number): Mention | null =>
  hasClass(reading, i, Class.pronoun) || isPossessive(reading, i) ? { ...pronounIn(i) } : null;

const isPossessive = (reading: Reading, i: number): boolean =>
  reading.lexicon.pack.possessives?.includes(foldedOf(reading, i, i + 1)) === true;

/** …, wie X sagte: the word that leads to X belongs to its clause. */
const behindAs = (reading: Reading, clauseFrom: number): number => {
  const { particles } = reading.lexicon.pack;
  // „…“, |hatte| X am Abend erklärt; «…», |ha| dicho X
  if (hasClass(reading, clauseFrom - 1, Class.auxiliary)) return clauseFrom - 1;
  const as = particles?.as;
  return as !== undefined && foldedOf(reading, clauseFrom - 1, clauseFrom) === as ? clauseFrom - 1 : clauseFrom;
};

/** would say, did not say, to say: nothing was said, or nobody knows by whom. */
const isUnreal = (reading: Reading, i: number): boolean => {
  let at = i - 1;
  while (hasClass(reading, at, Class.adverb) && !hasClass(reading, at, Class.negation)) at--;
  if (at === i - 1 && isQuantity(reading, i)) return false;
  return hasClass(reading, at, Class.negation | Class.unreal | Class.determiner | Class.genitive);
};

/** Several said they …: such a word stands for people where a clause follows. */
const isQuantity = (reading: Reading, i: number): boolean => {
  if (!hasClass(reading, i - 1, Class.determiner) || hasClass(reading, i - 1, Class.definite)) return false;
  if (kindOf(reading, i - 2) === Kind.word && !hasClass(reading, i - 2, Class.preposition | Class.connective))
    return false;
  const { link } = linkAt(reading, i + 1);
  return link === 'mark' || hasClass(reading, i + 1, Class.complementizer | Class.pronoun | Class.determiner);
};

/** agreed to go: what someone means to do is not what they say. */
const isInfinitive = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.unreal) && hasClass(reading, i, Class.preposition);

/** United States: a capital inside a sentence. */
const isProperNoun = (reading: Reading, i: number): boolean => {
  const offset = reading.tokens.start[i] ?? 0;
  if (reading.text.charCodeAt(offset) === reading.units[offset]) return false;
  const before = kindOf(reading, i - 1);
  return before === Kind.word || before === Kind.comma;
};

const sentenceStart = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < LONGEST_SENTENCE && at > 0; steps++) {
    const before = kindOf(reading, at - 1);
    if (before === Kind.stop || before === Kind.newline || before === Kind.open || before === Kind.close) break;
    if (before === Kind.parenthesisOpen) break;
    // (D-Ohio): what stands in brackets ends no sentence.
    at = stepLeft(reading, at);
  }
  return behindDateline(reading, at, i);
};

interface Governor {
  readonly subject: Mention | null;
  readonly place: SubjectPlace;
  /** Where what follows the cue begins: behind the subject when that stands behind the cue. */
  readonly cueTo: number;
}

const findSubject = (reading: Reading, i: number, floor: number, cue: CueClass, last: Report | undefined): Governor => {
  if (reading.lexicon.pack.verbSecond && cue.leads !== 'never') {
    const opening = isJoined(reading, i)
      ? chained(reading, i, floor, cue, last)?.subject
      : subjectBefore(reading, i, floor);
    const name = opening?.kind === 'name' ? null : nameBehind(reading, i);
    // Der Zeitung sagte Karl Moor: what opens the sentence need not be its subject.
    if (name) return { subject: name, place: 'after', cueTo: name.to };
    if (opening?.from === floor) return { subject: opening, place: 'clause', cueTo: i + 1 };
  }
  if (cue.ownSubject) return { subject: pronounIn(i), place: 'after', cueTo: i + 1 };
  const led = reading.lexicon.pack.verbSecond ? behindAsWord(reading, i, floor) : null;
  if (led) return { subject: led, place: 'clause', cueTo: i + 1 };
  // Where the subject stands before its verb, a participle has none behind it: …, noting the plan “was bold”.
  const inverts = !cue.addressee && !(cue.chains && !reading.lexicon.pack.verbSecond);
  const after = inverts ? (invertedSubject(reading, i, floor) ?? openedBy(reading, i, floor)) : null;
  if (after && !cue.subjectBy) return { subject: after, place: 'after', cueTo: after.to };
  const none: Governor = { subject: null, place: 'none', cueTo: i + 1 };
  if (cue.leads === 'never') return none;
  if (cue.subjectBy === 'origin') return originBehind(reading, i) ?? none;
  if (cue.chains) return chained(reading, i, floor, cue, last) ?? none;
  const own = subjectBefore(reading, i, floor);
  const head = own?.kind === 'unknown' ? beforeRelative(reading, i, floor) : null;
  if (own) return { subject: head ?? own, place: 'clause', cueTo: i + 1 };
  if (reading.lexicon.pack.verbSecond) {
    const second = phraseAfter(reading, behindAdverbs(reading, i + 1));
    if (second) return { subject: second, place: 'after', cueTo: second.to };
    const bracketed = beforeBracket(reading, i, floor);
    if (bracketed) return { subject: bracketed, place: 'clause', cueTo: i + 1 };
  }
  return isJoined(reading, i) ? (chained(reading, i, floor, cue, last) ?? none) : none;
};

/** “…,” said X: the cue follows a quotation or a comma, and someone follows the cue with whom the clause ends. */
const invertedSubject = (reading: Reading, i: number, floor: number): Mention | null => {
  let verb = i;
  // «…», ha dicho el alcalde: the auxiliary stands before the cue.
  while (hasClass(reading, verb - 1, Class.auxiliary)) verb--;
  const before = kindOf(reading, verb - 1);
  const dash = before === Kind.dash && kindOf(reading, verb - 2) !== Kind.word;
  if (before !== Kind.close && before !== Kind.comma && !dash) return null;
  const subject = phraseAfter(reading, i + 1);
  if (!subject || before === Kind.close) return subject;
  if (subject.kind === 'unknown') return null;
  if (reading.lexicon.pack.verbSecond) return subject;
  const own = subjectBefore(reading, verb, floor);
  if (own?.from === floor && own.kind !== 'unknown' && isApposition(reading, own.to, verb - 1)) return null;
  return endsClause(reading, subject.to) ? subject : null;
};

/** Ha dicho |la ministra| que …: a verb that opens its sentence may have its subject behind it. */
const openedBy = (reading: Reading, i: number, floor: number): Mention | null => {
  if (!reading.lexicon.pack.dropsSubjects) return null;
  let verb = i;
  while (verb > floor && hasClass(reading, verb - 1, Class.auxiliary)) verb--;
  const subject = verb === floor ? phraseAfter(reading, i + 1) : null;
  return subject && hasClass(reading, subject.to, Class.complementizer) ? subject : null;
};

/** Anna Pike, a nurse in Dover, |said the ward …: what stands between the subject and its verb tells only of it. */
const isApposition = (reading: Reading, from: number, to: number): boolean => {
  let comma = to - 1;
  while (comma > from && kindOf(reading, comma) !== Kind.comma) comma = stepLeft(reading, comma);
  const first = comma + 1;
  if (kindOf(reading, first) === Kind.number && first + 1 === to) return true;
  const opens = Class.determiner | Class.pronoun | Class.connective | Class.complementizer | Class.office;
  if (hasClass(reading, first, opens)) return true;
  let office = false;
  for (let i = first; i < to; i++) {
    if (hasClass(reading, i, Class.verb | Class.auxiliary | Class.unreal)) return false;
    if (hasClass(reading, i, Class.office | Class.person)) office = true;
  }
  return office;
};

/** dit-il: the pronoun in the cue itself. */
const pronounIn = (i: number): Mention => ({
  ...{ from: i, to: i + 1, headFrom: i, headTo: i + 1, titleFrom: i, titleTo: i },
  kind: 'pronoun',
});

/** …, wie |X| in einem Schreiben |mitteilte|: a clause that only names who said it. */
const behindAsWord = (reading: Reading, cue: number, floor: number): Mention | null => {
  const as = reading.lexicon.pack.particles?.as;
  for (let i = cue - 1; as !== undefined && i >= floor; i = stepLeft(reading, i)) {
    if (kindOf(reading, i) === Kind.comma) return null;
    if (foldedOf(reading, i, i + 1) === as) return phraseAfter(reading, i + 1);
  }
  return null;
};

/** Der Minister |hat| am Abend |erklärt|: the subject stands on either side of the auxiliary that the participle goes with. */
const beforeBracket = (reading: Reading, participle: number, floor: number): Mention | null => {
  for (let i = participle - 1; i > floor; i = stepLeft(reading, i)) {
    if (!hasClass(reading, i, Class.auxiliary)) continue;
    return subjectBefore(reading, i, floor) ?? phraseAfter(reading, behindAdverbs(reading, i + 1));
  }
  return null;
};

const nameBehind = (reading: Reading, i: number): Mention | null => {
  const subject = phraseAfter(reading, behindAdverbs(reading, i + 1));
  if (!subject) return null;
  const { nominatives } = reading.lexicon.pack.particles ?? {};
  const nominative = nominatives?.includes(foldedOf(reading, subject.from, subject.to));
  return nominative || hasClass(reading, subject.headFrom, Class.name) ? subject : null;
};

const behindAdverbs = (reading: Reading, i: number): number => {
  let at = i;
  while (hasClass(reading, at, Class.adverb | Class.time)) at++;
  return at;
};

/** …, heißt es in X: whoever says it stands behind a preposition. */
const originBehind = (reading: Reading, i: number): Governor | null => {
  const at = behindAdverbs(reading, i + 1);
  const subject = hasClass(reading, at, Class.preposition) ? phraseAfter(reading, at + 1) : null;
  return subject && { subject, place: 'after', cueTo: subject.to };
};

const endsClause = (reading: Reading, i: number): boolean =>
  (kindOf(reading, i) !== Kind.word && kindOf(reading, i) !== Kind.open && kindOf(reading, i) !== Kind.number) ||
  hasClass(reading, i, Class.preposition | Class.time | Class.connective);

/** and said, but added */
const isJoined = (reading: Reading, i: number): boolean => {
  let at = i - 1;
  while (hasClass(reading, at, Class.adverb | Class.time | Class.auxiliary)) at--;
  return hasClass(reading, at, Class.coordinator | Class.additive);
};

/** The subject that goes on: of the report before in the sentence, or of the sentence. */
const chained = (
  reading: Reading,
  i: number,
  floor: number,
  cue: CueClass,
  last: Report | undefined,
): Governor | null => {
  const own = cue.chains ? besideParticiple(reading, i, floor) : null;
  if (own) return { subject: own, place: 'clause', cueTo: i + 1 };
  if (last && last.cueFrom >= floor) return { subject: last.subject, place: 'chain', cueTo: i + 1 };
  const subject = nearestSubject(reading, floor, i);
  if (subject) return { subject, place: 'sentence', cueTo: i + 1 };
  // “…,” he said, adding: the sentence begins behind the quotation.
  return last?.subject && i - last.cueTo < LONGEST_CIRCUMSTANCE
    ? { subject: last.subject, place: 'chain', cueTo: i + 1 }
    : null;
};

/** …, with |the union |calling it a gift: who stands right before a participle. */
const besideParticiple = (reading: Reading, i: number, floor: number): Mention | null => {
  if (reading.lexicon.pack.verbSecond || kindOf(reading, i - 1) === Kind.comma) return null;
  const subject = subjectBefore(reading, i, floor);
  const speaks = subject && subject.kind !== 'unknown' && subject.kind !== 'document' && subject.kind !== 'reporter';
  return speaks ? subject : null;
};

const canSay = (reading: Reading, cue: CueClass, { kind, headFrom }: Mention): boolean => {
  if (cue.subject === 'named') return kind === 'pronoun' || hasClass(reading, headFrom, Class.name);
  if (kind === 'reporter') return cue.asks === true;
  if (cue.subject === 'document') return kind === 'document' || kind === 'organisation' || kind === 'name';
  return cue.subject !== 'clear' || kind !== 'unknown';
};

/** What follows the cue: over dates and occasions, and over someone who is told. */
const readLink = (reading: Reading, after: number, cue: CueClass): { link: Link; contentFrom: number } => {
  const told = cue.addressee || cue.leads === 'mark' ? phraseAfter(reading, after) : addresseeBehind(reading, after);
  const from = told ? told.to : after;
  if (!told && isInfinitive(reading, from) && !reading.lexicon.pack.verbSecond)
    return { link: 'clause', contentFrom: from };
  // What only reports marks has none of its circumstances in them.
  let at = endOfCircumstances(reading, from, cue.leads !== 'mark');
  if (hasClass(reading, at, Class.complementizer)) return { link: 'clause', contentFrom: behindThat(reading, at) };
  const reached = linkAt(reading, at);
  const that = reached.link === 'pause' ? thatBehindInsertion(reading, reached.contentFrom) : -1;
  if (that >= 0) return { link: 'clause', contentFrom: that + 1 };
  if (reached.link !== 'clause') return reached;
  at = from;
  while (hasClass(reading, at, Class.time | Class.adverb)) at++;
  return { link: 'clause', contentFrom: at };
};

/** said on the radio, |where he is a guest, |that …: the word that leads to what was said, behind commas; -1 if there is none. */
const thatBehindInsertion = (reading: Reading, from: number): number => {
  const that = reading.lexicon.pack.particles?.that;
  if (!that || reading.lexicon.pack.verbSecond) return -1;
  for (let i = from; i - from < LONGEST_CIRCUMSTANCE; i = stepRight(reading, i)) {
    const kind = kindOf(reading, i);
    if (kind !== Kind.word && kind !== Kind.comma && kind !== Kind.number) return -1;
    if (kind === Kind.comma && that.includes(foldedOf(reading, i + 1, i + 2))) return i + 1;
  }
  return -1;
};

/** said |to the host| that: someone told, before the word or the mark that leads to what was said. */
const addresseeBehind = (reading: Reading, to: number): Mention | null => {
  if (!isInfinitive(reading, to)) return null;
  const told = phraseAfter(reading, to + 1, false);
  if (!told) return null;
  const { link } = linkAt(reading, told.to);
  const leads = link === 'mark' || link === 'colon' || behindThat(reading, told.to) > told.to;
  return leads ? told : null;
};

/** “that” only leads to what was said; “whether” is a part of it. */
const behindThat = (reading: Reading, i: number): number =>
  reading.lexicon.pack.particles?.that?.includes(foldedOf(reading, i, i + 1)) ? i + 1 : i;

/** Behind dates, adverbs and phrases of prepositions; nouns count only behind one of these. */
const endOfCircumstances = (reading: Reading, from: number, passesTitles: boolean): number => {
  let at = from;
  let opened = reading.lexicon.pack.verbSecond === true;
  for (; at - from < LONGEST_CIRCUMSTANCE; at++) {
    if (hasClass(reading, at, Class.unreal | Class.term)) break;
    const title = opened && passesTitles ? quotationAt(reading, at) : null;
    if (hasClass(reading, at, Class.preposition | Class.time | Class.adverb | Class.genitive)) opened = true;
    else if (title && title.close >= 0 && !isUtterance(reading, title)) at = title.close;
    else if (!opened || !isNounlike(reading, at)) break;
  }
  return at;
};

const isNounlike = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) === Kind.number) return true;
  if (kindOf(reading, i) !== Kind.word) return false;
  const other = Class.verb | Class.auxiliary | Class.complementizer | Class.pronoun | Class.connective;
  return !hasClass(reading, i, other) && cueAt(reading, i) === null;
};

/** according to X */
export const readSource = (reading: Reading, i: number): Report | null => {
  if (!hasClass(reading, i, Class.source) || !reading.lexicon.sources.has(foldedOf(reading, i, i + 1))) return null;
  const opens = sentenceStart(reading, i) === i;
  // Inside a sentence of a verb-second language what a preposition hangs on is as likely the verb.
  const subject = phraseAfter(reading, i + 1, opens || !reading.lexicon.pack.verbSecond);
  if (!subject || !isSource(reading, i, subject)) return null;
  if (!reading.lexicon.pack.sourcesOfAnyKind && (subject.kind === 'unknown' || subject.kind === 'pronoun')) return null;
  const { link, contentFrom } = linkOfSource(reading, opens, subject.to);
  return {
    cueFrom: i,
    cueTo: i + 1,
    cue: SOURCE_CUE,
    clauseFrom: i,
    contentFrom,
    link,
    subject,
    place: 'source',
    within: reading.within[i] ?? -1,
  };
};

/** nach Polizeiangaben: a preposition of many uses needs a noun that tells of a source. */
const isSource = (reading: Reading, i: number, { from, to }: Mention): boolean => {
  const { sourceNouns } = reading.lexicon.pack;
  const preposition = foldedOf(reading, i, i + 1);
  if (sourceNouns?.preposition !== preposition) return true;
  for (let at = from; at < to; at++) {
    const word = foldedOf(reading, at, at + 1);
    if (sourceNouns.endings.some((ending) => word.endsWith(ending))) return true;
  }
  return false;
};

/** Where the verb is second, the sentence goes on behind a source phrase without a comma. */
const linkOfSource = (reading: Reading, opensSentence: boolean, to: number): { link: Link; contentFrom: number } => {
  if (reading.lexicon.pack.verbSecond) {
    const found = linkAt(reading, to);
    return opensSentence || found.link !== 'clause' ? found : { link: 'pause', contentFrom: to };
  }
  if (opensSentence) return behindPhrase(reading, to);
  const found = linkAt(reading, to);
  return found.link === 'pause' ? found : { link: 'end', contentFrom: to };
};

/** Behind the comma that ends a source phrase with all that belongs to it. */
const behindPhrase = (reading: Reading, from: number): { link: Link; contentFrom: number } => {
  for (let at = from; at - from < LONGEST_SOURCE; at = stepRight(reading, at)) {
    const found = linkAt(reading, at);
    if (found.link !== 'clause') return found;
  }
  return { link: 'end', contentFrom: from };
};
