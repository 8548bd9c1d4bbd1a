/** Hands the reader a file to save. `text` goes nowhere else; the address made for it is given back after 10 s. */
export function offerFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
