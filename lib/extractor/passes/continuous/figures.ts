/** Figures and findings, which speak for the body that made them: 统计局公布的数据. Atom offsets of the clause. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Clause } from './clause';
import { isUnknownName } from './unknown-name';

/** Code units of a body that nothing but its last character tells. */
const SHORTEST_BODY = 3;
const BETWEEN = Class.time | Class.genitive | Class.determiner;

/** The last atom of the body whose figures atom `k` names, -1 if there is none; the phrase begins at `first`. */
export const makerOf = (clause: Clause, first: number, k: number): number => {
  if (!clause.isFigures(k)) return -1;
  let at = k - 1;
  let isMade = false;
  for (; at > first; at--) {
    if (isMaking(clause, at)) isMade = true;
    else if (!clause.has(at, BETWEEN) && !clause.isFigures(at)) break;
  }
  if (at < first) return -1;
  const isBody =
    clause.has(at, Class.organisation) || clause.kind(at) === Kind.foreign || isBodyByEnding(clause, first, at);
  // 携程发布的数据: whoever publishes figures is a body.
  return isBody || (isMade && isUnknownName(clause, first, at + 1)) ? at : -1;
};

/** 统计局, but not 两组 nor 这一组: what is counted is no body. */
const isBodyByEnding = (clause: Clause, first: number, k: number): boolean =>
  clause.endsOrganisation(k) &&
  !clause.has(first, Class.determiner) &&
  clause.lengthBetween(first, k + 1) >= SHORTEST_BODY;

/** 公布的, 公布 before 的: what somebody has done with the figures. */
const isMaking = (clause: Clause, k: number): boolean =>
  clause.isAttribute(k) || (clause.has(k + 1, Class.genitive) && (clause.has(k, Class.verb) || clause.isCue(k)));
