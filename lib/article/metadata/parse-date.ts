/** Month names by their first letters, as many as tell them apart, in the languages of the Latin script that pages use most. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene|янв)/,
  /^(?:feb|f[eé]v|lut|фев)/,
  /^(?:mar(?!s?k)|m[aä]r|maa|мар)/,
  /^(?:apr|abr|avr|kwi|апр)/,
  /^(?:may|mai|maj|mei|mag|maa?y|мая|май)/,
  /^(?:jun|juin|giu|cze|июн)/,
  /^(?:jul|juil|lug|lip|июл)/,
  /^(?:aug|ago|ao[uû]|sie|авг)/,
  /^(?:sep|set|wrz|сен)/,
  /^(?:oct|okt|out|ott|paź|окт)/,
  /^(?:nov|lis|ноя)/,
  /^(?:dec|dez|dic|d[eé]c|gru|дек)/,
];

const pad = (value: string | number): string => String(value).padStart(2, '0');

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

const dayOf = (year: string, month: string | number, day: string): string | null =>
  isDay(Number(year), Number(month), Number(day)) ? `${year}-${pad(month)}-${pad(day)}` : null;

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

/** `2024-05-09`, `2024/5/9`, `2024.05.09`, `2024年5月9日`, `2024년 5월 9일`. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일号]?/;
/** `24-05-09`, only where a label or the hour says that it is a date. */
const SHORT_YEAR = /(?:发[布表]时间\s*[:：]?\s*)(\d{2})[-/](\d{2})[-/](\d{2})\s?(?=\d{1,2}:\d{2}|$)/;
/** `20240509` and `20240509162359`. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/;
/** `9.5.2024`, `09/05/2024`. */
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/;
/** `9 May 2024`, `9. Mai 2024`, `9 de mayo de 2024`, `Thu, 09 May 2024`. */
const DAY_MONTH =
  /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-]+(?:de\s+|of\s+)?([A-Za-zÀ-žЀ-ӿ]{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/;
/** `May 9, 2024`, `Thu May 09 2024`. */
const MONTH_DAY = /([A-Za-zÀ-žЀ-ӿ]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/;

const TIME =
  /^\D{0,12}?(?<!\d)(\d{1,2})[:：h時时](\d{2})(?:[:：分](\d{2})(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?\s*(Z\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}|GMT|UTC)?/i;

interface Found {
  readonly day: string;
  /** Where the date ends in the text. */
  readonly end: number;
}

const matchDay = (text: string): Found | null => {
  const readers: readonly [RegExp, (match: RegExpExecArray) => string | null][] = [
    [YEAR_FIRST, ([, year = '', month = '', day = '']) => dayOf(year, month, day)],
    [SHORT_YEAR, ([, year = '', month = '', day = '']) => dayOf(`20${year}`, month, day)],
    [DAY_MONTH, ([, day = '', name = '', year = '']) => dayOf(year, monthOf(name), day)],
    [MONTH_DAY, ([, name = '', day = '', year = '']) => dayOf(year, monthOf(name), day)],
    [YEAR_LAST, ([, first = '', mark, second = '', year = '']) => dayOfYearLast(first, second, year, mark === '/')],
  ];
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const day = match && read(match);
    if (match && day) return { day, end: match.index + match[0].length };
  }
  return null;
};

/** The day comes first but for America, which writes slashes; only a number above 12 tells. */
const dayOfYearLast = (first: string, second: string, year: string, isSlash: boolean): string | null => {
  if (Number(second) > 12) return dayOf(year, first, second);
  if (Number(first) > 12 || !isSlash) return dayOf(year, second, first);
  return first === second ? dayOf(year, first, second) : null;
};

const timeAfter = (text: string): string => {
  const match = TIME.exec(text);
  if (!match) return '';
  const [, hours = '', minutes = '', seconds, half, zone] = match;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return '';
  return `T${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zone ? offsetOf(zone) : ''}`;
};

const offsetOf = (zone: string): string => {
  const match = /([+-]\d{2}):?(\d{2})/.exec(zone);
  if (!match) return 'Z';
  return `${match[1]}:${match[2]}`;
};

/**
 * Reads a date in any of the forms that pages write, with its time and offset if they stand beside it.
 * @returns ISO 8601 in the text's own precision; null if there is no date, or if it could be two different days.
 */
export const parseDate = (text: string): string | null => {
  const trimmed = text.trim();
  const compact = COMPACT.exec(trimmed);
  if (compact) {
    const [, year = '', month = '', day = '', hour, minute, second] = compact;
    const found = dayOf(year, month, day);
    return found && hour ? `${found}T${hour}:${minute}${second ? `:${second}` : ''}` : found;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(trimmed)) {
    const milliseconds = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
  }
  const found = matchDay(trimmed);
  return found && found.day + timeAfter(trimmed.slice(found.end));
};
