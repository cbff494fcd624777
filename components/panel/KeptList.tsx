import { t } from '../../lib/i18n';
import type { PageReport, ReportedAnnotation } from '../../lib/messaging';
import { annotationOfQuote } from '../../lib/page/saved-quotes';
import { KeptItem } from './KeptItem';
import type { QuoteActions } from './QuoteList';

/** What the reader kept beyond the quotes above: own highlights, and what the page no longer holds. */
export const KeptList = ({ report, actions }: { report: PageReport; actions: QuoteActions }) => {
  const shownAbove = new Set(report.quotes.map((quote) => annotationOfQuote(report.annotations, quote)?.id));
  const others = report.annotations.filter(({ id }) => !shownAbove.has(id));
  const lost = others.filter(({ anchored }) => !anchored);
  return (
    <>
      <KeptSection title={t('savedOnPage')} annotations={others.filter(({ anchored }) => anchored)} actions={actions} />
      <KeptSection title={t('notOnPage')} hint={t('notOnPageHint')} annotations={lost} actions={actions} />
    </>
  );
};

interface KeptSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly annotations: readonly ReportedAnnotation[];
  readonly actions: QuoteActions;
}

const KeptSection = ({ title, hint, annotations, actions }: KeptSectionProps) =>
  annotations.length === 0 ? null : (
    <section class="group">
      <h2 class="group-head group-plain">{title}</h2>
      {hint && <p class="group-hint">{hint}</p>}
      <ul class="items">
        {annotations.map((annotation) => (
          <KeptItem
            key={annotation.id}
            annotation={annotation}
            onRemove={actions.onRemove}
            onAttach={actions.onAttach}
            onShow={() => actions.onShow(annotation.spans)}
            onChangeRemarks={actions.onChangeRemarks}
          />
        ))}
      </ul>
    </section>
  );
