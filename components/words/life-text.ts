import type { LifeDate, Person } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { countryText } from './country-text';
import { formatWhen } from './format-when';

/** Dates that say the same more exactly stand for the others; where sources differ, all are given. */
function datesText(dates: readonly LifeDate[] = []): string {
  const exact = dates.filter(
    ({ when: { date } }) => !dates.some(({ when }) => when.date !== date && when.date.startsWith(date)),
  );
  return [...new Set(exact.map(({ when }) => formatWhen(when)))].join(cardStrings.or);
}

/**
 * When somebody was born and died, then their countries, as far as sources tell; an empty text when none does. Drawn
 * under the role (`RoleLine.tsx`), beside it where a person is chosen (`aboutPerson`), in the profile of a person
 * (`PersonProfile.tsx`) and in what Wikidata answers (`LookUp.tsx`).
 *
 * @param beside what stands beside it, see {@link countryText}
 */
export function lifeText({ born, died, countries }: Pick<Person, 'born' | 'died' | 'countries'>, beside = ''): string {
  const [birth, death] = [datesText(born), datesText(died)];
  const named = countryText({ countries }, beside);
  return [birth && cardStrings.born(birth), death && cardStrings.died(death), named].filter(Boolean).join(' · ');
}
