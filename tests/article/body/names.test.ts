// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../lib/article/blocks/walk';
import { type Names, nameReader } from '../../../lib/article/body/names';
import { domOf } from '../../../lib/article/dom/dom';
import { finish } from '../../tools/finish';
import { page, pageOf } from '../page';

/** What is known of a region with these attributes. */
const namesOf = (attributes: string, tag = 'div'): readonly string[] => {
  const dom = domOf(pageOf(page(`<${tag} ${attributes}><p>So.</p></${tag}>`)));
  if (!dom) throw new Error('The page has no root');
  const region = finish(readBlocks(dom)).regions.find((each) => each.tag === tag);
  return region ? Object.entries(nameReader(dom)(region)).flatMap(([name, value]) => (value ? name : [])) : [];
};

describe('a region', () => {
  test.each<[string, readonly (keyof Names)[]]>([
    ['class="related-articles"', ['isForeign']],
    ['class="relatedArticles"', ['isForeign']],
    ['id="onetrust-consent"', ['isForeign']],
    ['class="site__sidebar"', ['isFurniture']],
    ['class="side-bar"', ['isFurniture']],
    ['class="most_read"', ['isFurniture']],
    ['class="sponsored"', ['isFurniture']],
    ['class="img-desc"', ['isCaption']],
    ['class="photo-main-caption"', ['isCaption']],
    ['class="article-lead"', ['isLead', 'isBody']],
    ['itemprop="articleBody"', ['isBody']],
    ['class="comment-text"', ['isForeign', 'isBody', 'isPost']],
    ['class="has-sidebar no-comments js-search"', []],
    ['class="adulthood"', []],
    ['', []],
  ])('with %s: %s', (attributes, names) => {
    expect([...namesOf(attributes)].sort()).toEqual([...names].sort());
  });

  test('is navigation by its element', () => {
    expect(namesOf('', 'nav')).toEqual(['isForeign']);
  });
});
