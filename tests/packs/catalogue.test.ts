import { describe, expect, it } from 'vitest';
import { isFetchable } from '../../lib/download/download-file';
import { CATALOGUE, questionAddress } from '../../lib/packs/catalogue';
import { completeHeader } from '../../lib/packs/parsers/complete-header';

const headers = CATALOGUE.flatMap(({ kind, files, queries }) =>
  [...files, ...queries].map(({ header }) => ({ ...header, kind, asOf: header.asOf ?? '2026-11-22' })),
);

describe('the catalogue', () => {
  it.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s is complete, and says what to do', (_, entry) => {
    for (const text of [entry.name, entry.gives, entry.licence, entry.size, entry.age])
      expect(text.trim().length).toBeGreaterThan(3);
    if (entry.page !== null) expect(entry.page).toMatch(/^https:\/\//);
    expect(entry.files.length + entry.queries.length > 0 || (entry.todo ?? '').length > 20).toBe(true);
    for (const { address } of entry.files) expect(isFetchable(address) && address.startsWith('https:')).toBe(true);
  });

  it('has what a pack needs for each file and question', () => {
    for (const header of headers) expect(() => completeHeader(header)).not.toThrow();
  });

  it('names nothing twice', () => {
    const ids = [...CATALOGUE.map(({ id }) => id), ...headers.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks for the variables that the reader of answers knows, in an address that servers take', () => {
    for (const { service, text } of CATALOGUE.flatMap(({ queries }) => queries)) {
      const [, asked = ''] = /SELECT ([^\n]+)/.exec(text) ?? [];
      expect(asked.split(' ')).toEqual(expect.arrayContaining(['?person', '?personLabel', '?alias', '?positionLabel']));
      const address = questionAddress(service, text);
      expect(isFetchable(address)).toBe(true);
      expect(address.length).toBeLessThan(4000);
      expect(new URL(address).searchParams.get('query')).toBe(text);
    }
  });
});
