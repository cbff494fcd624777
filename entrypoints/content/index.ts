import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticleInSlices } from '../../lib/article';
import { Gate, offerHandoff } from '../../lib/gate';
import { answerAsPage, askBackground } from '../../lib/messaging';
import { runInSlices } from '../../lib/page/slices';
import { watchPage } from '../../lib/page/watch';

/** What runs on every page: it looks whether this is an article, and only then has the reader brought in. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  main: () => {
    const gate = new Gate({
      readArticle: (force) => runInSlices(readArticleInSlices(document, document.URL, { force })),
      bringReader: () => askBackground('bring-reader', {}),
      address: () => document.URL,
    });
    // Brought in again by a click on a page that has it already.
    if (!offerHandoff(gate)) return;
    answerAsPage(gate.answers);
    // Before the first look: what changes while the page is read is looked at again.
    watchPage(document, () => gate.look(), new AbortController().signal);
    void gate.look();
  },
});
