import type { ExportFormat } from '../format';
import { articleToMarkdown, libraryToMarkdown } from '../markdown';
import type { MarkdownStyle } from '../markdown-style';
import { PLAIN } from '../markdown-style';
import { ACADEMIC } from '../presets/academic';
import { articleToLogseq, libraryToLogseq } from '../presets/logseq';
import { OBSIDIAN } from '../presets/obsidian';

const markdown = (id: string, style: MarkdownStyle): ExportFormat => ({
  id,
  extension: 'md',
  mimeType: 'text/markdown',
  article: (annotated, context) => articleToMarkdown(annotated, context, style),
  articles: (articles, context) => libraryToMarkdown(articles, context, style),
});

export const MARKDOWN = markdown('markdown', PLAIN);
export const MARKDOWN_OBSIDIAN = markdown('markdown-obsidian', OBSIDIAN);
export const MARKDOWN_ACADEMIC = markdown('markdown-academic', ACADEMIC);
export const MARKDOWN_LOGSEQ: ExportFormat = {
  ...MARKDOWN,
  id: 'markdown-logseq',
  article: articleToLogseq,
  articles: libraryToLogseq,
};
