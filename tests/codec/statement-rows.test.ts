import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CodedStatement,
  codedStatementOf,
  readStatementsAt,
  writeStatements,
} from '../../lib/codec/statement-rows';
import type { PackStatement } from '../../lib/model/pack';

const TEXT = fc.string({ unit: 'grapheme', maxLength: 40 });
const FEW = fc.constantFrom('Ada Hill', 'Q7747', '__proto__', '', 'constructor');
const ROW: fc.Arbitrary<CodedStatement> = fc.record({
  person: FEW,
  speaker: FEW,
  date: fc.option(FEW),
  kind: fc.constantFrom('quote', 'speech', 'headline', 'report'),
  text: TEXT,
  sources: fc.array(fc.record({ title: fc.option(FEW), address: fc.option(TEXT), licence: fc.option(FEW) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

describe('rows of statements', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(ROW, { maxLength: 12 }), (rows) => {
        const written = new TextEncoder().encode(writeStatements(rows));
        expect(readStatementsAt(written, [...rows.keys()])).toEqual(rows);
        expect(readStatementsAt(written, [rows.length + 7, rows.length, 0])).toEqual([undefined, undefined, rows[0]]);
        expect(readStatementsAt(written, [])).toEqual([]);
      }),
    );
  });
});

describe('the row of a statement of a pack', () => {
  const STATEMENT: PackStatement = {
    id: 's1',
    speaker: 'Ada Hill',
    speakerId: 'Q42',
    date: '2019-05-02',
    kind: 'quote',
    text: 'The bridge stays.',
    sourceTitle: 'Paper',
    sourceUrl: 'https://paper.example/1',
    licence: null,
  };

  it.each<[string | null, string | undefined]>([
    ['Q42', 'wikidata:Q42'],
    ['bioguide:A000001', 'bioguide:A000001'],
    ['Quebec', 'Quebec'],
    ['', undefined],
    [null, undefined],
  ])('%s is %s in the library', (speakerId, person) => {
    expect(codedStatementOf({ ...STATEMENT, speakerId })?.person).toBe(person);
  });

  it('keeps words and source', () => {
    expect(codedStatementOf(STATEMENT)).toMatchObject({
      text: STATEMENT.text,
      sources: [{ title: 'Paper', address: 'https://paper.example/1', licence: null }],
    });
  });
});
