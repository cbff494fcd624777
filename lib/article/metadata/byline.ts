import { fold } from '../blocks/fold';
import type { PageFacts } from '../facts';
import { AUTHOR_METAS } from '../gate/head-names';
import { findChineseAuthor, findChineseEditor } from './chinese-names';
import type { StructuredArticle } from './structured-data';
import { splitTitle } from './title';

const LEAD_IN =
  /^\s*(?:(?:(?:written|posted|published|reported|story|words|text)?\s*by|von|par|por|di|door|av|af|author|autor|autore)\b|作者|撰文|記者|记者|著者)\s*[:：/]?\s*/i;
/** What follows a name in the same line. */
const TRAILER =
  /\s*(?:[|•·–—]|\s-\s|\b(?:on|in|for|published|updated)\b|,? (?:staff|senior|special)\b|@\w|发[布表]|来源|编辑$|\d{1,2}[:.]\d{2}|\d{2}-\d{2}|(?:19|20)\d{2}).*$/i;
const NO_NAME =
  /https?:|www\.|@|[<>{}]|^\d+$|^(?:admin\w*|editor\w*|staff|news|author|share|follow|twitter|facebook|instagram|linkedin|whatsapp|email|unknown|guest|网络整理|账号|匿名|undefined|null)$/i;
/** An account is no name. */
const ACCOUNT = /^[a-z\d_.]+$/;

const MIN_LENGTH = 2;
const MAX_LENGTH = 100;

/** The name in a text, or null if there is none to be seen. */
const nameIn = (text: string | null | undefined): string | null => {
  const name = (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD_IN, '')
    .replace(TRAILER, '')
    .replace(/[\s,;，、:：]+$/, '');
  return name.length < MIN_LENGTH || name.length > MAX_LENGTH || NO_NAME.test(name) || ACCOUNT.test(name) ? null : name;
};

const WORD = "\\p{Lu}[\\p{L}.'’-]+";
const BY_LINE = new RegExp(
  `^(?:by|von|par|por|di|da|door|av|af)[\\s:]+(${WORD}(?:[\\s,&]+(?:(?:and|und|y|et|e|de|van|von|der|la)\\s+)*${WORD}){1,6})`,
  'iu',
);
/** A name with the day or with an account beside it. */
const SIGNED_LINE = new RegExp(
  `^(${WORD}(?:\\s${WORD}){1,2})(?:\\s*[-–|·•,]\\s*(?=@|\\p{L}+\\.? \\d{1,2},? (?:19|20)\\d{2}|\\d{1,2}[. ]))`,
  'u',
);

const firstMatch = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const name = pattern.exec(line)?.[1];
    if (name) return name;
  }
  return null;
};

/** An outlet is no person: a name of the site, or what ends like the name of a Chinese newspaper, site or station. */
const isOutlet = (name: string, sites: readonly string[]): boolean =>
  sites.some((site) => site.includes(fold(name))) || /(?:网|網|報|报|社|台|客户端|频道|\.com|\.cn)$/.test(name);

/** Who wrote the article, as the page names them: people first, from what machines are told to what readers are shown. */
export const readByline = (
  { titleElement, metas, authors, lines }: PageFacts,
  structured: StructuredArticle | null,
  outlets: readonly (string | null)[],
): string | null => {
  const sites = [...outlets, structured?.publisher, ...splitTitle(titleElement).slice(1)].flatMap((name) =>
    name ? fold(name) : [],
  );
  const person = (text: string | null | undefined) => {
    const name = nameIn(text);
    return name && !isOutlet(name, sites) ? name : null;
  };
  const structuredNames = (structured?.authors ?? []).flatMap((name) => nameIn(name) ?? []);
  return (
    (structuredNames.some((name) => !isOutlet(name, sites)) ? structuredNames.join(', ') : null) ??
    AUTHOR_METAS.map((name) => person(metas[name])).find(Boolean) ??
    findChineseAuthor(lines.near, lines.last, lines.paragraphs) ??
    authors.map(person).find(Boolean) ??
    person(firstMatch(lines.near, BY_LINE)) ??
    person(firstMatch(lines.near, SIGNED_LINE)) ??
    findChineseEditor([...lines.near, ...lines.last]) ??
    structuredNames[0] ??
    null
  );
};
