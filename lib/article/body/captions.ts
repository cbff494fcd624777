/** The words by which pictures are credited, at the start or the end of a caption. */
const CREDIT = '(?:photo(?:graph)?s?|images?|pictures?|pic|fotos?|bild(?:er)?|credit|illustration|video|quelle)';

/** One of these is in every caption that the next tells: where none is, it need not be compiled. */
const PARTS = [
  'photo',
  'image',
  'pic',
  'foto',
  'bild',
  'credit',
  'illustration',
  'video',
  'quelle',
  '图',
  '摄',
  '▲',
  '△',
];

const CAPTION = new RegExp(
  [
    `^${CREDIT}\\s?(?::|by\\b|courtesy|via\\b|/)`,
    `[([]${CREDIT}\\s?[:/|][^)\\]]*[)\\]]\\s*$`,
    '^(?:图为|上图|下图|图[①-⑨]|▲|△)',
    '(?:^|[^拍])摄(?:影)?[）)]?。?$',
    '(?:供图|资料图|图源|图片来源)[^。]{0,12}$',
  ].join('|'),
);

/** Whether a short text, in lower case, reads like the caption of a picture. */
export const isCaptionText = (text: string): boolean => PARTS.some((part) => text.includes(part)) && CAPTION.test(text);
