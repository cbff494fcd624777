import type { AnnotatedArticle } from '../annotations';
import { type ExportContext, type ExportFormat, fileNameOf, type TextFile, zip } from '../export';

/** A file as the browser saves it. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface MakeOptions {
  readonly format: ExportFormat;
  /** A file for each article, in one archive. */
  readonly isZip: boolean;
  /** What the file is called where it holds more than one article. */
  readonly title: string;
  readonly context: ExportContext;
  readonly signal?: AbortSignal;
  /** Told how many articles are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Writes articles into a file: as one text where the format can, otherwise, or where it is asked for, as an archive.
 * @throws {DOMException} `AbortError` when the signal says so.
 */
export const makeFile = async (
  articles: readonly AnnotatedArticle[],
  { format, isZip, title, context, signal, onProgress }: MakeOptions,
): Promise<ExportedFile> => {
  const [first] = articles;
  if (first && articles.length === 1 && format.article) {
    const { name, text } = articleFile(first, format.article, format.extension, context);
    return { name, blob: blobOf([text], format.mimeType) };
  }
  const day = context.now.toISOString().slice(0, 10);
  if (format.article && (isZip || !format.articles)) {
    const files = articleFiles(articles, format.article, format.extension, context);
    return {
      name: fileNameOf(`${title} ${day}`, 'zip'),
      blob: await zip(files, { now: context.now, signal, onProgress }),
    };
  }
  const text = format.articles?.(articles, context) ?? '';
  return { name: fileNameOf(`${title} ${day}`, format.extension), blob: blobOf([text], format.mimeType) };
};

type WriteArticle = NonNullable<ExportFormat['article']>;

function* articleFiles(
  articles: readonly AnnotatedArticle[],
  write: WriteArticle,
  extension: string,
  context: ExportContext,
): Generator<TextFile> {
  for (const each of articles) yield articleFile(each, write, extension, context);
}

const articleFile = (
  annotated: AnnotatedArticle,
  write: WriteArticle,
  extension: string,
  context: ExportContext,
): TextFile => ({ name: fileNameOf(annotated.article.title, extension), text: write(annotated, context) });

const blobOf = (parts: BlobPart[], mimeType: string): Blob => new Blob(parts, { type: `${mimeType};charset=utf-8` });

/** Gives a file to the browser's downloads. A link needs no permission, unlike the downloads API. */
export const saveFile = ({ name, blob }: ExportedFile): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Revoked later: the browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
