import type { TokenRange } from '../reading/reading';
import type { MentionKind } from './mention';

/** Someone or some body that speaks. */
export interface Entity {
  /** The fullest name, folded. */
  readonly key: string;
  /** The same in the characters of the page. */
  readonly name: string;
  readonly kind: MentionKind;
  readonly title: string | null;
  /** The same, folded. */
  readonly titleKey: string | null;
  /** Where it is named beside a quote or introduced, in the order in which that was found out. */
  readonly mentions: TokenRange[];
}

/** Kinds of mentions that stand for people. */
export const PERSONS: ReadonlySet<MentionKind> = new Set(['name', 'surname', 'role', 'unnamed', 'unknown']);
/** What a singular pronoun can mean. */
export const INDIVIDUALS: ReadonlySet<MentionKind> = new Set(['name', 'surname', 'role']);

/** A designation that is new. */
export interface Designation {
  /** Its folded words, without an article. */
  readonly core: string;
  readonly kind: MentionKind;
  readonly definite: boolean;
  readonly continuous: boolean;
  /** Whether a folded designation or title ends in the same words. */
  readonly ends: (phrase: string) => boolean;
}

/** Whether a designation that is new means an entity that was called otherwise before. */
export const isSameSpeaker = (entity: Entity, { core, kind, definite, continuous, ends }: Designation): boolean => {
  if (kind === 'organisation')
    return entity.kind === 'organisation' && (isShortFor(core, entity.key) || isShortFor(entity.key, core));
  if (kind !== 'role' && kind !== 'unnamed' && kind !== 'surname') return false;
  if (!PERSONS.has(entity.kind)) return false;
  if (kind !== 'surname' && entity.titleKey !== null && ends(entity.titleKey)) return true;
  return definite && (ends(entity.key) || (continuous && isGist(core, entity.key)));
};

/** Code units in which a short description ends like the full one: 人士, 官员. */
const HEAD = 2;

/** 期货机构人士 of 从事期货业务的机构人士: the same head, and everything else in its order. */
const isGist = (short: string, long: string): boolean =>
  short.length > HEAD &&
  short.length < long.length &&
  short.slice(-HEAD) === long.slice(-HEAD) &&
  isWithin(short, long);

/** Code units of the shortest short form of a body's name. */
const SHORTEST_SHORT_FORM = 3;

/** Whether `short` begins or ends `long`, or has its characters in order, beginning with the first: 上金所. */
const isShortFor = (short: string, long: string): boolean => {
  if (short.length < SHORTEST_SHORT_FORM || short.length >= long.length) return false;
  if (long.endsWith(short) || long.startsWith(short)) return true;
  return short[0] === long[0] && isWithin(short, long);
};

/** Whether `long` has the characters of `short` in their order. */
const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
};
