/**
 * Whether a quote in the making is one: with its frame, its words and what stands around it, which no rule sees
 * together. Weighed as was learned from annotated news (`npm run train`).
 */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Draft, Frame } from '../draft';
import { hasClass, kindOf, quotationAt } from '../navigate';
import { behind, bucket, classCode, endCode, wordCode } from './codes';

/** What a draft must reach; found on texts held out. */
export const ENOUGH = 0.4;
/** What the layout marks is too rare in the texts to have been learned. */
const LAID_OUT: ReadonlySet<Frame> = new Set(['dash', 'label']);
/** Tokens of a content that are looked at. */
const FARTHEST = 60;
const VERBS = Class.verb | Class.auxiliary | Class.unreal;

/** The drafts that are likely quotes, with their odds; all of them where nothing was learned. */
export const weighDrafts = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const stored = reading.lexicon.pack.draftOdds;
  if (!stored) return [...drafts];
  return draftFeatures(reading, drafts).flatMap(([draft, features]) => {
    if (LAID_OUT.has(draft.frame) || goesOn(reading, draft) || isBesideName(draft)) return [draft];
    const odds = probabilityOf(stored, features);
    return odds >= ENOUGH ? [{ ...draft, odds }] : [];
  });
};

/** Marks that stay open at the end of a paragraph, and what goes on with them. */
const goesOn = (reading: Reading, draft: Draft): boolean =>
  draft.frame === 'floating' && (draft.sharesWith?.type === 'direct' || kindOf(reading, endOf(draft)) === Kind.newline);

/** “It was late.” Reid said …: whose words they are stands right behind the mark. */
const isBesideName = ({ frame, mention, spans }: Draft): boolean =>
  frame === 'floating' && mention !== null && mention.from === (spans[0]?.to ?? 0) + 1;

/** The signs of each draft, each as one number; in order of the text. */
export const draftFeatures = (reading: Reading, drafts: readonly Draft[]): [Draft, number[]][] => {
  const ordered = [...drafts].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  let outer: Draft | null = null;
  return ordered.map((draft, index) => {
    const around = outer && startOf(draft) < endOf(outer) ? outer : null;
    if (!outer || endOf(draft) > endOf(outer)) outer = draft;
    const neighbours = { around, before: ordered[index - 1] ?? null, after: ordered[index + 1] ?? null };
    return [draft, featuresOf(reading, draft, neighbours)];
  });
};

interface Neighbours {
  /** The draft inside which this one begins. */
  readonly around: Draft | null;
  readonly before: Draft | null;
  readonly after: Draft | null;
}

const startOf = ({ spans }: Draft): number => spans[0]?.from ?? 0;
const endOf = ({ spans }: Draft): number => spans.at(-1)?.to ?? 0;

const featuresOf = (reading: Reading, draft: Draft, { around, before, after }: Neighbours): number[] => {
  const { type, spans, report, mention, sharesWith } = draft;
  const from = startOf(draft);
  const to = spans[0]?.to ?? from;
  const end = endOf(draft);
  const frame = feature(codeOf(draft.frame), codeOf(type), spans.length);
  const cue = report ? wordCode(reading, report.cueFrom) : 0;
  const name = codeOf(report?.cue.name ?? '');
  const place = codeOf(`${report?.place} ${report?.link} ${report?.doubt}`);
  const kind = codeOf(mention?.kind ?? '');
  const head = mention ? wordCode(reading, mention.headTo - 1) : 0;
  const first = wordCode(reading, from);
  const firstClass = classCode(reading, from);
  const odds = report?.odds === undefined ? -1 : Math.round(report.odds * 10);
  const inMarks = kindOf(reading, from - 1) === Kind.open ? 1 : 0;
  const opening = from - 1 - inMarks;
  const small = isSmall(reading, from);
  const last = kindOf(reading, to - 1);
  const length = bucket(to - from);
  const verb = hasVerb(reading, from, to);
  const nested = around ? feature(codeOf(around.frame), codeOf(around.type), Number(endOf(around) >= end)) : 0;
  const covers = after && startOf(after) < end ? feature(codeOf(after.frame), codeOf(after.type)) : 0;
  const previous = before ? feature(codeOf(before.type), gapTo(reading, endOf(before), from)) : 0;
  return [
    feature(1, frame),
    feature(2, frame, place),
    feature(3, frame, cue),
    feature(4, name, kind, codeOf(draft.frame)),
    feature(5, head, codeOf(draft.frame)),
    feature(6, frame, first),
    feature(7, frame, firstClass, classCode(reading, behind(reading, from))),
    feature(8, frame, wordCode(reading, opening)),
    feature(9, frame, classCode(reading, opening), small),
    feature(10, frame, kindOf(reading, end), classCode(reading, behind(reading, end))),
    feature(11, frame, last, small),
    feature(12, frame, length),
    feature(13, frame, verb, Math.min(6, to - from)),
    feature(14, frame, place, verb, Math.min(3, length)),
    feature(15, frame, nested),
    feature(16, frame, covers, cue),
    feature(17, frame, previous),
    feature(18, frame, kind, Number(sharesWith !== undefined), codeOf(sharesWith?.frame ?? '')),
    feature(19, frame, marksIn(reading, from, to), place),
    feature(20, cue, verb, length),
    feature(21, report ? wordCode(reading, report.cueFrom - 1) : 0, cue),
    feature(22, frame, endCode(reading, from), verb),
    feature(23, frame, wordCode(reading, opening), wordCode(reading, opening - 1)),
    feature(24, frame, kindOf(reading, opening), last, small, length),
    feature(25, cue, first),
    feature(27, frame, odds),
    feature(28, odds, place, verb),
    feature(26, codeOf(draft.frame), selfIn(reading, from, to), last),
  ];
};

const isSmall = (reading: Reading, i: number): number => {
  const offset = reading.tokens.start[i] ?? 0;
  return reading.text.charCodeAt(offset) === reading.units[offset] ? 1 : 0;
};

const hasVerb = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  let found = 0;
  for (let i = from; i < last; i++) {
    if (hasClass(reading, i, VERBS)) return 2;
    if (cueAt(reading, i)) found = 1;
  }
  return found;
};

const selfIn = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  for (let i = from; i < last; i++) if (hasClass(reading, i, Class.self)) return 1;
  return 0;
};

const marksIn = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  for (let i = from; i < last; i++) if (quotationAt(reading, i)) return i === from ? 2 : 1;
  return 0;
};

/** How far a draft stands behind the one before it: within it, beside it, in its paragraph, in the next, farther. */
const gapTo = (reading: Reading, from: number, to: number): number => {
  if (to < from) return 0;
  let breaks = 0;
  for (let i = from; i < to && i < from + FARTHEST; i++) if (kindOf(reading, i) === Kind.newline) breaks++;
  return to - from < 4 ? 1 + Math.min(1, breaks) : to - from < FARTHEST ? 3 + Math.min(2, breaks) : 6;
};
