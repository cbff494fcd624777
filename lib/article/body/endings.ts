// All of it is asked of texts in lower case: to look for both cases makes an expression twice as dear.

const START = String.raw`^[\s【[（(|·•*#>-]*`;

/** Headings of what follows an article: when one stands alone in a block, the article is over. */
const ENDS = new RegExp(
  `${START}(?:${[
    '相关(?:新闻|阅读|报道|链接|文章|推荐|内容|专题)',
    '相關(?:新聞|閱讀|報導|文章)',
    '(?:延伸|推荐|扩展|猜你)(?:阅读|喜欢|閱讀)',
    '热门(?:新闻|推荐|文章|排行)?',
    '上一[篇页条]|下一[篇页条]',
    '(?:网友|最新|我要)评论|[发發]表[评評][论論]',
    '关键[词字]',
    '(?:版权|免责|著作权|侵权)(?:声明|公告)|反侵权',
    '分享到|扫一扫|扫码',
    '責任編輯|责任编辑|责编|(?:编辑|編輯|校对|审核)\\s?[:：|｜丨]',
    '関連記事',
  ].join('|')})`,
);

/**
 * The same in languages with spaces, where the words may also open a sentence: only a block of its own length counts.
 * Looked for one by one, which is far cheaper than to compile an expression.
 */
const LATIN_ENDS: readonly string[] = [
  ...['related', 'recommended', 'trending', 'leave a comment', 'leave a reply', 'share this', 'sign up', 'subscribe'],
  ...['more from', 'more on', 'more news', 'more stories', 'more in', 'follow us', 'filed under', 'about the author'],
  ...['read more', 'read next', 'read also', 'read the full', 'you may like', 'you may also like', 'you might like'],
  ...[
    'you might also like',
    'most read',
    'most popular',
    'most viewed',
    'topic:',
    'topics:',
    'tags:',
    '©',
    'copyright',
  ],
  ...['all rights reserved', 'disclaimer', 'mehr zum thema', 'lesen sie auch', 'das könnte', 'auch interessant'],
  ...['lire aussi', 'leggi anche', 'te puede interesar', 'lea también', 'leia também'],
];
const LATIN_LABELS: ReadonlySet<string> = new Set(['comment', 'comments']);
const BEFORE_WORDS = new RegExp(START);

const isLatinEnding = (text: string): boolean => {
  const words = text.replace(BEFORE_WORDS, '');
  return LATIN_LABELS.has(words) || LATIN_ENDS.some((beginning) => words.startsWith(beginning));
};

/** Longer blocks are text, in letters. */
const MAX_SIZE = 75;
const MAX_LATIN_SIZE = 60;

/** Whether the block announces what comes after an article. */
export const isEnding = (text: string, size: number): 'strong' | 'weak' | null =>
  size <= MAX_SIZE && ENDS.test(text) ? 'strong' : size <= MAX_LATIN_SIZE && isLatinEnding(text) ? 'weak' : null;

/** One of these is in every text that the next finds something in. */
const LEGAL_PARTS = ['©', 'rights', '未经', '权', '转载', '声明'];
const LEGAL =
  /(?:copyright|\(c\)) ?©|© ?(?:copyright|\d{4})|all rights reserved|未经(?:书面|本[网报站社]|授权|许可)|(?:著作|版)权(?:归|所有)|禁止转载|转载请注明|(?:经|获)授权(?:发布|转载)|^[【（(]?免责声明/;

/** Whether the block is of the publisher's lawyers. */
export const isLegal = (text: string, size: number): boolean =>
  size < 700 && LEGAL_PARTS.some((part) => text.includes(part)) && LEGAL.test(text);

/** A line of data, or a call to read elsewhere; at the beginning or the end of a body neither is part of it. */
const DATA_LINE = new RegExp(
  [
    `${START}(?:本文)?(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|时间|发布时间|发表时间|原标题|原題|字体|字号|分享到)\\s?[:：]`,
    '^(?:19|20)\\d\\d[-/.年]\\d\\d?[-/.月]\\d\\d?日?[\\s\\d:：]*(?:来源|來源|作者|记者|$)',
    '(?:下载|安装|打开|扫描|扫码|长按|点击|关注).{0,24}(?:客户端|app|二维码|公众号|小程序)',
    '^[\\s*=—–-]*(?:the end|end|完)[\\s*=—–-]*$',
  ].join('|'),
);
const MAX_DATA_SIZE = 250;

export const isDataLine = (text: string, size: number): boolean => size < MAX_DATA_SIZE && DATA_LINE.test(text);
