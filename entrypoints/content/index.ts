import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticleInSlices } from '../../lib/article';
import { isOrphaned } from '../../lib/browser';
import { Gate, offerHandoff, readByRules } from '../../lib/gate';
import { answerAsPage, askBackground } from '../../lib/messaging';
import { runInSlices } from '../../lib/page/slices';
import { watchPage } from '../../lib/page/watch';
import { Privacy } from '../../lib/privacy';
import { loadSettings, onSettingsChanged, treatmentOf } from '../../lib/settings';

/** What runs on every page: it looks whether this is an article, and only then has the reader brought in. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  // Before the page's own scripts: they must not hear what is typed into our interface.
  runAt: 'document_start',
  main: () => {
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
      protect: (place) => privacy.protect(place),
      address: () => location.href,
    });
    // Brought in again by a click on a page that has it already.
    if (!offerHandoff(gate, () => !isOrphaned())) return;
    const privacy = new Privacy(window);
    answerAsPage(gate.answers);
    const life = new AbortController();
    const look = async (): Promise<boolean> => {
      // Nobody is left to tell: what is painted stays, and who acts on it is told to reload the page.
      if (isOrphaned()) life.abort();
      return !life.signal.aborted && gate.look();
    };
    const start = (): void => {
      // Before the first look: what changes while the page is read is looked at again.
      watchPage(document, look, life.signal);
      void gate.look();
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
    else start();
    onSettingsChanged(async (changed) => {
      const before = await treatment();
      settings = Promise.resolve(changed);
      if ((await treatment()) !== before) await gate.look(true);
    });
  },
});
