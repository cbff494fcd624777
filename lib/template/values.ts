/** Text that is Markdown already and goes out as it is; all other text is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template can see. Nothing in it is a function, and only own properties are read. */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Markup
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue };

export const isList = (value: TemplateValue): value is readonly TemplateValue[] => Array.isArray(value);

const isRecord = (value: TemplateValue): value is { readonly [name: string]: TemplateValue } =>
  typeof value === 'object' &&
  value !== null &&
  !isList(value) &&
  !(value instanceof Date) &&
  !(value instanceof Markup);

/** A named part of a value; undefined where there is none. Nothing is inherited. */
export const partOf = (value: TemplateValue, name: string): TemplateValue => {
  if (isList(value)) return name === 'length' ? value.length : undefined;
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
};

/** Whether a condition holds: for nothing, an empty text, an empty list and zero it does not. */
export const isTrue = (value: TemplateValue): boolean => {
  if (isList(value)) return value.length > 0;
  return value instanceof Markup ? value.text !== '' : Boolean(value);
};

/** A value as it goes out: text escaped, Markdown as it is. */
export const shown = (value: TemplateValue, safe: (text: string) => string): string => {
  if (value instanceof Markup) return value.text;
  if (isList(value)) return value.map((each) => shown(each, safe)).join(', ');
  const text = textOf(value);
  return text && safe(text);
};

/** A value as plain text. */
export const textOf = (value: TemplateValue): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (value instanceof Date) return value.toISOString();
  if (isList(value)) return value.map(textOf).join(', ');
  return isRecord(value) ? '' : String(value);
};
