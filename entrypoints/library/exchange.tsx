import { type ExchangeActions, ExchangeButtons } from '../../components/exchange/ExchangeButtons';
import type { ExportRequest } from '../../components/exchange/ExportDialog';
import { useObservable } from '../../components/ui/use-observable';
import { copyText } from '../../lib/clipboard';
import { ImportModel, type MakeOptions, makeFile, mergeIntoFile, saveFile } from '../../lib/exchange';
import { type ExportFormat, FORMATS } from '../../lib/export';
import { exportWords } from '../../lib/export-words';
import { t } from '../../lib/i18n';
import { broadcast } from '../../lib/messaging';
import type { LibraryModel } from '../../lib/panel';
import { connectStore, mergeBackup, previewMerge } from '../../lib/store';
import { saveBackup } from '../backup/save-backup';

const connect = connectStore();

const optionsOf = ({ formatId, isZip }: ExportRequest): MakeOptions => ({
  format: FORMATS.find(({ id }) => id === formatId) as ExportFormat,
  isZip,
  title: t('exportLibraryTitle'),
  context: { now: new Date(), words: exportWords() },
});

const exportFile = async (request: ExportRequest, signal: AbortSignal): Promise<void> => {
  const options = optionsOf(request);
  if (request.formatId !== 'json' || request.scope.kind !== 'everything')
    return saveFile(await makeFile(request.articles, { ...options, signal }));
  await saveBackup();
};

const textOf = async (request: ExportRequest): Promise<string> => {
  const file = await makeFile(request.articles, { ...optionsOf(request), isZip: false });
  return file.blob.text();
};

const imports = new ImportModel({
  preview: async (content) => previewMerge(await connect(), content),
  merge: async (content) => {
    const counts = await mergeBackup(await connect(), content);
    void broadcast('annotations-changed', { articleId: null });
    void broadcast('corrections-changed', {});
    return counts;
  },
});

export const Exchange = ({ model }: { model: LibraryModel }) => {
  const { selected } = useObservable(model);
  const actions: ExchangeActions = {
    onExport: exportFile,
    onCopy: async (request) => copyText(await textOf(request)),
    onMerge: async (request) => mergeIntoFile(await textOf(request)),
    onImportFile: (file) => void imports.read(file),
    onImport: () => void imports.write().then(() => model.refresh()),
    onImportEnd: () => imports.reset(),
  };
  return (
    <ExchangeButtons
      articles={model.articles()}
      selected={selected}
      importing={useObservable(imports)}
      actions={actions}
    />
  );
};
