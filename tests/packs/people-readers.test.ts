import { describe, expect, it } from 'vitest';
import { readAll, SAID } from './read-all';

const POPOLO = {
  persons: [
    {
      id: 'p/1',
      name: 'Ana Núñez',
      other_names: [{ name: 'Ana María Núñez' }, { name: 'Ana Núñez' }],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q42' }],
      birth_date: '1960-02-03',
      national_identity: 'Scottish',
      links: [{ note: 'website', url: 'https://ana.example/' }, { url: 'javascript:alert(1)' }],
    },
    {
      id: 'p/2',
      other_names: [
        { note: 'Main', given_name: 'Mary', family_name: 'Old', end_date: '2001-01-01' },
        { note: 'Main', honorific_prefix: 'Baroness', lordname: 'Old', lordofname: 'Field', start_date: '2001-01-02' },
      ],
    },
    { id: 'p/3', other_names: [{ note: 'Main', honorific_prefix: 'Earl', lordname: '', lordofname: 'Field' }] },
    { id: 'p/4' },
    { name: 'No Id' },
  ],
  organizations: [{ id: 'o1', name: 'Assembly' }],
  posts: [{ id: 'po1', label: 'Member for North', organization_id: 'o1' }],
  memberships: [
    { person_id: 'p/1', organization_id: 'o1', role: 'Speaker', start_date: '2020-01-01', end_date: '' },
    { person_id: 'p/1', post_id: 'po1', start_date: '2010', end_date: '2020-00-00' },
    { person_id: 'p/9', organization_id: 'o1' },
  ],
};

describe('Popolo', () => {
  it('gives people with names, identifiers and dated positions', async () => {
    const { rows, leftOut } = await readAll(POPOLO, { name: 'popolo' });
    expect(rows[0]).toMatchObject({
      id: 'Q42',
      name: 'Ana Núñez',
      aliases: ['Ana María Núñez'],
      birth: '1960-02-03',
      country: 'Scottish',
      links: { website: 'https://ana.example/' },
      positions: [
        { title: 'Speaker', org: 'Assembly', start: '2020-01-01', end: null },
        { title: 'Member for North', org: 'Assembly', start: '2010', end: '2020' },
      ],
    });
    expect(rows.slice(1)).toMatchObject([
      { id: 'sample:p/2', name: 'Baroness Old of Field', aliases: ['Mary Old'] },
      { id: 'sample:p/3', name: 'Earl of Field' },
    ]);
    expect(leftOut.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('is refused when it is something else, and when nobody says its licence', async () => {
    await expect(readAll({ people: [] }, { name: 'popolo' })).rejects.toThrow('no list of persons');
    await expect(readAll(POPOLO, { name: 'popolo' }, { ...SAID, licence: undefined })).rejects.toThrow(
      'licence is missing',
    );
  });
});

const SENATOR = {
  id: { bioguide: 'X000001', wikidata: 'Q7', wikipedia: 'Jane Q. Doe' },
  name: { first: 'Jane', middle: 'Quinn', last: 'Doe', nickname: 'Jan', official_full: 'Jane Q. Doe' },
  bio: { birthday: '1950-01-02' },
  terms: [
    { type: 'rep', start: '1999-01-06', end: '2001-01-03', state: 'OH' },
    { type: 'rep', start: '2001-01-03', end: '2003-01-03', state: 'OH' },
    { type: 'sen', start: '2009-01-06', end: '2027-01-03', state: 'OH', url: 'https://doe.example/' },
  ],
};

describe('congress-legislators', () => {
  it('gives every way to write the name, and terms that follow each other as one', async () => {
    const { rows } = await readAll([SENATOR], { name: 'congress-legislators' });
    expect(rows).toMatchObject([
      {
        id: 'Q7',
        name: 'Jane Q. Doe',
        aliases: ['Jane Doe', 'Jane Quinn Doe', 'Jan Doe'],
        positions: [
          {
            title: 'U.S. Representative',
            org: 'U.S. House of Representatives (OH)',
            start: '1999-01-06',
            end: '2003-01-03',
          },
          { title: 'U.S. Senator', org: 'U.S. Senate (OH)', start: '2009-01-06', end: '2027-01-03' },
        ],
        links: { wikipedia: 'https://en.wikipedia.org/wiki/Jane_Q._Doe', website: 'https://doe.example/' },
      },
    ]);
  });

  it('takes the Bioguide id, or else GovTrack’s, where there is no other, and leaves out who has none', async () => {
    const bare = { name: { first: 'No', last: 'Body' }, terms: [] };
    const { rows, leftOut } = await readAll(
      [{ ...SENATOR, id: { bioguide: 'X1' } }, bare, { ...SENATOR, id: { govtrack: 412372 } }],
      {
        name: 'congress-legislators',
      },
    );
    expect(rows).toMatchObject([{ id: 'bioguide:X1' }, { id: 'govtrack:412372' }]);
    expect(leftOut).toEqual([{ line: 2, reason: expect.stringContaining('No Body') }]);
  });

  it('is refused when it is something else', async () => {
    await expect(readAll([{ name: 'x' }], { name: 'congress-legislators' })).rejects.toThrow(
      'no list of people with terms',
    );
  });
});

const uri = (value: string) => ({ type: 'uri', value });
const literal = (value: string) => ({ type: 'literal', value, 'xml:lang': 'en' });
const Q1 = uri('http://www.wikidata.org/entity/Q1');

describe('an answer of Wikidata', () => {
  it('joins the rows of a person', async () => {
    const bindings = [
      {
        person: Q1,
        personLabel: literal('Anna Kim'),
        positionLabel: literal('mayor'),
        ofLabel: literal('Kimtown'),
        start: literal('2024-05-01T00:00:00Z'),
      },
      {
        person: Q1,
        personLabel: literal('Anna Kim'),
        alias: literal('Anna B. Kim'),
        positionLabel: literal('mayor'),
        ofLabel: literal('Kimtown'),
        start: literal('2024-05-01T00:00:00Z'),
      },
      { person: Q1, personLabel: literal('Anna Kim'), article: uri('https://en.wikipedia.org/wiki/Anna_Kim') },
      { person: uri('http://www.wikidata.org/entity/Q2'), personLabel: literal('Q2') },
      { person: uri('http://www.wikidata.org/entity/L5'), personLabel: literal('Not a person') },
    ];
    const { header, rows, leftOut } = await readAll(
      { head: {}, results: { bindings } },
      { name: 'wikidata' },
      { ...SAID, licence: undefined },
    );
    expect(header.licence).toBe('CC0-1.0');
    expect(rows).toMatchObject([
      {
        id: 'Q1',
        name: 'Anna Kim',
        aliases: ['Anna B. Kim'],
        positions: [{ title: 'mayor', org: 'Kimtown', start: '2024-05-01', end: null }],
        links: { wikidata: 'https://www.wikidata.org/wiki/Q1', wikipedia: 'https://en.wikipedia.org/wiki/Anna_Kim' },
      },
    ]);
    expect(leftOut).toHaveLength(1);
  });

  it.each([
    [{ results: {} }, 'not an answer of a SPARQL query'],
    [{ results: { bindings: [{ human: Q1 }] } }, 'must be named "person"'],
  ])('is refused: %j', async (document, message) => {
    await expect(readAll(document, { name: 'wikidata' })).rejects.toThrow(message);
  });
});

describe('a table of people', () => {
  const CSV =
    'Full name;Also known as;Role;Since;Wikidata\nAnna Kim;Anna B. Kim | A. B. Kim;Mayor;2024-05;Q1\n"Óg; Ben";;;;b-7\n;;;;\n';

  it('is read by the columns that its headings name plainly', async () => {
    const { rows } = await readAll(CSV, { name: 'table' }, { ...SAID, kind: 'people' });
    expect(rows).toMatchObject([
      {
        id: 'Q1',
        name: 'Anna Kim',
        aliases: ['Anna B. Kim', 'A. B. Kim'],
        positions: [{ title: 'Mayor', start: '2024-05' }],
      },
      { id: 'sample:b-7', name: 'Óg; Ben', positions: [] },
    ]);
  });

  it('is read by the columns chosen', async () => {
    const { rows } = await readAll(CSV, { name: 'table', columns: { name: 2 } }, { ...SAID, kind: 'people' });
    expect(rows).toMatchObject([{ id: 'sample:Mayor', name: 'Mayor', aliases: [] }]);
  });

  it.each([
    ['a,b\n', 'no rows below its headings'],
    ['a,b\n1,2\n', 'Choose the column of: name.'],
  ])('is refused: %j', async (text, message) => {
    await expect(readAll(text, { name: 'table' }, { ...SAID, kind: 'people' })).rejects.toThrow(message);
  });
});
