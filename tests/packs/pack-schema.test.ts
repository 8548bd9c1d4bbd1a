import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packSchema } from '../../scripts/packs/pack-schema';

it('docs/pack.schema.json says what the code checks', () => {
  const written = readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(packSchema()));
});
