import { nameKey } from '../../../lib/text/name-keys';
import type { PersonLine } from './people-finder';

/** Every name with its person's id, folded. */
export function foldedNames(people: readonly PersonLine[]): [name: string, id: string][] {
  return people.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each): [string, string] => [nameKey(each), id]),
  );
}

/** The same as one text, and back: a line each. */
export const joinNames = (names: readonly [string, string][]): string =>
  names.map((pair) => pair.join('\t')).join('\n');

/** Reads what `joinNames` gave. */
export const splitNames = (text: string): [string, string][] =>
  text.split('\n').map((line) => line.split('\t') as [string, string]);
