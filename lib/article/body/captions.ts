/** The words by which pictures are credited, at the start or the end of a caption. */
const CREDIT = '(?:photo(?:graph)?s?|images?|pictures?|pic|fotos?|bild(?:er)?|credit|illustration|video|quelle)';

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
export const isCaptionText = (text: string): boolean => CAPTION.test(text);
