import { isChinese } from '../blocks/measure';
import type { PageLines } from '../body/page-lines';
import { saysWhen } from './days';
import { bit, type LineSignals, share } from './signals';

const SOURCE = /(?:来源|來源|稿源|出处)\s*[:：]?\s*\S/;
const REPORTER = /记者|記者|通讯员|作者|撰文|文\/|编译/;
const EDITOR = /责任编辑|责编|責任編輯|(?:编辑|編輯|校对|主编|审核)\s?[:：/|｜]|[（(](?:编辑|編輯)/;
/** What stands beside a post, in lower case: floors, ranks, counts and buttons of a forum. */
const FORUM_LINE =
  /楼主|沙发|板凳|\d+楼|只看该作者|倒序|本帖|发帖|回帖|跟帖数|回复[:：]?\s?\d|积分|帖子[:：]?\s?\d|新手上路|\b(?:thread|reply|replies|quote|joined|posts|member|upvote|answered|asked|topic|moderator|last edited)\b/;
const BYLINE = /^(?:[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Vv]an) [A-ZÀ-Þ][^\s,]+ [A-ZÀ-Þ]/;
/** 讯, 电 and the like before a Chinese report; an agency, or a town in capitals, before others. */
const DATELINE =
  /^.{0,40}?(?:讯|訊|[日社网]电|\((?:Reuters|AP|AFP|dpa|CNN|IANS|PTI|UPI|Xinhua)\)|[A-ZÀ-Þ]{4,}[^a-zß-ÿ]{0,30}(?:—|–|--| - )|[（(]記者|[（(]记者)/;
const QUOTE =
  /[“"「„«»]\s?[^”"」“«»]{12,}[”"」“«»]|\b(?:said|says|told|according to|added|sagte|sagt|laut|dijo|dit|afferma|ha detto)\b|表示|指出|说[，：:]|称[，：:]|認為|认为|介绍/;

/** Paragraphs with speech: half of them is much. */
const FULL_QUOTE_SHARE = 0.5;
const MIN_QUOTED_PARAGRAPHS = 4;

const MAX_FORUM_LINE = 80;

export const readLineSignals = ({ near, last, paragraphs }: PageLines): LineSignals => {
  const hasLine = (pattern: RegExp, lines: readonly string[]) => bit(lines.some((line) => pattern.test(line)));
  const quotedCount = paragraphs.filter((paragraph) => QUOTE.test(paragraph)).length;
  const reporterLines = [...near, ...last, ...paragraphs.slice(0, 1), ...paragraphs.slice(-2)].filter(isChinese);
  return {
    dateLine: bit(near.some((line) => saysWhen(line.toLowerCase()))),
    sourceLine: hasLine(SOURCE, near),
    reporterLine: hasLine(REPORTER, reporterLines),
    editorLine: hasLine(EDITOR, [...near, ...last]),
    forumLine: share(
      [...near, ...last].filter((line) => line.length < MAX_FORUM_LINE && FORUM_LINE.test(line.toLowerCase())).length,
      3,
    ),
    byline: hasLine(BYLINE, near),
    dateline: hasLine(DATELINE, paragraphs.slice(0, 2)),
    quotes: share(quotedCount, Math.max(MIN_QUOTED_PARAGRAPHS, paragraphs.length) * FULL_QUOTE_SHARE),
  };
};
