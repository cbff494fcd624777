import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/quote/quote.css';
import '../../components/annotation/annotation.css';
import '../../components/exchange/exchange.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryActions } from '../../components/library/actions';
import { LibraryView } from '../../components/library/LibraryView';
import { LossNotice } from '../../components/library/LossNotice';
import { useObservable } from '../../components/ui/use-observable';
import { copy } from '../../lib/clipboard';
import { clippingOf } from '../../lib/export';
import { exportWords } from '../../lib/export-words';
import { t, uiLanguage } from '../../lib/i18n';
import { speakChosenLanguage } from '../../lib/language';
import { forgetLoss, lossTime } from '../../lib/loss';
import { askBackground, hear } from '../../lib/messaging';
import { LibraryModel } from '../../lib/panel';
import { loadSettings } from '../../lib/settings';
import { askToPersist } from '../../lib/store/persist';
import { backUpIfDue, saveBackup } from '../backup/save-backup';
import { Exchange } from './exchange';
import { libraryReader } from './reader';

const model = new LibraryModel(libraryReader());

const actions: LibraryActions = {
  onView: (view) => model.setView(view),
  onQuery: (changes) => model.setQuery(changes),
  onClearQuery: () => model.clearQuery(),
  onSpeaker: (speaker) => model.openSpeaker(speaker === null ? null : model.ownerOf(speaker)),
  onTag: (tag) => model.openTag(tag),
  onSelect: (ids, isSelected) => model.select(ids, isSelected),
  onSelectShown: () => model.selectShown(),
  onRemove: (ids) => void model.remove(ids),
  onRestore: (ids) => void model.restore(ids),
  onPurge: (ids) => void model.purge(ids),
  onAddTags: (ids, tags) => void model.addTags(ids, tags),
  onRecolor: (ids, color) => void model.recolor(ids, color),
  onJoin: (speakers) => void model.joinSpeakers(speakers),
  onPart: (name) => void model.partName(name),
  onCopy: async ({ annotation, article }) =>
    copy(clippingOf(annotation, article, exportWords(), (await loadSettings()).copyForm)),
  onUndo: () => void model.undo(),
  onChangeRemarks: (id, remarks) => model.changeRemarks(id, remarks),
  onBackUp: () => void saveBackup(),
  onDeleteEverything: () => void model.deleteEverything(),
  onRetry: () => void model.refresh(),
  onDismissFailure: () => model.dismissFailure(),
};

const Library = () => {
  const [lostAt, setLostAt] = useState<number | null>(null);
  useEffect(() => {
    const open = async (): Promise<void> => {
      await model.refresh();
      setLostAt(await lossTime());
      // When all is shown: nobody waits for it.
      await askBackground('look-after', {});
    };
    // A background that is not there has nothing to look after.
    void open().catch(() => undefined);
  }, []);
  const dismiss = (): void => {
    setLostAt(null);
    void forgetLoss();
  };
  return (
    <>
      {lostAt !== null && <LossNotice day={new Intl.DateTimeFormat(uiLanguage()).format(lostAt)} onDismiss={dismiss} />}
      <Shelves />
    </>
  );
};

const Shelves = () => (
  <LibraryView
    state={useObservable(model)}
    actions={actions}
    kept={() => model.kept()}
    ownerOf={(speaker) => model.ownerOf(speaker)}
    twinsOf={(entry) => model.twinsOf(entry)}
    exchange={<Exchange model={model} />}
  />
);

hear({ 'annotations-changed': async ({ articleId }) => model.refreshArticle(articleId) });
await speakChosenLanguage();
document.documentElement.lang = uiLanguage();
document.title = `${t('libraryTitle')} · WhoSaid`;
render(<Library />, document.querySelector('#app') as Element);
void askToPersist();
// A backup that cannot be made leaves its time as it was: the next page tries again.
void backUpIfDue().catch(() => undefined);
