/** Names that the reader says are no person's: corrections of kind `not-a-person`, which hold on every page. */
import type { Claim } from '../model/claim';
import type { Correction } from '../model/correction';
import type { Entity, Mention } from '../model/mention';
import { addCorrection } from '../records/corrections';
import type { RecordsDatabase } from '../records/schema';
import { nameKey } from '../text/name-keys';

/**
 * Remembers that a name is no person's, wherever it stands.
 *
 * @param name as an article has it, in full (`Entity.name`)
 * @returns the correction; `removeCorrection` takes it back
 */
export async function notAPerson(records: RecordsDatabase, name: string): Promise<Correction> {
  return addCorrection(records, { address: null, kind: 'not-a-person', words: name, target: null });
}

/** What was found of people in an article. */
interface FoundPeople {
  entities: Entity[];
  mentions: Mention[];
  claims: Claim[];
}

/**
 * What was found, without those of whom the reader says that they are nobody: by their fullest name in the article,
 * folded. What they are found to say stays as said by a source of that name; where only a pronoun stands for them, it
 * is unclear who said it.
 *
 * @param found with the reader's words on claims applied: they are of whom a claim was found to be said by
 * @param corrections all of the reader's
 */
export function withoutNotPeople<Found extends FoundPeople>(found: Found, corrections: readonly Correction[]): Found {
  const names = new Set(corrections.flatMap(({ kind, words }) => (kind === 'not-a-person' ? [nameKey(words)] : [])));
  const gone = new Map(found.entities.flatMap(({ id, name }) => (names.has(nameKey(name)) ? [[id, name]] : [])));
  if (gone.size === 0) return found;
  return {
    ...found,
    entities: found.entities.filter(({ id }) => !gone.has(id)),
    mentions: found.mentions.filter(({ entity }) => !gone.has(entity)),
    claims: found.claims.map((claim) => withoutPerson(claim, gone)),
  };
}

/** @param gone names by `Entity.id` */
function withoutPerson(given: Claim, gone: ReadonlyMap<string, string>): Claim {
  const claim = given.found ? { ...given, found: withoutPerson(given.found, gone) } : given;
  const { speaker } = claim;
  const was = speaker.kind === 'person' ? gone.get(speaker.entity) : undefined;
  if (speaker.kind !== 'person' || was === undefined) return claim;
  const { span, text, pointing } = speaker;
  return { ...claim, speaker: pointing ? { kind: 'unclear', span, was } : { kind: 'source', span, text, was } };
}
