import { describe, expect, test } from 'vitest';
import { type AddressSignals, readAddress } from '../../../lib/article/gate/address';

const signalsOf = (address: string): readonly string[] =>
  Object.entries(readAddress(address)).flatMap(([name, value]) => (value ? name : []));

describe('an address', () => {
  test.each<[string, readonly (keyof AddressSignals)[]]>([
    ['https://courier.example/', ['isFrontPage']],
    ['https://courier.example/en/index.html', ['isFrontPage', 'isPlain']],
    ['https://courier.example/?id=12', []],
    ['https://courier.example/index.php?m=content&c=index&a=show&catid=12&id=1234', []],
    ['https://courier.example/shop/ferry-model/p12', ['hasListWord']],
    ['https://courier.example/2024/05/09/ferry', ['hasDate']],
    ['https://courier.example/20240509/c12', ['hasDate', 'hasLongNumber']],
    ['https://courier.example/t20240509_123456.html', ['hasDate', 'hasLongNumber']],
    ['https://courier.example/island-ferry-to-run-again', ['hasLongSlug']],
    ['https://courier.example/news/ferry', ['hasNewsWord', 'isPlain']],
    ['https://courier.example/newsDetail_forward_12', ['hasNewsWord']],
    ['https://courier.example/newsletters/12', []],
    ['https://courier.example/stage/ferry', ['isPlain']],
    ['https://courier.example/stage/the-ferry-runs.html', ['isPlain']],
    ['https://courier.example/a1b2c3d4/index.html', []],
    ['https://courier.example/tags/ferry', ['hasListWord', 'isPlain']],
    ['https://courier.example/forum/viewtopic.php?t=7', ['hasListWord']],
    ['https://courier.example/19991399/c12', ['hasLongNumber']],
  ])('%s: %s', (address, names) => {
    expect(signalsOf(address)).toEqual(expect.arrayContaining([...names]));
    expect(signalsOf(address)).toHaveLength(names.length);
  });

  test.each([
    '',
    'about:blank',
    'file:///home/reader/2024/05/09/news.html',
    'https://',
    'not an address',
    'http://127.0.0.1:8000/seed.html',
    'http://localhost:3000/list',
    'http://[::1]/a.html',
    'http://intranet/tags/ferry',
  ])('“%s” says nothing', (address) => {
    expect(signalsOf(address)).toEqual([]);
  });
});
