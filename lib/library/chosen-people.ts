/** Whom the reader chose among several people of a name: a correction of kind `is-person`, the last one counts. */
import type { NamesakeChoice } from '../languages/en/identify/settle-namesakes';
import type { Correction } from '../model/correction';
import { addCorrection, listCorrections } from '../records/corrections';
import type { SameAs } from '../records/same-as';
import type { RecordsDatabase } from '../records/schema';
import { nameKey } from '../text/name-keys';
import type { Library } from './library';

/**
 * Remembers who is meant by a name.
 *
 * @param person `Person.id`; null: none of them
 * @param address the page on which it was chosen
 * @returns the correction; `removeCorrection` takes it back
 */
export async function choosePerson(
  records: RecordsDatabase,
  name: string,
  person: string | null,
  address: string,
): Promise<Correction> {
  return addCorrection(records, { address, kind: 'is-person', words: name, target: person });
}

/**
 * The choices by folded name, the last one for each: those made on this page decide here, those made elsewhere count
 * as a sign (see `lib/languages/en/identify`). "None of them" says nothing about other pages. Whoever was merged since
 * stands for the person kept.
 *
 * @param corrections all of the reader's, oldest first
 */
export function choicesAmong(
  corrections: readonly Correction[],
  address: string,
  { keptFor }: SameAs,
): Map<string, NamesakeChoice> {
  const choices = corrections.filter(({ kind }) => kind === 'is-person');
  const isHere = (choice: Correction) => choice.address === address;
  const elsewhere = choices.filter((choice) => !isHere(choice) && choice.target !== null);
  const inOrder = [...elsewhere, ...choices.filter(isHere)];
  const personOf = ({ target }: Correction) => (target === null ? null : keptFor(target));
  return new Map(inOrder.map((choice) => [nameKey(choice.words), { person: personOf(choice), here: isHere(choice) }]));
}

/** {@link choicesAmong} all corrections of a library. */
export async function chosenPeople(library: Library, address: string): Promise<Map<string, NamesakeChoice>> {
  const [corrections, merges] = await Promise.all([listCorrections(library.records), library.merges()]);
  return choicesAmong(corrections, address, merges);
}
