import { expect, test } from 'vitest';
import type { Detection } from '../../lib/detect/detect';
import { withoutLoneNames } from '../../lib/detect/without-lone-names';

const span = { block: 0, start: 0, end: 5 };
const mention = (entity: string, rule: string) => ({
  span,
  text: 'Brown',
  kind: 'surname' as const,
  entity,
  rule,
  confidence: 0.8,
});
const found: Detection = {
  entities: [
    { id: 'p1', name: 'Brown', candidates: [], roles: [] },
    { id: 'p2', name: 'Ann Reed', candidates: [], roles: [] },
  ],
  mentions: [
    mention('p1', 'lone-name'),
    { ...mention('p1', 'pronoun'), kind: 'pronoun' },
    mention('p2', 'name-model'),
    mention('p2', 'lone-name'),
  ],
  claims: ['p1', 'p2'].map((entity) => ({
    id: entity,
    kind: 'indirect',
    content: [span],
    cue: null,
    speaker: { kind: 'person', entity, span, text: 'Brown' },
    stance: 'asserts',
    report: [],
    said: null,
    rule: 'r',
    confidence: 1,
  })),
  language: 'en',
  languageSupported: true,
};

test('a single bare name makes no person, and its words stay with the name as printed', () => {
  const { entities, mentions, claims } = withoutLoneNames(found);
  expect(entities.map(({ id }) => id)).toEqual(['p2']);
  expect(mentions.map(({ entity }) => entity)).toEqual(['p2', 'p2']);
  expect(claims.map(({ speaker }) => speaker)).toEqual([
    { kind: 'source', span, text: 'Brown' },
    { kind: 'person', entity: 'p2', span, text: 'Brown' },
  ]);
});
