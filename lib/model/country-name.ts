/** ISO 3166-1 alpha-2, maybe with a part of the country (`GB-SCT`), for which browsers have no names. */
const CODE = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/;

const namesIn = new Map<string, Intl.DisplayNames>();

function regionName(code: string, locale: string): string | undefined {
  const names = namesIn.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  namesIn.set(locale, names);
  return names.of(code);
}

/** A country in words of a language: of a code its name ("France" of `FR`), anything else as it stands. */
export function countryName(text: string, locale = 'en'): string {
  const code = CODE.exec(text)?.[1];
  return (code && regionName(code, locale)) || text;
}
