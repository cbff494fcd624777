/** Chinese characters, inside a class and as one. Written out: `\p{Script=Han}` is dear to compile. */
const HANS = '\\u3400-\\u9fff';
const HAN = `[${HANS}]`;

/** Words that stand where a name may: labels, of login forms too, and what pages say that know no author. */
const NO_NAME =
  '密码|密碼|用户|用戶|登录|登錄|注册|註冊|账号|帳號|邮箱|手机|责任|責任|责编|编辑|編輯|校对|审核|来源|來源|时间|发布|发表|摄影|攝影|版权|声明|转载|关注|评论|收藏|分享|字体|字号|网络|佚名|匿名|未知|本站|管理员|小编|综合|整理|作者|特约|特邀|记者|記者|通讯员|我的|我已|自动';

/** A name, alone: the characters after it belong to no longer word, and it labels nothing. Foreign names have dots. */
const NAME = `(?!${NO_NAME})(?:${HAN}{1,8}(?:[·•・]${HAN}{1,8})+|${HAN}{2,4})(?![${HANS}·•・]|\\s*[:：])`;
const NAMES = `${NAME}(?:[\\s、,，]+(?:通讯员\\s*|记者\\s*)?${NAME})*`;

const LABELLED = new RegExp(`(?:^|[\\s（(【])(?:作者|撰文|文|著者|編集|記者|文字)\\s*[:：/|｜丨]\\s*(${NAMES})`, 'u');
const REPORTER = new RegExp(`(?:记者|記者|通讯员|撰稿人)\\s*[:：]?\\s*(${NAMES})(?=\\s|[)）】/／|]|$)`, 'u');
const EDITOR = new RegExp(`((?:责任编辑|責任編輯|责编|编辑|編輯)\\s*[:：]\\s*${NAMES})`, 'u');

const LABEL = new RegExp(`^(?:${NO_NAME})`, 'u');

/** Whether the text is a label, or says that nobody is named. */
export const isChineseLabel = (text: string): boolean => LABEL.test(text) && !EDITOR.test(text);

/** The surnames of nine in ten people in China, most frequent first. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕';

/** Who took a picture is named like a reporter: `记者 张三 摄`, and not `记者 张三 文/摄影`, who wrote, too. */
const PICTURE_CREDIT = /(?:记者|記者|通讯员)[^文，。]*(?:摄影?|攝影?|供图|图)[)）】]?[。.]?$/;

/** In brackets at the very end: `（张三 李四）`, `（张三 上海报道）`. */
const SIGNED = new RegExp(
  `[（(]\\s*([${SURNAMES}]${HAN}{1,2}(?:[\\s、]+[${SURNAMES}]${HAN}{1,2})*)(?:\\s+${HAN}{2,8}(?:报道|摄影报道))?\\s*[）)]$`,
  'u',
);

const firstMatch = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const names = pattern.exec(line)?.[1];
    if (names) return names.replace(/\s+(?:记者|通讯员)\s*|\s+/g, ' ').trim();
  }
  return null;
};

/** Characters of a paragraph's end, or of the first one's beginning, where its reporter is named. */
const EDGE = 40;

/** Who wrote a Chinese report: the author by label, the reporter at the head or the end, or the signature. */
export const findChineseAuthor = (
  near: readonly string[],
  last: readonly string[],
  paragraphs: readonly string[],
): string | null => {
  const isNoCredit = (line: string) => !PICTURE_CREDIT.test(line.trim());
  const ends = [...paragraphs.slice(-1).map((text) => text.slice(-EDGE).trim()), ...last];
  const starts = paragraphs.slice(0, 1).map((text) => text.slice(0, EDGE));
  return (
    firstMatch(near, LABELLED) ??
    firstMatch([...near, ...starts, ...ends].filter(isNoCredit), REPORTER) ??
    firstMatch(last, LABELLED) ??
    firstMatch(ends, SIGNED)
  );
};

/** The editor, with the label: a page that names no author often names its editor. */
export const findChineseEditor = (lines: readonly string[]): string | null => firstMatch(lines, EDITOR);
