import { copy, copyText } from '../../lib/clipboard';
import { clippingOf, textFragmentLink } from '../../lib/export';
import { exportWords } from '../../lib/export-words';
import { askBackground } from '../../lib/messaging';
import type { PageSession, ReaderServices } from '../../lib/page';
import { articleOf, keptArticleOf } from '../../lib/page/report';
import type { Settings } from '../../lib/settings';

/** What a reader's acts on this page do. */
export const readerServices = (
  session: PageSession,
  settings: () => Pick<Settings, 'color' | 'copyForm'>,
): ReaderServices => ({
  save: (drafts) => {
    const report = session.report();
    return askBackground('save-annotations', { article: keptArticleOf(report), addresses: report.addresses, drafts });
  },
  remove: async (ids) => void (await askBackground('delete-annotations', { ids })),
  change: async (id, remarks) => void (await askBackground('change-remarks', { id, remarks })),
  correct: async (correction) => void (await askBackground('correct', { addresses: session.addresses(), correction })),
  takeBack: async (ids) => void (await askBackground('take-back', { ids })),
  copy: (annotation, as) => {
    const form = as === 'markdown' ? settings().copyForm : as;
    return copy(clippingOf(annotation, articleOf(session.report()), exportWords(), form));
  },
  copyLink: ({ targets: [first] }) => {
    const { url, lang } = articleOf(session.report());
    return copyText(first ? textFragmentLink(url, first, lang) : url);
  },
  recall: (speaker, text) =>
    askBackground('said-before', { addresses: session.addresses(), speaker: named(speaker), text }),
  color: () => settings().color,
});

const named = ({ name, title }: { readonly name: string; readonly title?: string }) => ({
  name,
  ...(title ? { title } : {}),
});
