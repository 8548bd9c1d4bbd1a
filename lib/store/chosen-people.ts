/** Whom the reader chose among several people of a name: a correction of kind `is-person`, the last one counts. */
import { foldName } from '../detect/people/fold-name';
import type { Correction } from '../model/correction';
import { addCorrection, correctionsOn } from './corrections';
import type { Shelves } from './schema';

/**
 * Remembers who is meant by a name.
 *
 * @param person `Person.id`; null: none of them
 * @param address the page for which it holds; null: everywhere
 * @returns the correction; `removeCorrection` takes it back
 */
export async function choosePerson(
  shelves: Shelves,
  name: string,
  person: string | null,
  address: string | null,
): Promise<Correction> {
  return addCorrection(shelves, { address, kind: 'is-person', words: name, target: person });
}

/** The choices that hold on a page: folded name → `Person.id`, or empty text for "none of them". The page's own win. */
export async function chosenPeople(shelves: Shelves, address: string): Promise<Map<string, string>> {
  const choices = (await correctionsOn(shelves, address)).filter(({ kind }) => kind === 'is-person');
  const ownLast = choices.sort((a, b) => Number(a.address !== null) - Number(b.address !== null));
  return new Map(ownLast.map(({ words, target }) => [foldName(words), target ?? '']));
}
