/** Renders the icons of the manifest from their drawing: `node --import tsx tests/tools/render-icons.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../setup.mjs';

const SIZES = [16, 32, 48, 128];

const folder = path.resolve(import.meta.dirname, '../../public/icon');
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
