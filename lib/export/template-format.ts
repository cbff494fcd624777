import type { AnnotatedArticle, Annotation, ArticleRecord } from '../annotations';
import { Markup, parseTemplate, renderTemplate, type TemplateValue } from '../template';
import { blockId, shownContent, tagOf } from './entry';
import { escapeAddress, escapeInText } from './escape-markdown';
import type { ExportContext, ExportFormat } from './format';
import { noteOf } from './note';
import { contentOf, isParaphrase } from './quotation-marks';
import { groupBySpeaker } from './speaker-groups';
import { textFragmentLink } from './text-fragment';

/** Shows what a template can do; readers begin with it. */
export const SAMPLE_TEMPLATE = `---
title: {{ title | yaml }}
source: {{ url | yaml }}
{% if published %}
published: {{ published | date: "YYYY-MM-DD" }}
{% endif %}
---

# {{ title }}

{% for speaker in speakers %}
## {{ speaker.name }}{% if speaker.title %}, {{ speaker.title }}{% endif %}

{% for quote in speaker.quotes %}
{{ quote.text | blockquote }} [↗]({{ quote.link }})

{% if quote.note %}
{{ quote.note }}

{% endif %}
{% if quote.tags %}
{{ quote.tags | join: " " }}

{% endif %}
{% endfor %}
{% endfor %}
{% for highlight in highlights %}
- {{ highlight.text }} [↗]({{ highlight.link }}){% if highlight.note %} — {{ highlight.note }}{% endif %}

{% endfor %}
`;

const entryOf = (annotation: Annotation, article: ArticleRecord, { words }: ExportContext): TemplateValue => {
  const { id, quote, targets, note, tags, color, created, lost } = annotation;
  const [target] = targets;
  return {
    id: new Markup(id),
    block: new Markup(blockId(annotation)),
    text: new Markup(shownContent(annotation, article, words)),
    words: contentOf(annotation, article.lang),
    speaker: quote?.speaker?.name ?? null,
    role: quote?.speaker?.title ?? null,
    type: quote?.type ?? 'own',
    reported: isParaphrase(annotation),
    cue: quote?.cue ?? null,
    note: new Markup(noteOf(note, 2)),
    tags: tags.map((tag) => new Markup(tagOf(tag))),
    color,
    saved: new Date(created),
    lost: Boolean(lost),
    link: new Markup(escapeAddress(target ? textFragmentLink(article.url, target, article.lang) : article.url)),
  };
};

/** All that a template of an article can see. */
export const valuesOf = (
  { article, annotations }: AnnotatedArticle,
  context: ExportContext,
): Readonly<Record<string, TemplateValue>> => {
  const entriesOf = (those: readonly Annotation[]): TemplateValue[] =>
    those.map((each) => entryOf(each, article, context));
  const groups = groupBySpeaker(annotations);
  return {
    title: article.title,
    url: new Markup(escapeAddress(article.url)),
    site: article.site ?? new URL(article.url).hostname,
    author: article.byline,
    published: article.published,
    language: article.lang,
    read: new Date(article.created),
    now: context.now,
    tags: [...new Set(annotations.flatMap(({ tags }) => tags))],
    speakers: groups.map(({ name, title, annotations: quotes }) => ({
      name: name ?? context.words.unnamedSpeaker,
      title,
      quotes: entriesOf(quotes),
    })),
    quotes: entriesOf(annotations.filter(({ quote }) => quote !== null)),
    highlights: entriesOf(annotations.filter(({ quote }) => quote === null)),
  };
};

/** A template of the reader's own as a format. @throws {TemplateError} when it cannot be read; later when it fails. */
export const templateFormat = (source: string): ExportFormat => {
  const template = parseTemplate(source);
  const article: ExportFormat['article'] = (annotated, context) =>
    renderTemplate(template, { values: valuesOf(annotated, context), safe: escapeInText });
  return {
    id: TEMPLATE_ID,
    extension: 'md',
    mimeType: 'text/markdown',
    article,
    articles: (articles, context) => articles.map((each) => article(each, context)).join('\n'),
  };
};

export const TEMPLATE_ID = 'template';
