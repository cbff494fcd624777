// @vitest-environment node
import { expect, test } from 'vitest';
import { extract } from '../../lib/extractor';
import { check } from './extractor';

/** What fuzzing has found, as short as it gets. */
test.each([['a name in marks that hold nothing', '“管了。”网友“”', 'zh']])('%s', (_title, text, lang) => {
  expect(() => check(text, extract(text, { lang }))).not.toThrow();
});
