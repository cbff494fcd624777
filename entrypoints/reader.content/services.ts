import type { HighlightColor } from '../../lib/annotations';
import { copyText } from '../../lib/clipboard';
import { annotationToMarkdown, annotationToText, textFragmentLink } from '../../lib/export';
import { exportWords } from '../../lib/export-words';
import { askBackground } from '../../lib/messaging';
import type { PageSession, ReaderServices } from '../../lib/page';
import { articleOf, keptArticleOf } from '../../lib/page/report';

/** What a reader's acts on this page do. */
export const readerServices = (session: PageSession, color: () => HighlightColor): ReaderServices => ({
  save: (drafts) => {
    const report = session.report();
    return askBackground('save-annotations', { article: keptArticleOf(report), addresses: report.addresses, drafts });
  },
  remove: async (ids) => void (await askBackground('delete-annotations', { ids })),
  change: async (id, remarks) => void (await askBackground('change-remarks', { id, remarks })),
  correct: async (correction) => void (await askBackground('correct', { addresses: session.addresses(), correction })),
  takeBack: async (ids) => void (await askBackground('take-back', { ids })),
  copy: (annotation, as) => {
    const write = as === 'markdown' ? annotationToMarkdown : annotationToText;
    return copyText(write(annotation, articleOf(session.report()), exportWords()));
  },
  copyLink: ({ targets: [first] }) => {
    const { url, lang } = articleOf(session.report());
    return copyText(first ? textFragmentLink(url, first, lang) : url);
  },
  recall: (speaker, text) =>
    askBackground('said-before', { addresses: session.addresses(), speaker: named(speaker), text }),
  color,
});

const named = ({ name, title }: { readonly name: string; readonly title?: string }) => ({
  name,
  ...(title ? { title } : {}),
});
