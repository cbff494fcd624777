import { type ExchangeActions, ExchangeButtons } from '../../components/exchange/ExchangeButtons';
import type { ExportRequest } from '../../components/exchange/ExportDialog';
import { useObservable } from '../../components/ui/use-observable';
import { copy, copyText } from '../../lib/clipboard';
import {
  canShare,
  ImportModel,
  LateKeeper,
  type MakeOptions,
  makeFile,
  mergeIntoFile,
  openInObsidian,
  saveFile,
  shareFile,
  TemplateModel,
} from '../../lib/exchange';
import { type ExportFormat, FORMATS, TEMPLATE_ID, templateFormat } from '../../lib/export';
import { exportWords } from '../../lib/export-words';
import { t } from '../../lib/i18n';
import { noteNewDatabase, rememberKept } from '../../lib/loss';
import { askBackground, broadcast } from '../../lib/messaging';
import type { LibraryModel } from '../../lib/panel';
import { changeSettings, loadSettings } from '../../lib/settings';
import { connectStore, mergeBackup, openStore, previewMerge } from '../../lib/store';
import { saveBackup } from '../backup/save-backup';

const connect = connectStore(openStore, () => void noteNewDatabase(Date.now()));

/** After the last key, before a template is kept. Milliseconds: every tab hears of settings that change. */
const KEEP_DELAY = 300;
const keeper = new LateKeeper<string | null>((text) => changeSettings(() => ({ template: text })), KEEP_DELAY);
// Who leaves the page at once after the last key has the template kept too.
addEventListener('visibilitychange', () => void keeper.keepNow());

const template = new TemplateModel(
  () => ({ now: new Date(), words: exportWords() }),
  (text) => keeper.change(text),
);
void loadSettings().then((settings) => template.load(settings.template));

const formatOf = (id: string): ExportFormat =>
  id === TEMPLATE_ID ? templateFormat(template.state.text) : (FORMATS.find((each) => each.id === id) as ExportFormat);

const optionsOf = ({ formatId, isZip }: ExportRequest): MakeOptions => ({
  format: formatOf(formatId),
  isZip,
  title: t('exportLibraryTitle'),
  context: { now: new Date(), words: exportWords() },
});

const exportFile = async (request: ExportRequest, signal: AbortSignal): Promise<void> => {
  await keeper.keepNow();
  const options = optionsOf(request);
  if (request.formatId !== 'json' || request.scope.kind !== 'everything')
    return saveFile(await makeFile(request.articles, { ...options, signal }));
  await saveBackup();
};

const textOf = async (request: ExportRequest): Promise<string> => {
  const file = await makeFile(request.articles, { ...optionsOf(request), isZip: false });
  return file.blob.text();
};

const copyExport = async (request: ExportRequest): Promise<void> => {
  const text = await textOf(request);
  if (request.formatId !== 'html') return copyText(text);
  await copy({ html: text, text: await textOf({ ...request, formatId: 'text' }) });
};

const shareExport = async (request: ExportRequest): Promise<void> =>
  shareFile(await makeFile(request.articles, optionsOf(request)));

const openNote = async (request: ExportRequest): Promise<void> => {
  const { name } = await makeFile(request.articles, { ...optionsOf(request), isZip: false });
  // By the clipboard: addresses are too short for a long note.
  await copyText(await textOf(request));
  openInObsidian(name);
};

const imports = new ImportModel({
  preview: async (content) => previewMerge(await connect(), content),
  merge: async (content, options) => {
    const counts = await mergeBackup(await connect(), content, options);
    void rememberKept();
    void askBackground('look-after', {}).catch(() => undefined);
    void broadcast('annotations-changed', { articleId: null });
    void broadcast('corrections-changed', {});
    return counts;
  },
});

export const Exchange = ({ model }: { model: LibraryModel }) => {
  const { selected, query } = useObservable(model);
  const isSearching = Object.keys(query).length > 0;
  const actions: ExchangeActions = {
    onExport: exportFile,
    onCopy: copyExport,
    onShare: canShare() ? shareExport : undefined,
    onOpenObsidian: openNote,
    onMerge: (request) => mergeIntoFile(() => textOf(request)),
    onImportFile: (file) => void imports.read(file),
    onImport: () => void imports.write().then(() => model.refresh()),
    onImportEnd: () => imports.reset(),
  };
  return (
    <ExchangeButtons
      articles={model.articles()}
      selected={selected}
      shownOf={isSearching ? () => new Set(model.shown()) : null}
      template={{
        ...useObservable(template),
        onChange: (text) => template.change(text),
        onReset: () => template.reset(),
        onTry: (example) => template.try(example),
      }}
      importing={useObservable(imports)}
      actions={actions}
    />
  );
};
