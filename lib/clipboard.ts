/** A text, and the same with links and emphasis for programs that take it. */
export interface Clipping {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts a text into the clipboard. Pages without a secure connection have no clipboard API; there the older command
 * works, within the reader's click.
 * @throws {Error} if the browser refuses both ways.
 */
export const copyText = (text: string): Promise<void> => copy({ text });

/** The same for a text with its form. @throws {Error} if the browser refuses both ways. */
export const copy = async (clipping: Clipping): Promise<void> => {
  try {
    if (clipping.html === undefined) await navigator.clipboard.writeText(clipping.text);
    else await navigator.clipboard.write([new ClipboardItem(blobsOf(clipping.text, clipping.html))]);
  } catch {
    copyByCommand(clipping);
  }
};

const blobsOf = (text: string, html: string): Record<string, Blob> => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  'text/html': new Blob([html], { type: 'text/html' }),
});

const copyByCommand = ({ text, html }: Clipping): void => {
  const take = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  if (!isCopied) throw new Error('the clipboard is closed to this page');
};
