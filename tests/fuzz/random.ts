/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number, index = 0) {
    this.#state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  }

  /** 0 … 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** 0 … below, without below. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

/** Characters on which readers of text stumble: marks, ends, halves of letters, what has no width. */
const STUMBLING = [
  ...'“”‘’"\'«»‹›„‚「」『』＂《》〈〉（）()[]{}<>,.!?;:，。！？：；、…—–-·\n\r\t \\/|*_#&%$@=+~`^',
  '\u0000',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\ude00',
  '😀',
  '\u{20BB7}',
  '\u{e0041}',
  'İ',
  'ß',
  'ﬁ',
  'e\u0301',
  '１',
  '3.5',
  'U.S.',
];

/** The text with some of it taken out, put in, doubled, moved or broken. */
export const mutate = (text: string, random: Random, pieces: readonly string[] = STUMBLING): string => {
  let changed = text;
  for (let count = 1 + random.below(6); count > 0; count--) {
    const at = random.below(changed.length + 1);
    const to = Math.min(changed.length, at + 1 + random.below(random.chance(0.2) ? 200 : 8));
    const [before, part, after] = [changed.slice(0, at), changed.slice(at, to), changed.slice(to)];
    switch (random.below(6)) {
      case 0:
        changed = before + after;
        break;
      case 1:
        changed = before + random.pick(pieces) + part + after;
        break;
      case 2:
        changed = before + part + part + after;
        break;
      case 3:
        changed = after + before + part;
        break;
      case 4:
        changed = before + random.pick(pieces).repeat(1 + random.below(30)) + after;
        break;
      default:
        changed = before + [...part].reverse().join('') + after;
    }
  }
  return changed;
};

export { STUMBLING };
