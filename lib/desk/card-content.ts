import type { CardContent, DeskCalls } from '../messages/protocol';
import type { Note, NoteTarget } from '../model/note';
import type { Person } from '../model/person';
import type { RecalledStatement } from '../model/recall';
import { withoutRepeats } from '../recall/repeats';
import { packedIdsOf } from '../store/join-packed';
import { notesAbout } from '../store/notes';
import type { Packs } from '../store/packs/schema';
import { packedStatementsBy } from '../store/packs/statements/packed-statements';
import type { Shelves } from '../store/schema';
import { latestStatements } from '../store/statements';
import { libraryPeopleByIds, librarySourcesByIds, sourceIdsOf } from './library';
import { mergedPeople } from './merged-people';

/** As many as fit a card that is read at a glance. */
const LATEST = 3;

function targetsOf(name: string, people: Person[]): NoteTarget[] {
  const ofPeople = people.map((person): NoteTarget => ({ kind: 'person', person: person.id, name }));
  return [...ofPeople, { kind: 'name', name }];
}

type Latest = Pick<RecalledStatement, 'statement' | 'source' | 'alsoIn'>;

const dateOf = ({ statement: { said, published } }: Latest): string => (said ?? published)?.date ?? '';

/** The latest statements of a person in the packs, under the id that the shelves know the person by. */
async function latestPacked(shelves: Shelves, packs: Packs, person: string): Promise<Latest[]> {
  return packedStatementsBy(packs, await packedIdsOf(shelves, [person]), { limit: LATEST, person });
}

/** The newest of both, what is in the same words once. */
function newestOf(own: Latest[], packed: Latest[]): CardContent['latest'] {
  const all = withoutRepeats([...own, ...packed]).sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  return all.slice(0, LATEST).map(({ statement, source }) => ({ statement, source }));
}

/**
 * What the hover card shows. With several candidates no statements are given: nothing is shown of a person
 * before the reader knows which one it is.
 */
export async function cardContent(
  shelves: Shelves,
  { name, candidates, namesakes = [] }: DeskCalls['card']['ask'],
  packs: Packs | null = null,
): Promise<CardContent> {
  const [people, others] = await Promise.all([
    libraryPeopleByIds(shelves, packs, candidates),
    libraryPeopleByIds(shelves, packs, namesakes),
  ]);
  const shown = new Set(people.map(({ id }) => id));
  const namesakesLeft = others.filter(({ id }) => !shown.has(id));
  const only = people.length === 1 ? people[0] : undefined;
  const statements = only ? await latestStatements(shelves, only.id, LATEST) : [];
  const packed = only && packs ? await latestPacked(shelves, packs, only.id) : [];
  const notes: Note[] = people.length > 1 ? [] : await notesAbout(shelves, targetsOf(name, people));
  const merged = only ? await mergedPeople(shelves, packs, only.id) : [];
  const sourceIds = [...sourceIdsOf([...people, ...namesakesLeft]), ...statements.map(({ source }) => source)];
  const sourceOf = await librarySourcesByIds(shelves, packs, sourceIds);
  const own = statements.flatMap((statement) => {
    const source = sourceOf.get(statement.source);
    return source ? [{ statement, source, alsoIn: [] }] : [];
  });
  return {
    people,
    namesakes: namesakesLeft,
    latest: newestOf(own, packed),
    notes,
    merged: merged.map(({ merge, person }) => ({ merge, person })),
    sources: [...sourceOf.values()],
  };
}
