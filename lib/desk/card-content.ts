import type { Library } from '../library/library';
import { mergedPeople } from '../library/merged-people';
import type { CardContent, DeskCalls } from '../messages/protocol';
import type { Note, NoteTarget } from '../model/note';
import type { Person } from '../model/person';
import { notesAbout } from '../records/notes';

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
  library: Library,
  { name, candidates, namesakes = [] }: DeskCalls['card']['ask'],
): Promise<CardContent> {
  const [people, others] = await Promise.all([library.peopleByIds(candidates), library.peopleByIds(namesakes)]);
  const shown = new Set(people.map(({ id }) => id));
  const namesakesLeft = others.filter(({ id }) => !shown.has(id));
  const only = people.length === 1 ? people[0] : undefined;
  const latest = only ? await library.latestSaid(only.id, LATEST) : [];
  const notes: Note[] = people.length > 1 ? [] : await notesAbout(library.records, targetsOf(name, people));
  const merged = only ? await mergedPeople(library, only.id) : [];
  const sources = await library.sourcesOf([...people, ...namesakesLeft]);
  return {
    people,
    namesakes: namesakesLeft,
    latest,
    notes,
    merged: merged.map(({ merge, person }) => ({ merge, person })),
    sources: [...sources.values()],
  };
}
