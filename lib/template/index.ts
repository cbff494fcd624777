/**
 * A small language for templates: `{{ value | filter: argument }}`, `{% if %}`, `{% for %}`, `{# a comment #}`. It reads the
 * values it is given and writes text; it calls nothing and loops over nothing else.
 */
export { TemplateError } from './error';
export { FILTERS, type Filter } from './filters';
export { parseTemplate } from './parse';
export { renderTemplate } from './render';
export type { Template } from './syntax';
export { Markup, type TemplateValue } from './values';
