import { copyText } from '../../lib/clipboard';
import { annotationToText } from '../../lib/export';
import { exportWords } from '../../lib/export-words';
import { askBackground } from '../../lib/messaging';
import type { PageSession, ReaderServices } from '../../lib/page';
import { articleOf } from '../../lib/page/report';

/** What a reader's acts on this page do. */
export const readerServices = (session: PageSession): ReaderServices => ({
  save: (drafts) => {
    const report = session.report();
    return askBackground('save-annotations', { article: articleOf(report), addresses: report.addresses, drafts });
  },
  remove: async (ids) => void (await askBackground('delete-annotations', { ids })),
  changeRemarks: async (id, remarks) => void (await askBackground('change-remarks', { id, remarks })),
  copy: (annotation) => copyText(annotationToText(annotation, articleOf(session.report()), exportWords())),
});
