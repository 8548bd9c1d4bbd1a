import type { Library } from '../library/library';
import type { Person } from '../model/person';
import type { InstallDraft } from '../packs/install-draft';
import { PackRefused } from '../packs/pack-refused';
import { type DebateMember, debateMembers } from '../packs/parsers/uk-debates';
import { debateNumbersOf } from './debate-numbers';
import { sharedId } from './find-speakers';

/**
 * Who in the library the speakers of a day are: found by name, and known by the number that TheyWorkForYou gives them.
 * A name without that number is nobody, and so is a number that two people have.
 *
 * @returns person ids by number; who is not in the library is missing
 */
export async function knownMembers(
  library: Library,
  members: readonly DebateMember[],
): Promise<Record<string, string>> {
  const wanted = new Set(members.map(({ number }) => number));
  const byNumber = new Map<string, Person[]>();
  for (const person of await library.peopleNamed(members.map(({ name }) => name)))
    for (const number of new Set(debateNumbersOf(person)))
      if (wanted.has(number)) byNumber.set(number, [...(byNumber.get(number) ?? []), person]);
  const known: Record<string, string> = {};
  for (const [number, [person, ...others]] of byNumber) {
    const id = person && others.length === 0 ? await sharedId(library, person) : null;
    if (id !== null) known[number] = id;
  }
  return known;
}

/** A draft for a day of debates with its speakers looked up in the library; any other draft as it is. */
export async function withMembers(library: Library, draft: InstallDraft): Promise<InstallDraft> {
  if (draft.format !== 'uk-debates' || draft.told) return draft;
  try {
    const members = await debateMembers(draft.file);
    return { ...draft, members: await knownMembers(library, members), memberCount: members.length };
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { ...draft, fault: { message: error.message, line: error.line } };
  }
}
