// @vitest-environment node
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article';
import { extract } from '../../lib/extractor';
import { type Analysis, type AnalysisServices, analysePage } from '../../lib/page/analysis';

const SENTENCES = [
  'The ferry that links the island of Sandholm with the mainland will run again from Monday, the harbour office said.',
  '“We have tested the new engine for nine days and nine nights,” said Marit Olsen, who heads the office.',
  'She added that the crew had waited for this since March, and that nobody would be sent home.',
  '“Nobody asked us,” Jonas Wirth, a fisherman, told the council, “and nobody will ask us next time.”',
  '桥面已经全部更换，夜间照明也一并改造。交通所负责人何雨桐说：“居民不必再绕行二十公里。”',
  'The service had stopped in March when water entered the engine room, leaving some 400 people without a boat.',
];

/** A change at a paragraph, whose number is taken modulo how many there are. */
type Change = readonly [kind: 'append' | 'remove' | 'write' | 'move' | 'split' | 'wrap', at: number, text: string];

const change = fc.tuple(
  fc.constantFrom('append', 'remove', 'write', 'move', 'split', 'wrap'),
  fc.nat({ max: 20 }),
  fc.constantFrom(...SENTENCES),
) as fc.Arbitrary<Change>;

const apply = (page: Document, [kind, at, text]: Change): void => {
  const story = page.querySelector('article') as Element;
  const paragraphs = [...story.querySelectorAll('p')];
  const paragraph = paragraphs[at % Math.max(1, paragraphs.length)];
  if (kind === 'append' || !paragraph) {
    const added = page.createElement('p');
    added.textContent = text;
    story.append(added);
  } else if (kind === 'remove') paragraph.remove();
  else if (kind === 'write') paragraph.textContent = text;
  else if (kind === 'move') story.append(paragraph);
  else if (kind === 'split') (paragraph.firstChild as Text | null)?.splitText?.(5);
  else {
    const wrapper = page.createElement('div');
    paragraph.replaceWith(wrapper);
    wrapper.append(paragraph);
  }
};

const servicesOf = (page: Document): AnalysisServices => ({
  readArticle: async () => readArticle(page, 'https://courier.example/2026/05/09/ferry', { force: true }),
  readingTime: () => 0,
  extract: async ({ text }) => extract(text),
});

describe('a page that changes', () => {
  test('says what one that is read for the first time says, after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const body = SENTENCES.slice(0, 4).map((text) => `<p>${text}</p>`);
        const page = new JSDOM(`<article><h1>Island ferry to run again</h1>${body.join('')}</article>`).window.document;
        const services = servicesOf(page);
        let last: Analysis | null = null;
        for (const each of changes) {
          last = await analysePage(services, { force: true, last, mayStay: false });
          apply(page, each);
        }
        const again = await analysePage(services, { force: true, last, mayStay: false });
        const anew = await analysePage(services, { force: true, last: null, mayStay: false });
        expect(again.map.text).toBe(anew.map.text);
        expect(again.extraction).toEqual(anew.extraction);
        const nodesOf = ({ article }: Analysis) => article.blocks.flatMap(({ nodes }) => nodes);
        const others = nodesOf(anew);
        expect(nodesOf(again).length).toBe(others.length);
        expect(nodesOf(again).every((node, index) => node === others[index])).toBe(true);
        expect(nodesOf(again).every((node) => node.isConnected)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
