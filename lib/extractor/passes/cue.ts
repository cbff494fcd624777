import type { CueClass, Lead } from '../languages/pack';
import { Kind } from '../reading/kinds';
import type { Reading } from '../reading/reading';
import { kindOf } from './navigate';
import type { Link } from './report';

/** What token `i` is as a cue, null when it is none. */
export const cueAt = (reading: Reading, i: number): CueClass | null => {
  const index = reading.tokens.entry[i] ?? -1;
  return index >= 0 ? (reading.lexicon.entries[index]?.cue ?? null) : null;
};

const LEADS: readonly Lead[] = ['never', 'mark', 'colon', 'pause', 'clause'];

/** Whether a cue can stand before such a link. */
export const isLedBy = (cue: CueClass, link: Link): boolean =>
  link === 'end' ? cue.trails : LEADS.indexOf(link) <= LEADS.indexOf(cue.leads);

/** What the token `i` behind a cue makes of what follows, and where content would begin. */
export const linkAt = (reading: Reading, i: number): { link: Link; contentFrom: number } => {
  const kind = kindOf(reading, i);
  if (kind === Kind.open) return { link: 'mark', contentFrom: i };
  if (kind === Kind.colon) return { link: 'colon', contentFrom: i + 1 };
  if (kind === Kind.comma) return { link: kindOf(reading, i + 1) === Kind.open ? 'mark' : 'pause', contentFrom: i + 1 };
  const ends =
    kind === Kind.stop ||
    kind === Kind.newline ||
    kind === Kind.close ||
    kind === Kind.semicolon ||
    kind === Kind.ellipsis;
  return { link: ends || i >= reading.tokens.count ? 'end' : 'clause', contentFrom: i };
};
