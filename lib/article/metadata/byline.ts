import { fold } from '../blocks/fold';
import type { PageFacts } from '../facts';
import { AUTHOR_METAS } from '../gate/head-names';
import { findChineseAuthor, findChineseEditor, isChineseLabel } from './chinese-names';
import type { StructuredArticle } from './structured-data';
import { splitTitle } from './title';

const LEAD_IN =
  /^\s*(?:(?:(?:written|posted|published|reported|story|words|text)?\s*by|von|par|por|di|door|av|af|author|autor|autore)\b|作者|撰文|記者|记者|著者)\s*[:：/]?\s*/i;
/** What follows a name in the same line. */
const TRAILER =
  /\s*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b(?:you can|read more|reporting)\b|[|–—]|[•·](?![\u3400-\u9fff])|\s-\s|\b(?:on|in|for|published|updated)\b|,\s*(?:staff|senior|special)\b|\s(?:staff|senior|special) (?:writer|reporter|correspondent|editor)\b|@\w|发[布表]|来源|编辑$|\d{1,2}[:.]\d{2}|\d{2}-\d{2}|(?:19|20)\d{2}).*$/i;
const NO_NAME =
  /https?:|www\.|@|[<>{}]|^\d+$|^(?:quelle|source|fuente|fonte)\b|^(?:admin\w*|editor\w*|staff|news|author|share|follow|twitter|facebook|instagram|linkedin|whatsapp|email|taboola.*|outbrain.*|unknown|guest|undefined|null)$/i;
/** An account is no name, an agency is. */
const ACCOUNT = /^(?!(?:dpa|afp|ap|sid|epd|kna|apa|efe|ansa|tt|ntb|ritzau|lusa|pti|ians)$)[a-z\d_.]+$/;
/** Several names in capitals, with the small words of names: a line that an author's element shows and that is no label. */
const LIKE_A_NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,? (?:and|und|y|et|e|og|och|de|del|di|da|dos|van|von|der|den|la|le|el|bin|al|&|\p{Lu}[\p{L}.'’-]*))+|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}\d·・ ]{2,20})$/u;

/** Metas are text, but some have mark-up in them. */
const TAGS = /<\/?[a-z][^<>]*>/gi;

const MIN_LENGTH = 2;
const MAX_LENGTH = 100;

/** The name in a text, or null if there is none to be seen. */
const nameIn = (text: string | null | undefined): string | null => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim().replace(TAGS, '');
  // Longer ones say after a comma who that is.
  const name = (line.length > MAX_LENGTH ? line.replace(/,.*/, '') : line)
    .replace(LEAD_IN, '')
    .replace(TRAILER, '')
    .replace(/[\s,;，、:：]+$/, '');
  return name.length < MIN_LENGTH || name.length > MAX_LENGTH || NO_NAME.test(name) || ACCOUNT.test(name) ? null : name;
};

const MONTH_DAY = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d';
const WORD = `(?!${MONTH_DAY})\\p{Lu}[\\p{L}.'’-]+`;
const BY_LINE = new RegExp(
  `^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f)[\\s:]+(${WORD}(?:[\\s,&]+(?:(?:and|und|y|et|e|de|van|von|der|la)\\s+)*${WORD}){1,6})`,
  'u',
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
  sites.some((site) => site.includes(fold(name))) ||
  /(?:网|網|報|报|社|台|客户端|频道|\.(?:com|cn|net|org))$/i.test(name);

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
    return name && !isOutlet(name, sites) && !isChineseLabel(name) ? name : null;
  };
  const structuredNames = (structured?.authors ?? []).flatMap((name) => nameIn(name) ?? []);
  return (
    (structuredNames.some((name) => !isOutlet(name, sites)) ? structuredNames.join(', ') : null) ??
    AUTHOR_METAS.map((name) => person(metas[name])).find(Boolean) ??
    findChineseAuthor(lines.near, lines.last, lines.paragraphs) ??
    authors.map(person).find((name) => name && LIKE_A_NAME.test(name)) ??
    person(firstMatch(lines.near, BY_LINE)) ??
    person(firstMatch(lines.near, SIGNED_LINE)) ??
    findChineseEditor([...lines.near, ...lines.last]) ??
    structuredNames[0] ??
    structured?.authors.find((name) => sites.includes(fold(name))) ??
    null
  );
};
