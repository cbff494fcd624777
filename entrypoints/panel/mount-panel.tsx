import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/quote/quote.css';
import '../../components/annotation/annotation.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { PagePanel, type PanelActions } from '../../components/panel/PagePanel';
import { useObservable } from '../../components/ui/use-observable';
import { browser } from '../../lib/browser';
import { copyText } from '../../lib/clipboard';
import { uiLanguage } from '../../lib/i18n';
import { hear } from '../../lib/messaging';
import { download, markdownFile, PageModel } from '../../lib/panel';
import { askToPersist } from '../../lib/store/persist';
import { backUpWhenDue } from '../backup/when-due';

const actionsOf = (model: PageModel, onOpenBeside: PanelActions['onOpenBeside']): PanelActions => ({
  onOpenBeside,
  onSave: async (quote) => (await model.save([quote]))[0]?.id ?? null,
  onRemove: (id) => void model.remove([id]),
  onChangeRemarks: (id, remarks) => model.changeRemarks(id, remarks),
  onAttach: (id) => model.attach(id),
  onUseReprint: (reprint) => void model.useReprint(reprint),
  onShow: (spans) => void model.show(spans),
  onStep: (by) => void model.step(by),
  onLookAt: (speakerId) => void model.lookAt(speakerId),
  onSaveAll: () => void model.saveAll(),
  onExport: async () => {
    const kept = await model.kept();
    if (kept) download(markdownFile([kept]));
  },
  onCopyMarkdown: async () => {
    const kept = await model.kept();
    if (kept) await copyText(markdownFile([kept]).text);
  },
  onReadNow: () => void model.readNow(),
  onRule: (of, rule) => void model.setRule(of, rule),
  onOpenOptions: () => void browser.runtime.openOptionsPage(),
  onOpenLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('library.html') }),
  onPageShown: (isShown) => void model.setPageShown(isShown),
  onSiteShown: (isShown) => void model.setSiteShown(isShown),
  onAnalyseAnyway: () => void model.analyseAnyway(),
  onRetry: () => void model.refresh(),
  onUndo: () => void model.undo(),
  onDismissFailure: () => model.dismissFailure(),
});

const Panel = ({ model, actions }: { model: PageModel; actions: PanelActions }) => (
  <PagePanel state={useObservable(model)} actions={actions} />
);

interface PanelPlace {
  /** A popup is opened for one page, and that is a wish. */
  readonly isPopup: boolean;
  readonly onOpenBeside?: PanelActions['onOpenBeside'];
}

/** Gives a function that shows the page of a tab, each in place of the last. */
export const mountPanel = ({ isPopup, onOpenBeside }: PanelPlace): ((tabId: number) => void) => {
  const root = document.querySelector('#app') as Element;
  document.documentElement.lang = uiLanguage();
  void askToPersist();
  // A backup that cannot be made leaves its time as it was: the next page tries again.
  void backUpWhenDue().catch(() => undefined);
  let shown: { readonly tabId: number; readonly model: PageModel } | null = null;
  hear({
    'annotations-changed': async () => shown?.model.refresh(),
    'page-changed': async (_, { tab }) => {
      if (tab?.id === shown?.tabId) await shown?.model.refresh();
    },
  });
  return (tabId) => {
    const model = new PageModel(tabId);
    shown = { tabId, model };
    void (isPopup ? model.open() : model.refresh());
    render(<Panel key={tabId} model={model} actions={actionsOf(model, onOpenBeside)} />, root);
  };
};
