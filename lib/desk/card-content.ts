import type { Library } from '../library/library';
import { mergedPeople } from '../library/merged-people';
import type { CardContent, DeskCalls } from '../messages/protocol';
import type { Note, NoteTarget } from '../model/note';
import type { Person } from '../model/person';
import { compareNewest } from '../recall/dates';
import { notesAbout } from '../records/notes';
import { joinPeople } from '../records/same-as';

/** As many as fit a card that is read at a glance. */
const LATEST = 3;

function targetsOf(name: string, people: Person[]): NoteTarget[] {
  const ofPeople = people.map((person): NoteTarget => ({ kind: 'person', person: person.id, name }));
  return [...ofPeople, { kind: 'name', name }];
}

/** These people, each with all that their further records tell. */
async function peopleInRecords(
  library: Library,
  ids: readonly string[],
  records: Readonly<Record<string, string[]>>,
): Promise<Person[]> {
  const [people, further] = await Promise.all([
    library.peopleByIds(ids),
    library.peopleByIds(ids.flatMap((id) => records[id] ?? [])),
  ]);
  return people.map((person) => joinPeople([person, ...further.filter(({ id }) => records[person.id]?.includes(id))]));
}

/** The newest statements of one person under all their ids. */
async function latestSaid(library: Library, ids: readonly string[]): Promise<CardContent['latest']> {
  const each = await Promise.all(ids.map((id) => library.latestSaid(id, LATEST)));
  return ids.length === 1
    ? each[0]!
    : each
        .flat()
        .sort((a, b) => compareNewest(a.statement, b.statement))
        .slice(0, LATEST);
}

/**
 * What the hover card shows. With several candidates no statements are given: nothing is shown of a person
 * before the reader knows which one it is.
 */
export async function cardContent(
  library: Library,
  { name, candidates, namesakes = [], records = {} }: DeskCalls['card']['ask'],
): Promise<CardContent> {
  const [people, others] = await Promise.all([
    peopleInRecords(library, candidates, records),
    peopleInRecords(library, namesakes, records),
  ]);
  const shown = new Set(people.map(({ id }) => id));
  const namesakesLeft = others.filter(({ id }) => !shown.has(id));
  const only = people.length === 1 ? people[0] : undefined;
  const latest = only ? await latestSaid(library, [only.id, ...(records[only.id] ?? [])]) : [];
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
