/** What no record may lack or hold, checked before it is written. The same value rules guard imported files. */
import type { Passage } from '../model/note';
import type { PersonFacts } from '../model/person';
import type { Source, Statement } from '../model/statement';
import type { When } from '../model/when';
import { RecordRefused } from './faults';
import { hasText, isDay, isLanguage, isWebAddress, isWhen } from './valid-values';

/** @throws RecordRefused for a text with nothing to read in it */
export function requireText(text: string, path: string): void {
  if (!hasText(text)) throw new RecordRefused(path, 'must not be empty');
}

/** @throws RecordRefused for an address that is not http(s); null stands for none and passes */
export function requireAddress(address: string | null, path: string): void {
  if (address !== null && !isWebAddress(address)) throw new RecordRefused(path, 'must be an http or https address');
}

function requireWhen(when: When | null, path: string): void {
  if (when !== null && !isWhen(when))
    throw new RecordRefused(path, 'must be a real date, written as its precision says');
}

/** @throws RecordRefused for a person without exactly one main name, or with an empty, misdated or unsafe fact */
export function requirePerson(person: PersonFacts): void {
  if (person.names.filter(({ kind }) => kind === 'main').length !== 1)
    throw new RecordRefused('names', 'must have exactly one name of kind main');
  for (const [i, { text }] of person.names.entries()) requireText(text, `names[${i}].text`);
  for (const [i, role] of person.roles.entries()) {
    requireText(role.title, `roles[${i}].title`);
    for (const field of ['from', 'to', 'asOf'] as const) requireWhen(role[field], `roles[${i}].${field}`);
  }
  for (const [i, { label, address }] of person.links.entries()) {
    requireText(label, `links[${i}].label`);
    requireAddress(address, `links[${i}].address`);
  }
  for (const field of ['born', 'died'] as const)
    for (const [i, { when }] of (person[field] ?? []).entries()) requireWhen(when, `${field}[${i}].when`);
  for (const [i, { text }] of (person.countries ?? []).entries()) requireText(text, `countries[${i}].text`);
  for (const [i, epithet] of person.epithets.entries()) requireText(epithet, `epithets[${i}]`);
}

/** @throws RecordRefused for a statement without words, with a false date or what is no language */
export function requireStatement(statement: Pick<Statement, 'words' | 'said' | 'published' | 'language'>): void {
  const { words, said, published, language } = statement;
  requireText(words, 'words');
  requireWhen(said, 'said');
  requireWhen(published, 'published');
  if (language !== undefined && !isLanguage(language)) throw new RecordRefused('language', 'must be a language tag');
}

/** @throws RecordRefused for a source without a title, with a false date or an address that is not http(s) */
export function requireSource(source: Pick<Source, 'title' | 'address' | 'published' | 'retrieved'>): void {
  requireText(source.title, 'title');
  requireAddress(source.address, 'address');
  requireWhen(source.published, 'published');
  if (!isDay(source.retrieved)) throw new RecordRefused('retrieved', 'must be an ISO day');
}

/** @throws RecordRefused for a passage whose page is not http(s) */
export function requirePassage({ address }: Pick<Passage, 'address'>): void {
  requireAddress(address, 'about.passage.address');
}
