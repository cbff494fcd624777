import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/quote/quote.css';
import '../../components/annotation/annotation.css';
import '../../components/panel/panel.css';
import './popup.css';
import { render } from 'preact';
import { PagePanel, type PanelActions } from '../../components/panel/PagePanel';
import { useObservable } from '../../components/ui/use-observable';
import { browser } from '../../lib/browser';
import { copyText } from '../../lib/clipboard';
import { uiLanguage } from '../../lib/i18n';
import { hear } from '../../lib/messaging';
import { download, markdownFile, PageModel } from '../../lib/panel';

/** `popup.html?tab=ID` is for that tab, `popup.html` for the active one. */
const findTab = async (): Promise<number> => {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
};

const actionsOf = (model: PageModel): PanelActions => ({
  onSave: async (quote) => (await model.save([quote]))[0]?.id ?? null,
  onRemove: (id) => void model.remove([id]),
  onChangeRemarks: (id, remarks) => model.changeRemarks(id, remarks),
  onShow: (spans) => void model.show(spans),
  onSaveAll: () => void model.saveAll(),
  onExport: async () => {
    const kept = await model.kept();
    if (kept) download(markdownFile([kept]));
  },
  onCopyMarkdown: async () => {
    const kept = await model.kept();
    if (kept) await copyText(markdownFile([kept]).text);
  },
  onOpenLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('library.html') }),
  onPageShown: (isShown) => void model.setPageShown(isShown),
  onSiteShown: (isShown) => void model.setSiteShown(isShown),
  onAnalyseAnyway: () => void model.analyseAnyway(),
  onRetry: () => void model.refresh(),
  onUndo: () => void model.undo(),
  onDismissFailure: () => model.dismissFailure(),
});

const Popup = ({ model, actions }: { model: PageModel; actions: PanelActions }) => (
  <PagePanel state={useObservable(model)} actions={actions} />
);

const model = new PageModel(await findTab());
hear({ 'annotations-changed': async () => model.refresh() });
void model.refresh();
document.documentElement.lang = uiLanguage();
render(<Popup model={model} actions={actionsOf(model)} />, document.querySelector('#app') as Element);
