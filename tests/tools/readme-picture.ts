import path from 'node:path';
import { launchExtension } from './extension';
import type { Site } from './site';

const FILE = path.resolve(import.meta.dirname, '../readme/screenshot.png');
const ARTICLE = { width: 760, height: 945 };
const POPUP = { width: 400, height: 600 };
/** What stands above the article's quotes is cut off, but for so much. Pixels. */
const ABOVE = 110;

/** Makes the picture in the README anew: a Chinese article with its quotes marked, and the popup with its speakers. */
export const makeReadmePicture = async (site: Site): Promise<string> => {
  const browser = await launchExtension({ locale: 'zh-CN', colorScheme: 'light', viewport: ARTICLE });
  const article = await browser.context.newPage();
  await article.goto(`${site.origin}/sample-portal--zh.html`);
  await article.waitForFunction(() => CSS.highlights.size > 0);
  await article
    .locator('.content p')
    .first()
    .evaluate((first, above) => scrollTo(0, first.getBoundingClientRect().top - above), ABOVE);
  const popup = await browser.openPopup(article);
  await popup.setViewportSize(POPUP);
  await popup.locator('.item').first().waitFor();
  const parts: string[] = [];
  for (const page of [article, popup]) {
    await page.bringToFront();
    parts.push((await page.screenshot()).toString('base64'));
  }
  const picture = await browser.context.newPage();
  await picture.setViewportSize({ width: ARTICLE.width + POPUP.width, height: ARTICLE.height });
  await picture.setContent(
    `<body style="margin:0;background:#e9edf0;display:flex;align-items:flex-start">${parts
      .map((bytes) => `<img src="data:image/png;base64,${bytes}">`)
      .join('')}</body>`,
  );
  await picture.screenshot({ path: FILE });
  await browser.close();
  return FILE;
};
