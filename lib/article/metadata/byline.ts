import { fold } from '../blocks/block-text';
import { AUTHOR_METAS } from '../gate/head-names';
import type { PageFacts } from './page-facts';

const AUTHOR_ELEMENTS =
  '[rel~=author],[itemprop~=author],[class*=author],[class*=Author],[class*=byline],[class*=Byline],[id*=author]';

const LEAD_IN =
  /^\s*(?:(?:written|posted|published|reported|story|words)?\s*by\b|by|von|par|por|di|door|av|af|autore?n?|author|作者|撰文|文|記者|记者|著者)\s*[:：/]?\s*/i;

const clean = (text: string | null | undefined): string | null => {
  if (!text) return null;
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD_IN, '')
    .replace(
      /\s*(?:[|•·–—]|\bon\b|\bin\b|\bfor\b|,? (?:staff|senior)\b|\bpublished\b|\bupdated\b|\d{1,2}[:.]\d{2}|(?:19|20)\d{2}).*$/i,
      '',
    )
    .replace(/[\s,;，]+$/, '');
  if (
    name.length < 2 ||
    name.length > 100 ||
    /https?:|www\.|@|^\d+$|^(?:admin|editor|staff|news|author|share|follow)$/i.test(name)
  )
    return null;
  return name;
};

const BY_LINE =
  /^(?:by|von|par|por|di|da|door|av|af)\s+(\p{Lu}[\p{L}.'’-]+(?:[\s,&]+(?:and|und|y|et|e)?\s*\p{Lu}?[\p{L}.'’-]+){1,6})/iu;
const ZH_AUTHOR =
  /(?:作者|撰文|文)\s*[:：/|｜]\s*([\p{Script=Han}·]{2,5}(?:[\s、,，]+[\p{Script=Han}·]{2,4}(?![\p{Script=Han}]))*)/u;
const ZH_REPORTER =
  /(?:记者|記者|通讯员)\s*[:：]?\s*([\p{Script=Han}·]{2,4}(?:[\s、,，]+(?:通讯员\s*)?[\p{Script=Han}·]{2,4}(?![\p{Script=Han}]))*)(?=\s|[)）】]|$|报道|摄|[|/])/u;

const inLines = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const name = pattern.exec(line)?.[1];
    if (name) return name;
  }
  return null;
};

/** An outlet is no author. */
const isOutlet = (name: string, site: string | null): boolean =>
  (site !== null && fold(name) === fold(site)) || /(?:网|報|报|社|台|客户端|\.com|\.cn)$/.test(name);

export const readByline = (page: PageFacts, site: string | null): string | null => {
  const { head, structured, dom, lines, lastLines } = page;
  const person = (text: string | null | undefined) => {
    const name = clean(text);
    return name && !isOutlet(name, site) ? name : null;
  };
  const structuredNames = (structured?.authors ?? []).flatMap((name) => clean(name) ?? []);
  if (structuredNames.some((name) => person(name))) return structuredNames.join(', ');
  for (const name of AUTHOR_METAS) {
    const author = person(head.meta(name));
    if (author) return author;
  }
  const zh = person(inLines(lines, ZH_AUTHOR)) ?? person(inLines(lines, ZH_REPORTER));
  if (zh) return zh;
  for (const element of dom.queryAll(AUTHOR_ELEMENTS).slice(0, 12)) {
    const text = dom.textContent(element);
    const author = text.length < 150 ? person(text) : null;
    if (author) return author;
  }
  return (
    person(inLines(lines, BY_LINE)) ?? person(inLines(lastLines, ZH_AUTHOR)) ?? person(inLines(lastLines, ZH_REPORTER))
  );
};
