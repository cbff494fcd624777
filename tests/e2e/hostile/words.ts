import { articlePage, type Extra, PLAIN, type Said } from './article';

const SCRIPT = '<script>globalThis.pwned = 1</script>';
const IMAGE = '<img src=x onerror="globalThis.pwned = 1">';
const SVG = '<svg onload="globalThis.pwned = 1"><script>globalThis.pwned = 1</script></svg>';
const LINK = '<a href="javascript:globalThis.pwned = 1">click</a>';
const BREAK_OUT = `"'></title></script></style></textarea>--> ${IMAGE}`;
const MARKDOWN =
  '[click](javascript:pwned=1) ![x](https://evil.example/x.png) <https://evil.example> `code` | a | b\n# head\n> quote ^block %%hidden%% ==mark== #tag [[note]] ![[embed]] $$x$$ <!-- c -->';
const YAML = '---\nevil: !!js/function "function(){}"\n...\n- "a: b" {x: y} &anchor *alias # comment';
const FORMULA = '=HYPERLINK("https://evil.example","click")';
const BIBTEX = '} @misc{evil, note = {\\input{/etc/passwd}} % # ~ $ _ ^ & {';
const TEMPLATE = '{{constructor.constructor("globalThis.pwned=1")()}} \u0024{globalThis.pwned=1} <%= 1 %> {% raw %}';
const DATAVIEW = '```dataviewjs\nglobalThis.pwned=1\n``` `= this.file` <iframe src=javascript:pwned=1>';
const BIDI = '\u202egnissap yllufhtiaf\u202c \u2066Ada\u2067 Lindqvist';
const ZERO_WIDTH = 'A\u200bd\u200ca\u200d \u2060Lin\ufeffdqvist\u00ad';
const CONTROLS = 'Ada\u0001\u0007\u001b[31m\u007f\u0085Lindqvist\u2028\u2029';
const SURROGATES = 'Ada \ud83d\ude00 \u{1f468}\u200d\u{1f469} \u{10ffff}';
const ZALGO = `A${'\u0301'.repeat(500)}da Lindqvist`;
const PATHS = '../../../etc/passwd\u0000.md CON aux. /\\:*?"<>|';
const PROTOTYPE = '__proto__';

const inAll = (payload: string): Partial<Said> => ({
  title: `${payload} ${PLAIN.title}`,
  headline: `${payload} ${PLAIN.headline}`,
  site: `${payload} Post`,
  byline: `${payload} Field`,
  speaker: `Ada ${payload} Lindqvist`,
  office: `head ${payload} of the board`,
  words: `We will not ${payload} leave the island in the dark`,
});

/** Where a flood is all that the article is: there is nothing else to find in it. */
export const FLOODS: ReadonlySet<string> = new Set([
  'a speaker of a megabyte',
  'a speaker of 100,000 names',
  'a site and an author of a megabyte',
  'a quote of 300,000 letters',
]);

/** Text that means something elsewhere: a page with it in every place, or in one. */
export const WORDS: Readonly<Record<string, string>> = {
  'a script in all of its text': articlePage(inAll(SCRIPT)),
  'an image with a handler in all of its text': articlePage(inAll(IMAGE)),
  'an SVG that loads in all of its text': articlePage(inAll(SVG)),
  'a link of script in all of its text': articlePage(inAll(LINK)),
  'ends of everything in all of its text': articlePage(inAll(BREAK_OUT)),
  'Markdown in all of its text': articlePage(inAll(MARKDOWN)),
  'YAML in all of its text': articlePage(inAll(YAML)),
  'a formula of a table in all of its text': articlePage(inAll(FORMULA)),
  'formulas at the very beginning': articlePage({
    title: FORMULA,
    headline: FORMULA,
    site: '@SUM(1)',
    byline: '+1+cmd|x',
    speaker: '-2+3',
  }),
  'BibTeX in all of its text': articlePage(inAll(BIBTEX)),
  'templates in all of its text': articlePage(inAll(TEMPLATE)),
  'what Obsidian runs in all of its text': articlePage(inAll(DATAVIEW)),
  'turned letters in all of its text': articlePage(inAll(BIDI)),
  'letters without width in all of its text': articlePage(inAll(ZERO_WIDTH)),
  'control characters in all of its text': articlePage(inAll(CONTROLS)),
  'emoji and what is beyond in all of its text': articlePage(inAll(SURROGATES)),
  'five hundred accents on one letter': articlePage(inAll(ZALGO)),
  'paths of files in all of its text': articlePage(inAll(PATHS)),
  'names of every object': articlePage({ ...inAll(PROTOTYPE), speaker: 'Constructor Prototype', site: PROTOTYPE }),
  'a title of a megabyte': articlePage({ title: 'x'.repeat(1_000_000), headline: PLAIN.headline }),
  'a headline of a megabyte': articlePage({ headline: 'word '.repeat(200_000) }),
  'a speaker of a megabyte': articlePage({ speaker: `Ada ${'Lindqvist'.repeat(110_000)}` }),
  'a speaker of 100,000 names': articlePage({ speaker: 'Ada Lindqvist '.repeat(70_000) }),
  'a site and an author of a megabyte': articlePage({ site: 's'.repeat(1_000_000), byline: 'b'.repeat(1_000_000) }),
  'a quote of 300,000 letters': articlePage({ words: 'We will not leave. '.repeat(16_000) }),
  'dates that are none': articlePage({ published: `${SCRIPT}9999999-99-99T99:99:99` }),
  'an address of script to be known by': articlePage(
    { title: 'Canonical script' },
    { head: '<link rel="canonical" href="javascript:globalThis.pwned=1">' },
  ),
  'an address of another site to be known by': articlePage(
    { title: 'Canonical elsewhere' },
    { head: '<link rel="canonical" href="https://victim.example/secret">' },
  ),
  'an address of a megabyte to be known by': articlePage(
    { title: 'Canonical flood' },
    { head: `<link rel="canonical" href="/${'a'.repeat(1_000_000)}">` },
  ),
  'an address with markup to be known by': articlePage(
    { title: 'Canonical markup' },
    { head: `<link rel="canonical" href="/a?&quot;)]&gt;&lt;img src=x onerror=pwned=1&gt;&#10;# head">` },
  ),
  'a base elsewhere': articlePage(
    { title: 'Base elsewhere' },
    { head: '<base href="https://victim.example/" target="_top">' },
  ),
};

const ld = (value: unknown): Extra => ({ jsonLd: JSON.stringify(value).replaceAll('<', '\\u003c') });

const NEWS = { '@context': 'https://schema.org', '@type': 'NewsArticle' };

/** What pages say to machines. */
export const STATEMENTS: Readonly<Record<string, string>> = {
  'JSON-LD with markup': articlePage(
    {},
    ld({ ...NEWS, headline: IMAGE, author: { name: SCRIPT }, publisher: { name: LINK }, datePublished: BREAK_OUT }),
  ),
  'JSON-LD of other types': articlePage(
    {},
    ld({ ...NEWS, headline: { toString: 1 }, author: [[[{ name: 7 }]], null, true], publisher: [], datePublished: {} }),
  ),
  'JSON-LD that names the prototype': articlePage(
    {},
    {
      jsonLd:
        '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"x"}',
    },
  ),
  'JSON-LD 20,000 deep': articlePage({}, { jsonLd: '['.repeat(20_000) + ']'.repeat(20_000) }),
  'JSON-LD of 100,000 authors': articlePage(
    {},
    ld({
      ...NEWS,
      headline: PLAIN.headline,
      author: Array.from({ length: 100_000 }, (_, index) => ({ name: `A${index}` })),
    }),
  ),
  'JSON-LD that is cut off': articlePage({}, { jsonLd: '{"@type":"NewsArticle","headline":"x' }),
  '20,000 statements': articlePage(
    {},
    { end: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(20_000) },
  ),
  'attributes with handlers': articlePage(
    {},
    {
      htmlAttributes: 'data-title="<img src=x onerror=pwned=1>" itemscope itemtype="javascript:pwned=1"',
      body: `<div itemprop="author" content='${SCRIPT}' title='${IMAGE}' aria-label='${LINK}'></div>`,
    },
  ),
  'a language that is none': articlePage(
    {},
    { htmlAttributes: 'xml:lang="<b>"', head: `<meta http-equiv="content-language" content="${'x'.repeat(5000)}">` },
  ),
};
