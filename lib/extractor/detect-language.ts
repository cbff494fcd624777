import { cyrillicWords, latinWords, simplifiedOnly, traditionalOnly } from './frequent-words';

/** A language is told from this many code units; more does not change the answer. */
const SAMPLE = 8000;
/** Share of kana among Japanese characters that Chinese never reaches; running Japanese has half and more. */
const KANA_SHARE = 0.08;
/** Share of its text that a script must have to decide the language. */
const SCRIPT_SHARE = 0.3;
/** Share of words that must be among the commonest ones of a language; running text has a third and more. */
const WORDS_SHARE = 0.08;
/** How much the language that the page declares may lag behind the best one. */
const TIE = 0.8;

/** No script but Latin, and signs that count for none. */
const BEYOND_LATIN = /[\u0250-\u1dff\u2c00-\uffff]/;
const LATIN_LETTER = /[A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ]/;
/** Words in small letters, Latin or Cyrillic; ranges, because to look up classes of all letters takes its time on every page. */
const WORDS = /[a-zªµºß-öø-ˁˆ-ˑЀ-ҁҊ-ԯḀ-ỿ]+/g;

interface Counts {
  han: number;
  kana: number;
  hangul: number;
  latin: number;
  cyrillic: number;
  other: Map<string, number>;
  letters: number;
}

/** Scripts of one language, or taken for it. */
const OTHER_SCRIPTS: readonly (readonly [first: number, last: number, tag: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xb80, 0xbff, 'ta'],
  [0xe00, 0xe7f, 'th'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
];

/**
 * The language of a text as a BCP 47 tag: by its script, then by its frequent words; Chinese as `zh-Hans` or `zh-Hant`.
 *
 * @param declared what the page says of itself; decides only where the text leaves it open. `und` when nothing does.
 */
export const detectLanguage = (text: string, declared?: string): string => {
  const sample = text.slice(0, SAMPLE);
  if (!BEYOND_LATIN.test(sample))
    return LATIN_LETTER.test(sample) ? byWords(sample, latinWords, declared) : declared || 'und';
  const counts = countScripts(sample);
  if (counts.letters === 0) return declared || 'und';
  const share = (count: number): number => count / counts.letters;
  if (counts.kana > 0 && counts.kana / (counts.han + counts.kana) > KANA_SHARE) return 'ja';
  if (share(counts.hangul) > SCRIPT_SHARE) return 'ko';
  if (share(counts.han) > SCRIPT_SHARE) return chineseScript(sample, declared);
  if (share(counts.cyrillic) > SCRIPT_SHARE) return byWords(sample, cyrillicWords, declared);
  for (const [tag, count] of counts.other) if (share(count) > SCRIPT_SHARE) return sameLanguage(declared, tag);
  return byWords(sample, latinWords, declared);
};

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** The declared tag where it is of the same script (Persian in Arabic letters), else the script's usual language. */
const sameLanguage = (declared: string | undefined, tag: string): string => {
  const kin: Record<string, readonly string[]> = { ar: ['fa', 'ur', 'ps', 'ckb'], hi: ['mr', 'ne'], he: ['yi'] };
  return declared && (kin[tag]?.includes(primary(declared)) || primary(declared) === tag) ? declared : tag;
};

const countScripts = (sample: string): Counts => {
  const counts: Counts = { han: 0, kana: 0, hangul: 0, latin: 0, cyrillic: 0, other: new Map(), letters: 0 };
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x41) continue;
    if (unit < 0x250) {
      if (!LATIN_LETTER.test(sample.charAt(i))) continue;
      counts.latin++;
    } else if (unit >= 0x3400 && unit <= 0x9fff) counts.han++;
    else if (unit >= 0x3041 && unit <= 0x30fa) counts.kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) counts.hangul++;
    else if (unit >= 0x400 && unit <= 0x52f) counts.cyrillic++;
    else {
      const script = OTHER_SCRIPTS.find(([first, last]) => unit >= first && unit <= last);
      if (script) counts.other.set(script[2], (counts.other.get(script[2]) ?? 0) + 1);
      else if (unit < 0x1e00 || unit > 0x1eff) continue;
    }
    counts.letters++;
  }
  return counts;
};

const chineseScript = (sample: string, declared: string | undefined): string => {
  const traditional = new Set(traditionalOnly);
  const simplified = new Set(simplifiedOnly);
  let balance = 0;
  for (const character of sample) {
    const inTraditional = traditional.has(character);
    if (inTraditional === simplified.has(character)) continue;
    balance += inTraditional ? 1 : -1;
  }
  if (balance !== 0) return balance > 0 ? 'zh-Hant' : 'zh-Hans';
  return declared && primary(declared) === 'zh' ? declared : 'zh';
};

const byWords = (
  sample: string,
  lists: Readonly<Record<string, readonly string[]>>,
  declared: string | undefined,
): string => {
  const found = sample.toLowerCase().match(WORDS) ?? [];
  const frequency = new Map<string, number>();
  for (const word of found) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const score = (list: readonly string[]): number => list.reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0);
  const scores = new Map(Object.entries(lists).map(([tag, list]) => [tag, score(list)]));
  const [best, most] = [...scores].reduce((top, entry) => (entry[1] > top[1] ? entry : top), ['und', 0]);
  if (most < found.length * WORDS_SHARE) return declared || 'und';
  if (!declared) return best;
  const own = scores.get(primary(declared)) ?? 0;
  if (primary(declared) === best) return declared;
  return own >= most * TIE ? declared : best;
};
