import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticleInSlices } from '../../lib/article';
import { isOrphaned } from '../../lib/browser';
import { Gate, offerHandoff, readByRules } from '../../lib/gate';
import { answerAsPage, askBackground } from '../../lib/messaging';
import { runInSlices } from '../../lib/page/slices';
import { watchPage } from '../../lib/page/watch';
import { loadSettings, onSettingsChanged, treatmentOf } from '../../lib/settings';

/** What runs on every page: it looks whether this is an article, and only then has the reader brought in. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  main: () => {
    // A page can keep us off itself (`lib/page-browser.ts`).
    if (isOrphaned()) return;
    let settings = loadSettings();
    let isAllowed = false;
    const treatment = async () => {
      const { siteRules, access } = await settings;
      return treatmentOf({ siteRules, access: isAllowed ? 'everywhere' : access }, location.href);
    };
    const gate = new Gate({
      readArticle: readByRules(
        (force) => runInSlices(readArticleInSlices(document, location.href, { force })),
        treatment,
      ),
      allow: () => {
        isAllowed = true;
      },
      bringReader: () => askBackground('bring-reader', {}),
      address: () => location.href,
    });
    // Brought in again by a click on a page that has it already.
    if (!offerHandoff(gate, () => !isOrphaned())) return;
    answerAsPage(gate.answers);
    // Before the first look: what changes while the page is read is looked at again.
    const life = new AbortController();
    const look = async (): Promise<boolean> => {
      // Nobody is left to tell: what is painted stays, and who acts on it is told to reload the page.
      if (isOrphaned()) life.abort();
      return !life.signal.aborted && gate.look();
    };
    watchPage(document, look, life.signal);
    void gate.look();
    onSettingsChanged(async (changed) => {
      const before = await treatment();
      settings = Promise.resolve(changed);
      if ((await treatment()) !== before) await gate.look(true);
    });
  },
});
