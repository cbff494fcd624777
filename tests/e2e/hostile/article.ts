/** What a page may say where an article says something; all of it is text, and is escaped where it is put. */
export interface Said {
  readonly title: string;
  readonly headline: string;
  readonly site: string;
  readonly byline: string;
  readonly speaker: string;
  readonly office: string;
  readonly words: string;
  readonly published: string;
}

export const PLAIN: Said = {
  title: 'Council keeps the night ferry',
  headline: 'Council keeps the night ferry',
  site: 'The Harbour Post',
  byline: 'Nora Field',
  speaker: 'Ada Lindqvist',
  office: 'head of the harbour board',
  words: 'We will not leave the island in the dark',
  published: '2026-05-14T08:00:00Z',
};

/** Markup that the page has beside its words. */
export interface Extra {
  /** First thing in the head. */
  readonly head?: string;
  /** First and last thing in the body. */
  readonly body?: string;
  readonly end?: string;
  /** In place of the JSON-LD. */
  readonly jsonLd?: string;
  readonly htmlAttributes?: string;
  readonly bodyAttributes?: string;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** As sites do it: `<` alone is what could end the script. */
const jsonLdOf = ({ headline, byline, site, published }: Said): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: published,
    author: { '@type': 'Person', name: byline },
    publisher: { '@type': 'Organization', name: site },
  }).replaceAll('<', '\\u003c');

/** The quotes that every such page has, whatever else stands in it. */
export const SURE_QUOTES = ['The last boat is the one that counts,', 'Nobody sleeps on the quay.'];

/** An article with five quotes: one of them says what the case wants, by the speaker that the case wants. */
export const articlePage = (over: Partial<Said> = {}, extra: Extra = {}): string => {
  const said = { ...PLAIN, ...over };
  const text = Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, escapeHtml(value)]),
  ) as unknown as Said;
  return `<!doctype html><html lang="en" ${extra.htmlAttributes ?? ''}><head>${extra.head ?? ''}<meta charset="utf-8"><title>${text.title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${text.title}"><meta property="og:site_name" content="${text.site}">
<meta name="author" content="${text.byline}"><meta property="article:published_time" content="${text.published}">
<script type="application/ld+json">${extra.jsonLd ?? jsonLdOf(said)}</script></head>
<body ${extra.bodyAttributes ?? ''}>${extra.body ?? ''}<article><h1>${text.headline}</h1><p class="byline">By ${text.byline}</p>
<p>The council voted late on Thursday to keep the night ferry for another three years, after a meeting that lasted until nearly midnight and filled the hall twice over.</p>
<p>“${text.words},” said ${text.speaker}, ${text.office}, who had asked for the vote in March and again in April.</p>
<p>“The last boat is the one that counts,” said Boris Kahn, a fisherman who has worked from the island for thirty years. “Nobody sleeps on the quay.”</p>
<p>According to a report by the regional transport agency, the ferry carried 41,000 passengers last year, a third fewer than ten years before, and most of them before dawn.</p>
<p>The mayor said that the money would come from the harbour fund and that fares would stay as they are until at least the spring after next.</p>
<p>Repairs to the old pier begin in June, and the ship itself, built in 1994, will be painted again before the summer timetable comes into force.</p>
</article>${extra.end ?? ''}</body></html>`;
};
