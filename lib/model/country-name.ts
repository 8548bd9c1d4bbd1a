/** ISO 3166-1 alpha-2, maybe with a part of the country (`GB-SCT`), for which browsers have no names. */
const CODE = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/;

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country in English words: of a code its name ("France" of `FR`), anything else as it stands. */
export function countryName(text: string): string {
  const code = CODE.exec(text)?.[1];
  return (code && names.of(code)) || text;
}
