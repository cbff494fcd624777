import { JSDOM } from 'jsdom';
import { type Article, readArticle } from '../../lib/article';
import type { ReadOptions } from '../../lib/article/read';
import { buildTextMap } from '../../lib/text-map';

/** A page as a browser parses it, in a window of its own, with scripts off. */
export const pageOf = (html: string, url?: string): Document => new JSDOM(html, url ? { url } : {}).window.document;

/** An element that the page must have. */
export const find = <Found extends Element>(page: Document, selector: string): Found => {
  const found = page.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};

/** What the extractor gets of the article. */
export const textOf = ({ blocks }: Article): string =>
  buildTextMap(blocks.filter(({ kind }) => kind !== 'caption')).text;

export const read = (html: string, options?: ReadOptions, url = ''): Article => readArticle(pageOf(html), url, options);

/** The text of the best body there is in the page. */
export const bodyOf = (html: string): string => textOf(read(html, { force: true }));

/** Three paragraphs that nothing but a report could say. */
export const REPORT = [
  'The ferry that links the island of Sandholm with the mainland will run again from Monday, the harbour office said.',
  '“We have tested the new engine for nine days and nine nights,” said Marit Olsen, who heads the office.',
  'The service had stopped in March when water entered the engine room, leaving some 400 people without a boat.',
];

export const ZH_REPORT = [
  '本报青石镇讯（记者 林知远）连接南北两岸的青石大桥经过九个月维修，将于下周一恢复通车，镇交通所昨日表示。',
  '“桥面已经全部更换，夜间照明也一并改造。”交通所负责人何雨桐说，“居民不必再绕行二十公里。”',
  '去年三月，一艘货船撞上桥墩，大桥随即封闭。修复工程共花费约三千万元，由省、镇两级共同承担。',
];

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A whole page around the inside of its body. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** The plainest page with a report: a headline, a line of data, the text. */
export const newsPage = ({ head = '', line = 'By Jonas Wirth · 9 May 2024', body = paragraphs(REPORT) } = {}): string =>
  page(
    `<header><nav><a href="/">Home</a><a href="/local">Local</a></nav></header>
     <main><article><h1>Island ferry to run again after nine weeks</h1><p class="meta">${line}</p>
     <div class="article-body">${body}</div></article></main><footer>Sandholm Courier</footer>`,
    `<title>Island ferry to run again after nine weeks - Sandholm Courier</title>${head}`,
  );

export const zhNewsPage = ({
  head = '',
  line = '2024-05-09 16:23 来源：青石晚报 作者：林知远',
  body = paragraphs(ZH_REPORT),
} = {}) =>
  page(
    `<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a></div>
     <h1>青石大桥下周一恢复通车</h1><div class="info">${line}</div><div class="content">${body}</div>
     <div class="foot">青石镇人民政府主办</div>`,
    `<title>青石大桥下周一恢复通车_青石镇政府网</title>${head}`,
  );
