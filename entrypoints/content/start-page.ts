import { readArticleInSlices } from '../../lib/article';
import { answerAsPage, askBackground, hear } from '../../lib/messaging';
import { PageSession, reveal, runInSlices, watchPage } from '../../lib/page';
import { loadSettings, onSettingsChanged, type Settings } from '../../lib/settings';
import { createOverlay } from './overlay';

/** Begins the life of the content script on one page: analyses it, paints it, answers, and watches it change. */
export const startPage = async (): Promise<void> => {
  const life = new AbortController();
  const session = new PageSession({
    readArticle: (force) => runInSlices(readArticleInSlices(document, document.URL, { force })),
    extract: (request) => askBackground('extract', request),
    openArticle: (addresses) => askBackground('open-article', { addresses }),
    address: () => document.URL,
  });
  const overlay = createOverlay(session, life.signal);

  answerAsPage({
    'page-report': async () => {
      // Who asks may just have saved something: the answer must hold it, whichever message comes first.
      await session.refresh();
      return session.report();
    },
    'analyse-anyway': async () => {
      await session.analyse(true);
      return session.report();
    },
    'show-spans': async ({ spans }) => reveal(spans.flatMap((span) => session.analysis?.map.rangesOf(span) ?? [])),
    'step-quote': async ({ by }) => overlay.step(by),
    'show-highlights': async ({ shown }) => {
      session.show(shown);
      return shown;
    },
  });
  hear({ 'annotations-changed': async () => session.refresh() });

  const applySettings = ({ hiddenSites }: Settings): void => session.show(!hiddenSites.includes(location.host));
  applySettings(await loadSettings());
  onSettingsChanged(applySettings);
  await session.analyse();
  watchPage(document, () => session.look(), life.signal);
};
