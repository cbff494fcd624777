import { expect, test } from 'vitest';
import { extract } from '../../lib/extractor';

test.each([
  ['White House press secretary Josh Reed said it was fine.', 'Josh Reed', 'White House press secretary'],
  ['Smith’s former campaign spokesperson Ann Lee said it was fine.', 'Ann Lee', 'Smith’s former campaign spokesperson'],
  ['Mr. Josh Reed said it was fine.', 'Josh Reed', undefined],
  ['Israeli ministers congratulated Josh Reed. Reed said it was fine.', 'Josh Reed', undefined],
  ['Company executives contacted Josh Reed. Reed said it was fine.', 'Josh Reed', undefined],
  ['Ann Lee and teammate Josh Reed left. Reed said it was fine.', 'Josh Reed', undefined],
  ['Ann Lee and Judge Josh Reed left. Reed said it was fine.', 'Josh Reed', 'Judge'],
  ['Scotland’s Josh Reed said it was fine.', 'Josh Reed', undefined],
])('words before a name are a title only when they end in an office: %s', (text, name, title) => {
  expect(extract(text, { lang: 'en' }).speakers).toMatchObject([{ name, ...(title ? { title } : {}) }]);
  if (!title) expect(extract(text, { lang: 'en' }).speakers[0]).not.toHaveProperty('title');
});
