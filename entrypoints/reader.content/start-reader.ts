import type { Handoff } from '../../lib/gate';
import { speakChosenLanguage } from '../../lib/language';
import { askBackground, hear, tellExtension } from '../../lib/messaging';
import { PageSession, reveal } from '../../lib/page';
import { loadSettings, onSettingsChanged, type Settings } from '../../lib/settings';
import { createOverlay } from './overlay';

/** Begins the life of the reader on one page: analyses it, paints it, and answers from then on in the gate's place. */
export const startReader = async (gate: Handoff): Promise<void> => {
  const life = new AbortController();
  const session = new PageSession({
    readArticle: (force) => gate.readArticle(force),
    readingTime: () => gate.took,
    extract: (request) => askBackground('extract', request),
    openArticle: (addresses) => askBackground('open-article', { addresses }),
    corrections: (addresses) => askBackground('corrections', { addresses }),
    address: () => location.href,
    tellAnchors: async (news) => void (await askBackground('anchors', news)),
  });
  let settings = await loadSettings();
  const overlay = createOverlay(session, () => settings, life.signal);
  tellChanges(session);
  hear({
    'annotations-changed': async () => session.refresh(),
    'corrections-changed': async () => session.refresh(),
  });

  let isHiddenSite: boolean | null = null;
  const applySettings = (changed: Settings): void => {
    const isSameBar = changed.markerBar === settings.markerBar;
    settings = changed;
    const { hiddenSites, types } = changed;
    // The bar beside the page follows what the session tells.
    if (!isSameBar) session.lookAt(session.lookedAt);
    const isHidden = hiddenSites.includes(location.host);
    // What is switched for this page alone lasts until its site is switched.
    if (isHidden !== isHiddenSite) session.show(!isHidden);
    isHiddenSite = isHidden;
    session.showTypes(types);
  };
  applySettings(settings);
  onSettingsChanged(applySettings);
  // Words are needed once something is shown, which is later.
  void speakChosenLanguage(true);
  void session.analyse();

  gate.takeOver({
    look: (isAnew) => session.look(isAnew),
    answers: {
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
      'step-quote': async ({ by, ofSameSpeaker }) => overlay.step(by, ofSameSpeaker),
      'look-at-speaker': async ({ speakerId }) => {
        session.lookAt(speakerId);
        return session.lookedAt === speakerId;
      },
      'attach-selection': async ({ id }) => overlay.attachSelection(id),
      'act-on-page': async ({ act }) => overlay.act(act),
      'show-highlights': async ({ shown }) => {
        session.show(shown ?? !session.isShown);
        return session.isShown;
      },
    },
  });
};

/** Tells the badge and an open panel when there is something else to show. */
const tellChanges = (session: PageSession): void => {
  let told = '';
  session.subscribe(() => {
    const { state, article, quotes, highlightsShown } = session.report();
    const now = [state, article.text.length, quotes.length, highlightsShown].join();
    if (state === 'working' || now === told) return;
    told = now;
    void tellExtension('page-changed', { quoteCount: article.text ? quotes.length : null });
  });
};
