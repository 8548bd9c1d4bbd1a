/** The address itself when it is http or https, else null: nothing else of the records ever becomes a link. */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
