import type { Claim } from '../../../model/claim';
import { type Entity, type Mention, onePerson } from '../../../model/mention';

interface Named {
  entities: readonly Entity[];
  mentions: readonly Mention[];
  claims: readonly Claim[];
}

/**
 * Two entities that turn out to be one person of the library are one: the first in the article, under the longest name,
 * with the roles of both. Mentions and speakers follow. Others stay as they are.
 */
export function oneEntityEach<T extends Named>(found: T): T {
  const firstOf = new Map<string, string>();
  const into = new Map<string, string>();
  for (const entity of found.entities) {
    const person = onePerson(entity);
    if (person === null) continue;
    const first = firstOf.get(person);
    if (first === undefined) firstOf.set(person, entity.id);
    else into.set(entity.id, first);
  }
  if (into.size === 0) return found;
  const idOf = (id: string) => into.get(id) ?? id;
  const joined = (entity: Entity): Entity => {
    const all = found.entities.filter(({ id }) => idOf(id) === entity.id);
    const [longest] = all.map(({ name }) => name).sort((a, b) => b.length - a.length);
    return { ...entity, name: longest!, roles: [...new Set(all.flatMap(({ roles }) => roles))] };
  };
  const kept = new Set(into.values());
  const ofSpeaker = ({ speaker }: Claim): Pick<Claim, 'speaker'> =>
    speaker.kind === 'person' ? { speaker: { ...speaker, entity: idOf(speaker.entity) } } : { speaker };
  return {
    ...found,
    entities: found.entities.flatMap((entity) =>
      into.has(entity.id) ? [] : [kept.has(entity.id) ? joined(entity) : entity],
    ),
    mentions: found.mentions.map((mention) => ({ ...mention, entity: idOf(mention.entity) })),
    claims: found.claims.map((claim) => ({ ...claim, ...ofSpeaker(claim) })),
  };
}
