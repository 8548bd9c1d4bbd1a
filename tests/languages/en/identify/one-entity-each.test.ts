import { expect, it } from 'vitest';
import { oneEntityEach } from '../../../../lib/languages/en/identify/one-entity-each';
import type { Claim } from '../../../../lib/model/claim';
import type { Entity, Mention } from '../../../../lib/model/mention';

const entity = (id: string, name: string, candidates: string[], roles: string[] = []): Entity => ({
  id,
  name,
  candidates,
  roles,
});
const span = { block: 0, start: 0, end: 3 };
const mention = (of: string): Mention => ({ span, text: 'Kim', kind: 'name', entity: of, rule: 'r', confidence: 1 });
const claim = { speaker: { kind: 'person', entity: 'b', span, text: 'Kim' } } as unknown as Claim;

it('two entities that are one person are one, with the mentions and claims of both', () => {
  const entities = [
    entity('a', 'Kim', ['x'], ['senator']),
    entity('b', 'Anna Kim', ['x'], ['mayor']),
    entity('c', 'Bo', []),
  ];
  const joined = oneEntityEach({ entities, mentions: [mention('a'), mention('b'), mention('c')], claims: [claim] });
  expect(joined.entities).toEqual([entity('a', 'Anna Kim', ['x'], ['senator', 'mayor']), entities[2]]);
  expect(joined.mentions.map((each) => each.entity)).toEqual(['a', 'a', 'c']);
  expect(joined.claims[0]!.speaker).toMatchObject({ entity: 'a' });
});

it('entities that are open stay as they are', () => {
  const found = {
    entities: [entity('a', 'Kim', ['x', 'y']), entity('b', 'Anna Kim', ['x', 'y'])],
    mentions: [],
    claims: [],
  };
  expect(oneEntityEach(found)).toBe(found);
});
