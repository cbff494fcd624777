import { isList, isTrue, Markup, shown, type TemplateValue, textOf } from './values';

/** Makes one value of another. Pure; `safe` makes text safe for what is written. */
export type Filter = (
  value: TemplateValue,
  args: readonly TemplateValue[],
  safe: (text: string) => string,
) => TemplateValue;

const two = (number: number): string => String(number).padStart(2, '0');

const dateOf = (value: TemplateValue): Date | null => {
  const date = value instanceof Date ? value : new Date(textOf(value));
  return Number.isNaN(date.getTime()) ? null : date;
};

/** `YYYY-MM-DD HH:mm` in local time; other characters stand for themselves. What is no date stays as it is. */
const date: Filter = (value, [pattern]) => {
  const time = dateOf(value);
  if (!time) return value;
  // A day without a time is that day everywhere.
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const of = isDay ? new Date(time.getTime() + time.getTimezoneOffset() * 60_000) : time;
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(of.getFullYear()),
    MM: two(of.getMonth() + 1),
    DD: two(of.getDate()),
    HH: two(of.getHours()),
    mm: two(of.getMinutes()),
    ss: two(of.getSeconds()),
  };
  return (pattern === undefined ? 'YYYY-MM-DD' : textOf(pattern)).replace(
    /YYYY|MM|DD|HH|mm|ss/g,
    (part) => parts[part] ?? part,
  );
};

/** A change of text that leaves Markdown Markdown. */
const onText =
  (change: (text: string, args: readonly TemplateValue[]) => string): Filter =>
  (value, args) =>
    value instanceof Markup ? new Markup(change(value.text, args)) : change(textOf(value), args);

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const wikilink = (value: TemplateValue): TemplateValue => {
  if (isList(value)) return value.map(wikilink);
  const name = textOf(value)
    .replace(/[[\]|#^\\/:%*?"<>\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return new Markup(name ? `[[${name}]]` : '');
};

const cut = (text: string, [length]: readonly TemplateValue[]): string => {
  const characters = [...text];
  const most = Number(length ?? 80);
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
};

/** Control characters are none of YAML. */
const plain = (value: TemplateValue): string => textOf(value).replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, ' ');

/** What a template may do with a value, by name. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  date,
  upper: onText((text) => text.toUpperCase()),
  lower: onText((text) => text.toLowerCase()),
  trim: onText((text) => text.trim()),
  slug: (value) => slug(textOf(value)),
  truncate: onText(cut),
  replace: onText((text, [from, to]) => (textOf(from) ? text.replaceAll(textOf(from), textOf(to)) : text)),
  default: (value, [other]) => (isTrue(value) ? value : other),
  first: (value) => (isList(value) ? value[0] : value),
  last: (value) => (isList(value) ? value.at(-1) : value),
  length: (value) => (isList(value) ? value.length : [...textOf(value)].length),
  /** A list in a row. Its texts are escaped, what is put between them is not. */
  join: (value, [between], safe) =>
    isList(value)
      ? new Markup(value.map((each) => shown(each, safe)).join(between === undefined ? ', ' : textOf(between)))
      : value,
  blockquote: (value, _args, safe) => new Markup(shown(value, safe).replace(/^/gm, '> ')),
  wikilink,
  /** As a value of YAML front matter. */
  yaml: (value) =>
    new Markup(JSON.stringify(isList(value) ? value.map(plain) : plain(value)).replace(/[\u2028\u2029]/g, ' ')),
  /** As it is, not escaped: for what is Markdown already. */
  raw: (value) => new Markup(textOf(value)),
};
