/** What the background does: it owns the store, runs the extractor and answers the rest of the extension. */
export { createAnswers } from './answers';
export { showCount } from './badge';
export { keepEarlyScript } from './early-script';
export { lookedAfter } from './look-after';
export { answerMenus, createMenus, renameMenus } from './menus';
export { onSoundLog } from './sound-log';
export { restyleTabs } from './style-tabs';
