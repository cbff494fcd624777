/**
 * Puts a text into the clipboard. Pages without a secure connection have no clipboard API; there the older command
 * works, within the reader's click.
 * @throws {Error} if the browser refuses both ways.
 */
export const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand(text);
  }
};

const copyByCommand = (text: string): void => {
  const take = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  if (!isCopied) throw new Error('the clipboard is closed to this page');
};
