/**
 * The address itself when it is http or https and has no user in it (`https://bbc.co.uk@evil.example/`), else null:
 * nothing else of the records ever becomes a link.
 */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}
