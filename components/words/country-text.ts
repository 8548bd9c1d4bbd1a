import { countryName } from '../../lib/model/country-name';
import type { Person } from '../../lib/model/person';
import { spokenLocale } from '../strings/spoken';
import { inList } from './in-list';

/**
 * Of which countries somebody is, each named once, separated by commas; an empty text when no source tells. Drawn at
 * the end of {@link lifeText}, so in each view that calls it.
 *
 * @param beside what stands beside it: a country that is named there is not named again
 */
export function countryText({ countries = [] }: Pick<Person, 'countries'>, beside: string): string {
  // What stands beside comes from sources, in English.
  const others = countries.filter(({ text }) => !beside.includes(countryName(text)));
  return inList([...new Set(others.map(({ text }) => countryName(text, spokenLocale())))]);
}
