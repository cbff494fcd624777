import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import { grammarOf } from './grammar';
import type { Mention } from './mention';
import { clauseStart, foldedOf, hasClass, textOf } from './navigate';

/** A longer title is a sentence that was misread. Code units. */
const LONGEST_TITLE = 60;
/** Places of a name at which a title is looked for; who has none by then has none. */
const MOST_PLACES = 12;
/** Code units of a full name of surname and given name in continuous writing. */
const LONGEST_NATIVE_NAME = 4;

/** What a text tells of someone by name, anywhere. */
export interface Introduction {
  /** The full name, folded. */
  readonly key: string;
  /** Token of its first occurrence in full, -1 where only a part of it was found. */
  readonly at: number;
  /** How many of its occurrences were looked at. */
  readonly times: number;
  /** The fullest title beside it, as the text has it. */
  readonly title: string | null;
  /** The name beside which that title stands. */
  readonly titled: TokenRange | null;
}

/** All introductions of a text, and who bears which surname. */
export class Introductions {
  private readonly byName = new Map<string, Introduction>();
  /** First character → names with the token where each stands first, in order of the text. */
  private readonly bySurname = new Map<string, { key: string; at: number }[]>();

  constructor(private readonly reading: Reading) {
    for (let i = 0; i < reading.tokens.count; i++) if (hasClass(reading, i, Class.name)) this.note(i);
  }

  of(key: string): Introduction | undefined {
    return this.byName.get(key);
  }

  /** The full name (folded) of that first character that was introduced last before a token. */
  bearerOf(surname: string, before: number): string | null {
    const bearers = this.bySurname.get(surname.charAt(0)) ?? [];
    let low = 0;
    let high = bearers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bearers[middle]?.at ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return bearers[low - 1]?.key ?? null;
  }

  private note(i: number): void {
    const { reading } = this;
    const folded = foldedOf(reading, i, i + 1);
    const key = reading.names.get(folded) ?? folded;
    const known = this.byName.get(key);
    if (known && known.times >= MOST_PLACES) return;
    const mention = grammarOf(reading).readNamed(reading, clauseStart(reading, i), i);
    const title = mention ? titleOf(reading, mention) : null;
    if (!known) this.noteSurname(key, i);
    const better = title !== null && title.length > (known?.title?.length ?? 0);
    const at = known && known.at >= 0 ? known.at : folded === key ? i : -1;
    this.byName.set(key, {
      key,
      at,
      times: (known?.times ?? 0) + 1,
      title: better ? title : (known?.title ?? null),
      titled: better ? { from: i, to: i + 1 } : (known?.titled ?? null),
    });
  }

  private noteSurname(key: string, at: number): void {
    if (key.length > LONGEST_NATIVE_NAME) return;
    const bearers = this.bySurname.get(key.charAt(0));
    if (bearers) bearers.push({ key, at });
    else this.bySurname.set(key.charAt(0), [{ key, at }]);
  }
}

/** The title beside a mention, null when there is none that can be one. */
export const titleOf = (reading: Reading, { titleFrom, titleTo }: Mention): string | null => {
  const title = textOf(reading, titleFrom, titleTo).trim();
  return title.length > 0 && title.length <= LONGEST_TITLE ? title : null;
};
