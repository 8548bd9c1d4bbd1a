import type { CardContent } from '../messages/protocol';
import type { Note, NoteTarget } from '../model/note';
import type { Person } from '../model/person';
import type { Statement } from '../model/statement';
import { notesAbout } from '../store/notes';
import { peopleByIds } from '../store/people';
import type { Shelves } from '../store/schema';
import { sourcesByIds } from '../store/sources';
import { latestStatements } from '../store/statements';

/** As many as fit a card that is read at a glance. */
const LATEST = 3;

function targetsOf(name: string, people: Person[]): NoteTarget[] {
  const ofPeople = people.map((person): NoteTarget => ({ kind: 'person', person: person.id, name }));
  return [...ofPeople, { kind: 'name', name }];
}

function sourceIdsOf(people: Person[], statements: Statement[]): string[] {
  const ofPeople = people.flatMap(({ names, roles, links }) =>
    [...names, ...roles, ...links].map((fact) => fact.source),
  );
  return [...new Set([...ofPeople, ...statements.map((statement) => statement.source)])];
}

/**
 * What the hover card shows. With several candidates no statements are given: nothing is shown of a person
 * before the reader knows which one it is.
 */
export async function cardContent(
  shelves: Shelves,
  { name, candidates }: { name: string; candidates: string[] },
): Promise<CardContent> {
  const people = await peopleByIds(shelves, candidates);
  const only = people.length === 1 ? people[0] : undefined;
  const statements = only ? await latestStatements(shelves, only.id, LATEST) : [];
  const notes: Note[] = people.length > 1 ? [] : await notesAbout(shelves, targetsOf(name, people));
  const sourceOf = await sourcesByIds(shelves, sourceIdsOf(people, statements));
  const latest = statements.flatMap((statement) => {
    const source = sourceOf.get(statement.source);
    return source ? [{ statement, source }] : [];
  });
  return { people, latest, notes, sources: [...sourceOf.values()] };
}
