import type { CardContent } from '../messages/protocol';
import type { Note, NoteTarget } from '../model/note';
import type { Person } from '../model/person';
import { notesAbout } from '../store/notes';
import type { Packs } from '../store/packs/schema';
import type { Shelves } from '../store/schema';
import { latestStatements } from '../store/statements';
import { libraryPeopleByIds, librarySourcesByIds, sourceIdsOf } from './library';

/** As many as fit a card that is read at a glance. */
const LATEST = 3;

function targetsOf(name: string, people: Person[]): NoteTarget[] {
  const ofPeople = people.map((person): NoteTarget => ({ kind: 'person', person: person.id, name }));
  return [...ofPeople, { kind: 'name', name }];
}

/**
 * What the hover card shows. With several candidates no statements are given: nothing is shown of a person
 * before the reader knows which one it is.
 */
export async function cardContent(
  shelves: Shelves,
  { name, candidates }: { name: string; candidates: string[] },
  packs: Packs | null = null,
): Promise<CardContent> {
  const people = await libraryPeopleByIds(shelves, packs, candidates);
  const only = people.length === 1 ? people[0] : undefined;
  const statements = only ? await latestStatements(shelves, only.id, LATEST) : [];
  const notes: Note[] = people.length > 1 ? [] : await notesAbout(shelves, targetsOf(name, people));
  const sourceIds = [...sourceIdsOf(people), ...statements.map(({ source }) => source)];
  const sourceOf = await librarySourcesByIds(shelves, packs, sourceIds);
  const latest = statements.flatMap((statement) => {
    const source = sourceOf.get(statement.source);
    return source ? [{ statement, source }] : [];
  });
  return { people, latest, notes, sources: [...sourceOf.values()] };
}
