/**
 * Copies a text after the reader's click.
 *
 * @returns resolves to whether it was copied; never rejects. A page that is not served securely has no clipboard of its
 * own, and there the old way is tried, in which the text is in no element of the page.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    if (!clipboard) return copyByCommand(document, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** The first to hear the event takes it, before any listener of the page. */
function copyByCommand(document: Document, text: string): boolean {
  const view = document.defaultView;
  if (!view || typeof document.execCommand !== 'function') return false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  view.addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}
