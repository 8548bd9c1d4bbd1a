/**
 * The origin of a page's address, `https://news.example`; of a file of this computer `file://`, as all files are one
 * place. Null for what is no page: then nothing is told to it.
 */
export function pageOrigin(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol === 'file:') return 'file://';
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${host}` : null;
}
