/** Puts a text on the clipboard, after a click in a page of our own. Resolves to whether it is there; never rejects. */
export const putOnClipboard = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
