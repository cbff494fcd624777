/** A value of the front matter: text, list of texts, a number, or a date that stands bare. */
export type FrontMatterValue = string | readonly string[] | number | { readonly date: string } | null;

/**
 * A YAML 1.2 double-quoted scalar (https://yaml.org/spec/1.2.2/#731-double-quoted-style). JSON's form is one, once the
 * characters that YAML counts as line breaks or does not allow are taken out or escaped.
 */
const quoted = (text: string): string =>
  JSON.stringify(
    text.replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, (character) => (/[\t\n\v\f\r]/.test(character) ? ' ' : '')),
  ).replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

const scalar = (value: Exclude<FrontMatterValue, readonly string[] | null>): string => {
  if (typeof value === 'string') return ` ${quoted(value)}`;
  return ` ${typeof value === 'number' ? value : value.date}`;
};

const isEmpty = (value: FrontMatterValue): value is null =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const isList = (value: FrontMatterValue): value is readonly string[] => Array.isArray(value);

/** The block between the `---` lines, with them. Keys without a value are left out. */
export const frontMatter = (values: Readonly<Record<string, FrontMatterValue>>): string => {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (isEmpty(value)) return [];
    if (isList(value)) return [`${key}:`, ...value.map((each) => `  - ${quoted(each)}`)];
    return [`${key}:${scalar(value as Exclude<FrontMatterValue, readonly string[] | null>)}`];
  });
  return ['---', ...lines, '---'].join('\n');
};
