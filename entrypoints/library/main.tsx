import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/quote/quote.css';
import '../../components/annotation/annotation.css';
import '../../components/exchange/exchange.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { type LibraryActions, LibraryView } from '../../components/library/LibraryView';
import { useObservable } from '../../components/ui/use-observable';
import { t, uiLanguage } from '../../lib/i18n';
import { speakChosenLanguage } from '../../lib/language';
import { hear } from '../../lib/messaging';
import { LibraryModel } from '../../lib/panel';
import { Exchange } from './exchange';

const model = new LibraryModel();

const actions: LibraryActions = {
  onSelect: (ids, isSelected) => model.select(ids, isSelected),
  onRemove: (id) => void model.remove([id]),
  onUndo: () => void model.undo(),
  onChangeRemarks: (id, remarks) => model.changeRemarks(id, remarks),
  onRetry: () => void model.refresh(),
  onDismissFailure: () => model.dismissFailure(),
};

const Library = () => (
  <LibraryView state={useObservable(model)} actions={actions} exchange={<Exchange model={model} />} />
);

hear({ 'annotations-changed': async () => model.refresh() });
void model.refresh();
await speakChosenLanguage();
document.documentElement.lang = uiLanguage();
document.title = `${t('libraryTitle')} · WhoSaid`;
render(<Library />, document.querySelector('#app') as Element);
