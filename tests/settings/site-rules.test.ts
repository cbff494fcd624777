import { describe, expect, test } from 'vitest';
import type { SiteRule } from '../../lib/annotations';
import { type Access, hostOf, placesOf, ruleOf, treatmentOf } from '../../lib/settings';

const PAGE = 'https://news.example:8080/a/bridge/?from=home#top';
const SITE = 'news.example:8080';

const treatment = (access: Access, siteRules: Record<string, SiteRule>) => treatmentOf({ access, siteRules }, PAGE);

describe('what is done with a page', () => {
  test.each<[Access, Record<string, SiteRule>, string]>([
    ['everywhere', {}, 'look'],
    ['everywhere', { [SITE]: 'never' }, 'leave'],
    ['everywhere', { [SITE]: 'always' }, 'force'],
    ['everywhere', { 'other.example': 'never' }, 'look'],
    ['listed', {}, 'leave'],
    ['listed', { [SITE]: 'articles' }, 'look'],
    ['listed', { [SITE]: 'always' }, 'force'],
    ['on-click', {}, 'leave'],
    ['on-click', { [SITE]: 'articles' }, 'leave'],
    ['on-click', { [SITE]: 'always' }, 'force'],
  ])('read %s, with the rules %j: %s', (access, rules, wanted) => expect(treatment(access, rules)).toBe(wanted));

  test('a rule for the page goes before that of its site, whatever follows the path', () => {
    const rules = { [SITE]: 'always', [`${SITE}/a/bridge`]: 'never' } as const;
    expect(treatment('everywhere', rules)).toBe('leave');
    expect(ruleOf({ siteRules: rules }, `https://${SITE}/a/other`)).toBe('always');
  });

  test('an address without a host has no places', () => {
    expect(placesOf('file:///home/a.html')).toBeNull();
    expect(placesOf('nonsense')).toBeNull();
  });
});

test.each([
  ['news.example', 'news.example'],
  [' https://News.example/a?b ', 'news.example'],
  ['localhost:8080', 'localhost:8080'],
  ['新闻.example', 'xn--efvv94j.example'],
  ['two words', null],
  ['', null],
])('the site that “%s” names', (typed, host) => {
  const found = hostOf(typed);
  if (host?.startsWith('xn--')) expect(found).toMatch(/^xn--.*\.example$/);
  else expect(found).toBe(host);
});
