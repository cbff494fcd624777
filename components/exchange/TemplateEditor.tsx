import type { AnnotatedArticle } from '../../lib/annotations';
import type { TemplateTrial } from '../../lib/exchange';
import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';

/** A template of the reader's own, as it is written. */
export interface TemplateState {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onReset: () => void;
  /** Tries it on an article; null: only whether it can be read. */
  readonly onTry: (example: AnnotatedArticle | null) => TemplateTrial;
}

/** The template, what is wrong with it, and what it makes of the reader's own notes. */
export const TemplateEditor = ({ state, trial }: { state: TemplateState; trial: TemplateTrial }) => (
  <div class="template">
    <label class="form-row">
      <span>{t('template')}</span>
      <textarea
        class="field template-text"
        rows={10}
        spellcheck={false}
        value={state.text}
        onInput={({ currentTarget }) => state.onChange(currentTarget.value)}
      />
    </label>
    <p class="form-hint">
      {t('templateHint')}{' '}
      <Button kind="quiet" onClick={state.onReset}>
        {t('templateReset')}
      </Button>
    </p>
    {trial.error ? (
      <p class="form-failure" role="alert">
        {t('templateError', String(trial.error.line), String(trial.error.column), trial.error.message)}
      </p>
    ) : (
      trial.text && (
        <figure class="template-preview">
          <figcaption>{t('templatePreview')}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard */}
          <pre dir="auto" tabIndex={0}>
            {trial.text}
          </pre>
        </figure>
      )
    )}
  </div>
);
