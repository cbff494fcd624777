// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../lib/article/blocks/walk';
import { domOf } from '../../../lib/article/dom/dom';
import { finish } from '../../tools/finish';
import { find, page, pageOf } from '../page';

const tableOf = (document: Document) => {
  const dom = domOf(document);
  if (!dom) throw new Error('The page has no root');
  return finish(readBlocks(dom));
};

const textsOf = (body: string): readonly string[] => tableOf(pageOf(page(body))).blocks.map(({ text }) => text);

describe('blocks', () => {
  test.each<[string, string, readonly string[]]>([
    ['are the paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['hold text that flows through inline elements', '<p>He <b>said</b> <a href="#">so</a>.</p>', ['He said so.']],
    ['are made of bare text beside elements', '<div>One.<p>Two.</p>Three.</div>', ['One.', 'Two.', 'Three.']],
    ['are made of div soup', '<div><div>One.</div><div><div>Two.</div></div></div>', ['One.', 'Two.']],
    ['end at two line breaks', '<div>One<br><br>Two</div>', ['One', 'Two']],
    ['end at a line break behind a sentence', '<div>He left.<br>She stayed.</div>', ['He left.', 'She stayed.']],
    ['go on over a line break inside a sentence', '<p>The road<br>goes on</p>', ['The road goes on']],
    ['end before a Chinese indent', '<div>第一段<br>　　第二段</div>', ['第一段', '第二段']],
    ['are the cells of a table for layout', '<table><tr><td>One.</td><td>Two.</td></tr></table>', ['One.', 'Two.']],
    ['hold a custom element in a paragraph as part of it', '<p>He <x-term>said</x-term> so</p>', ['He said so']],
    ['are those of custom elements elsewhere', '<x-a>One.</x-a><x-a>Two.</x-a>', ['One.', 'Two.']],
    ['leave the reading aid of a ruby out', '<p><ruby>東<rp>(</rp><rt>とう</rt></ruby>京</p>', ['東京']],
    [
      'leave out what is hidden by attribute',
      '<p hidden>No</p><p style="color:red; DISPLAY : none">No</p><p>Yes</p>',
      ['Yes'],
    ],
    [
      'leave out templates, scripts and styles',
      '<template><p>No</p></template><script>no</script><style>p { color: red }</style><p>Yes</p>',
      ['Yes'],
    ],
    ['leave out what stands in for scripts', '<noscript><p>No</p></noscript><p>Yes</p>', ['Yes']],
    ['leave out editors', '<div contenteditable><p>No</p></div><div role="textbox">No</div><p>Yes</p>', ['Yes']],
    ['hold what is marked as no editor', '<div contenteditable="false"><p>Yes</p></div>', ['Yes']],
    [
      'leave out controls',
      '<button>No</button><select><option>No</option></select><textarea>No</textarea><p>Yes</p>',
      ['Yes'],
    ],
    ['of a closed dialog are left out', '<dialog><p>No</p></dialog><dialog open><p>Yes</p></dialog>', ['Yes']],
    ['of closed details are their summary', '<details><summary>Yes</summary><p>No</p></details>', ['Yes']],
    ['of open details are all', '<details open><summary>One</summary><p>Two</p></details>', ['One', 'Two']],
    ['are none where there is no text', '<div> <br> <p>\n</p></div>', []],
  ])('%s', (_title, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test.each([
    ['<p>So</p>', 'paragraph'],
    ['<h2>So</h2>', 'heading'],
    ['<ul><li>So</li></ul>', 'list-item'],
    ['<ul><li><p>So</p></li></ul>', 'list-item'],
    ['<blockquote><p>So</p></blockquote>', 'blockquote'],
    ['<figure><img><figcaption>So</figcaption></figure>', 'caption'],
  ])('of %s are of the kind %s', (body, kind) => {
    expect(tableOf(pageOf(page(body))).blocks.map((block) => block.kind)).toEqual([kind]);
  });

  test('count the letters that stand in links', () => {
    const [block] = tableOf(pageOf(page('<p>Seen <a href="/x">in the harbour</a></p>'))).blocks;
    expect(block?.linkSize).toBeGreaterThan(0);
    expect(block?.linkSize).toBeLessThan(block?.size ?? 0);
  });

  test('do not count anchors without an address as links', () => {
    expect(tableOf(pageOf(page('<p><a name="top">In the harbour</a></p>'))).blocks[0]?.linkSize).toBe(0);
  });
});

describe('buttons', () => {
  test('in the middle of a sentence are words of it; all others are controls', () => {
    const document = pageOf(
      page('<p>The <button>quay</button> is closed. <button>Copy</button></p><p><button>Share</button> It is.</p>'),
    );
    expect(tableOf(document).blocks.map(({ text }) => text)).toEqual(['The quay is closed.', 'It is.']);
  });
});

describe('menus', () => {
  test('are left out', () => {
    const document = pageOf(page('Read<nav><ul><li><a href="/">Home</a></li></ul></nav>on.'));
    expect(tableOf(document).blocks.map(({ text }) => text)).toEqual(['Read', 'on.']);
  });

  test.each(['h1', 'p', 'article'])('that hold text are none: %s', (tag) => {
    const document = pageOf(page(`<nav><div><${tag}>The ferry runs again.</${tag}></div></nav>`));
    expect(tableOf(document).blocks.map(({ text }) => text)).toEqual(['The ferry runs again.']);
  });
});

describe('open shadow roots', () => {
  test('are read in place of what they hide, with what they show in slots', () => {
    const document = pageOf(page('<x-story><p slot="text">Slotted.</p><p>Unslotted.</p></x-story>'));
    const shadow = find(document, 'x-story').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Own.</p><slot name="text"></slot>';
    expect(tableOf(document).blocks.map(({ text }) => text)).toEqual(['Own.', 'Slotted.']);
  });
});

describe('frames', () => {
  const framed = (body: string, attributes = 'src="/story.html"'): Document => {
    const document = pageOf(page(`<p>Around.</p><iframe ${attributes}></iframe>`));
    const inside = find<HTMLIFrameElement>(document, 'iframe').contentDocument;
    if (inside) inside.body.innerHTML = body;
    return document;
  };

  test('of the same origin are read where they stand', () => {
    expect(tableOf(framed('<p>Framed.</p>')).blocks.map(({ text }) => text)).toEqual(['Around.', 'Framed.']);
  });

  test.each(['', 'src=""', 'src="about:blank"', 'src=" JavaScript:void 0"'])(
    'that load nothing are not looked into: %s',
    (attributes) => {
      expect(tableOf(framed('<p>Framed.</p>', attributes)).blocks.map(({ text }) => text)).toEqual(['Around.']);
    },
  );

  test.each([
    ['https://news.example/story.html', true],
    ['//NEWS.example/story.html', true],
    ['https:story.html', true],
    ['/story.html', true],
    ['https://', true],
    ['https://ads.example/offer.html', false],
    [' //ads.example/offer.html', false],
  ])('are looked into unless their address is one of another site: %s, %s', (address, expected) => {
    const document = pageOf(page(`<iframe src="${address}"></iframe>`), 'https://news.example/a');
    let isLookedInto = false;
    const get = () => {
      isLookedInto = true;
      return null;
    };
    Object.defineProperty(find(document, 'iframe'), 'contentDocument', { get });
    tableOf(document);
    expect(isLookedInto).toBe(expected);
  });

  test('that are empty give nothing', () => {
    expect(tableOf(framed('')).blocks.map(({ text }) => text)).toEqual(['Around.']);
  });
});
