import { fitsPlace } from '../detect/people/place-of-role';
import type { RoleWords } from '../detect/people/role-words';
import { countryName } from '../model/country-name';
import type { Sign } from '../model/mention';
import type { Person, Role } from '../model/person';
import type { When } from '../model/when';
import { foldText } from '../text/fold-text';

/** What the page says around one name that several people in the library have. */
export interface NameOnPage {
  /** Roles printed with the name ("French President"). */
  roles: readonly string[];
  /** When the article was published; null when the page does not say. */
  published: When | null;
  /**
   * Words of the article that name countries and bodies, folded (`ukraine`, `senate`), without those of the name
   * itself.
   */
  places: ReadonlySet<string>;
  /** Countries and bodies of the other people of the article about whom there is no doubt, folded. */
  company: ReadonlySet<string>;
  /** By which roles are compared. */
  words: RoleWords;
}

/** The words of a title that tell something; initials lose their dots. */
function titleWords(title: string, { hollowWords }: RoleWords): string[] {
  const words = foldText(title)
    .replaceAll('.', '')
    .split(/[\s,()-]+/);
  return words.filter((word) => word.length > 1 && !hollowWords.has(word));
}

/**
 * How well a printed role names this office, places aside: 2 when all its words are explained ("Russian president" for
 * the President of Russia, "senator" for a U.S. Senator), 1 when some are not ("French president" for him), else 0.
 */
function fitOfOffice(printed: string, role: Role, words: RoleWords): 0 | 1 | 2 {
  const held = titleWords(role.title, words);
  const said = titleWords(printed, words);
  const places = placesOfRole(role, words);
  const office = said.filter((word) => !places.some((place) => fitsPlace(word, place, words)));
  const covers = (whole: string[], part: string[]) => part.length > 0 && part.every((word) => whole.includes(word));
  if (covers(held, office)) return 2;
  return covers(said, held) ? 1 : 0;
}

function placesOfRole(role: Role, { hollowWords }: RoleWords): string[] {
  return foldText(role.of ?? '')
    .split(/[\s,()]+/)
    .filter((word) => word.length > 2 && !hollowWords.has(word));
}

/** Whether the role was held at a date, as far as is known: 1 yes, -2 surely not, 0 not known. */
function heldAt({ from, to, asOf }: Role, date: string | null): -2 | 0 | 1 {
  if (date === null) return 0;
  const isAfter = (a: string, b: string) => a.slice(0, b.length) > b.slice(0, a.length);
  if (from && isAfter(from.date, date)) return -2;
  if (to) return isAfter(date, to.date) ? -2 : 1;
  return from || !isAfter(date, asOf.date) ? 1 : 0;
}

/** The strongest of what each role says. */
function best<T extends number>(values: T[]): T | 0 {
  return values.length === 0 ? 0 : (Math.max(...values) as T);
}

/** Whether the page names one of the countries that sources name the person with, in all its words. */
function hasCountryNamed({ countries = [] }: Person, page: NameOnPage): boolean {
  return countries.some(({ text }) => {
    const words = titleWords(countryName(text), page.words);
    return words.length > 0 && words.every((word) => page.places.has(word));
  });
}

/**
 * What speaks for a candidate, by sign; 0 where nothing does, below 0 where something speaks against. Names, gender and
 * party are not looked at. The size of each is a judgement, held by the cases in `tests/identify`.
 */
export function signsFor(person: Person, page: NameOnPage): Record<Exclude<Sign, 'chosen-before'>, number> {
  const { words } = page;
  const date = page.roles.some((role) => words.once.test(role)) ? null : (page.published?.date ?? null);
  const fits = person.roles.map((role) => ({
    role,
    fit: best(page.roles.map((said) => fitOfOffice(said, role, words))),
  }));
  const fitting = fits.filter(({ fit }) => fit > 0).map(({ role }) => role);
  const printed = page.roles.flatMap((role) => foldText(role).split(/[\s-]+/));
  const fitsPrinted = (place: string) => printed.some((word) => fitsPlace(word, place, words));
  const places = placesOfRoles(person, words);
  return {
    role: best(fits.map(({ fit }) => fit)),
    'place-of-role': fitting.some((role) => placesOfRole(role, words).some(fitsPrinted)) ? 2 : 0,
    'in-office': best(fitting.map((role) => heldAt(role, date))),
    country: places.some((place) => page.places.has(place)) || hasCountryNamed(person, page) ? 1 : 0,
    company: places.some((place) => page.company.has(place)) ? 1 : 0,
  };
}

/** Every country and body that a person's roles name, folded. */
export function placesOfRoles(person: Person, words: RoleWords): string[] {
  return person.roles.flatMap((role) => placesOfRole(role, words));
}
