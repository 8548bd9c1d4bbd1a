import { countryName } from '../../lib/model/country-name';
import type { LifeDate, Person } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { formatWhen } from './format-when';

/** Dates that say the same more exactly stand for the others; where sources differ, all are given. */
function datesText(dates: readonly LifeDate[] = []): string {
  const exact = dates.filter(
    ({ when: { date } }) => !dates.some(({ when }) => when.date !== date && when.date.startsWith(date)),
  );
  return [...new Set(exact.map(({ when }) => formatWhen(when)))].join(cardStrings.or);
}

/**
 * When somebody was born and died, and of which country, as far as sources tell; an empty text when none does.
 *
 * @param beside what stands beside it: a country that is named there is not named again
 */
export function lifeText(
  { born, died, countries = [] }: Pick<Person, 'born' | 'died' | 'countries'>,
  beside = '',
): string {
  const [birth, death] = [datesText(born), datesText(died)];
  const names = new Set(countries.map(({ text }) => countryName(text)));
  const named = [...names].filter((name) => !beside.includes(name)).join(', ');
  return [birth && cardStrings.born(birth), death && cardStrings.died(death), named].filter(Boolean).join(' · ');
}
