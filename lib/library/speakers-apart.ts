import { settleNamesakes } from '../languages/en/identify/settle-namesakes';
import type { WeighWords } from '../languages/en/identify/weigh-words';
import { type Entity, onePerson } from '../model/mention';
import type { Person } from '../model/person';
import type { Reading } from '../model/reading';
import { nameKey } from '../text/name-keys';
import { chosenPeople } from './chosen-people';
import type { Library } from './library';

const NONE: ReadonlySet<string> = new Set();

/** The members with exactly this printed name; if there are none, those whose name is part of it ("Mr Bo Ellery"). */
function bearersOf(printed: string, members: readonly Person[]): Person[] {
  const key = nameKey(printed);
  const isBorne = (fits: (name: string) => boolean) =>
    members.filter(({ names }) => names.some(({ text }) => fits(nameKey(text))));
  const exact = isBorne((name) => name === key);
  if (exact.length > 0) return exact;
  return isBorne((name) => name.includes(' ') && ` ${key.replace(/'s?$/, '')} `.includes(` ${name} `));
}

/** The members who bear every name that the article uses for this entity. A name that no member bears is ignored. */
function fittingAll({ id, name }: Entity, { mentions }: Reading, members: readonly Person[]): Person[] {
  const names = mentions.flatMap(({ entity, kind, text }) => (entity === id && kind === 'name' ? [text] : []));
  const bearers = [...new Set([name, ...names])].map((each) => bearersOf(each, members));
  const told = bearers.filter((each) => each.length > 0);
  return told.length === 0 ? [] : members.filter((member) => told.every((each) => each.includes(member)));
}

/**
 * The entities and people of a reading as they would be if the reader had merged nobody. An entity whose candidate is a
 * merged person gets the member who bears the names that the article prints. If several members bear them, the page or
 * the reader's choice may settle which one is meant. Several candidates, or none, mean that this stays open.
 *
 * @returns the same entities and people if none of them is merged
 * @throws StorageRefused, RecordsSuperseded
 */
export async function speakersApart(
  library: Library,
  reading: Reading,
  words: WeighWords,
): Promise<Pick<Reading, 'entities' | 'people'>> {
  const { article, entities, people } = reading;
  const { membersOf } = await library.merges();
  const groups = new Map(
    entities.flatMap((entity): [string, string[]][] => {
      const person = onePerson(entity);
      const members = person === null ? [] : membersOf(person);
      return members.length > 1 ? [[entity.id, members]] : [];
    }),
  );
  if (groups.size === 0) return reading;
  const asApart = library.apart();
  const known = await asApart.peopleByIds([...new Set([...groups.values()].flat())]);
  const apart = entities.map((entity) => {
    const members = known.filter(({ id }) => groups.get(entity.id)?.includes(id));
    return groups.has(entity.id)
      ? { ...entity, candidates: fittingAll(entity, reading, members).map(({ id }) => id) }
      : entity;
  });
  const all = [...new Map([...people, ...known].map((person) => [person.id, person])).values()];
  const choices = await chosenPeople(asApart, article.address);
  const settled = settleNamesakes(
    article,
    { entities: apart, mentions: reading.mentions },
    all,
    { choices, own: NONE },
    words,
  );
  const isOpen = ({ id }: Entity, at: number) => groups.has(id) && apart[at]!.candidates.length > 1;
  const each = (entity: Entity, at: number) => (groups.has(entity.id) ? apart[at]! : entities[at]!);
  return { entities: settled.map((entity, at) => (isOpen(entity, at) ? entity : each(entity, at))), people: all };
}
