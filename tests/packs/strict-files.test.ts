import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackStatement } from '../../lib/model/pack';
import { lookAtTable } from '../../lib/packs/parsers/csv-table';
import { recognisePack } from '../../lib/packs/recognise';
import { readAll, refusalOf, SAID } from './read-all';

const TALK = { name: 'transcript', facts: { date: null, address: null } } as const;

/** The turns of a transcript, and the lines that are left out. */
async function talk(...lines: string[]) {
  const { rows, leftOut } = await readAll(lines.join('\n'), TALK);
  return {
    turns: (rows as PackStatement[]).map(({ speaker, text }) => [speaker, text]),
    left: leftOut.map(({ line }) => line),
  };
}

const FIRST = 'ANNA KIM: The roof leaks.';
const LABELS: [line: string, speaker: string][] = [
  ['Ben Óg (North Quay) (Lab/Co-op): It does not.', 'Ben Óg (North Quay) (Lab/Co-op)'],
  ['Mr ÓG (Quay—Treasurer) (14:05): It does not.', 'Mr ÓG (Quay—Treasurer)'],
  ['Mr. ÓG. It does not.', 'Mr. ÓG'],
  ['Mr. ÓG of Quay. It does not.', 'Mr. ÓG of Quay'],
  ['The SPEAKER pro tempore. It does not.', 'The SPEAKER pro tempore'],
  ['[00:01:05] Ben Óg: It does not.', 'Ben Óg'],
  ['1:05 - Ben Óg: It does not.', 'Ben Óg'],
  ['Ben Óg (1:05): It does not.', 'Ben Óg'],
  ['Ben Óg (via telephone): It does not.', 'Ben Óg'],
  ['Ben Óg, baker of bread: It does not.', 'Ben Óg, baker of bread'],
  ['**Ben Óg:** It does not.', 'Ben Óg'],
  ['Speaker 2: It does not.', 'Speaker 2'],
  ['Ben Óg and Ida Falk: It does not.', 'Ben Óg and Ida Falk'],
  ['An honourable member: It does not.', 'An honourable member'],
  ['<v Ben Óg>It does not.</v>', 'Ben Óg'],
];

describe('the labels of a transcript', () => {
  it.each(LABELS)('%s', async (line, speaker) => {
    expect(await talk(FIRST, line)).toEqual({
      turns: [
        ['ANNA KIM', 'The roof leaks.'],
        [speaker, 'It does not.'],
      ],
      left: [],
    });
  });

  it.each([
    ['I have one wish: a roof.'],
    ['Remember This: the roof is ours.'],
    ['Question: who pays?'],
    ['We ask: Why?'],
  ])('are not in speech: %s', async (line) => {
    const { turns } = await talk(FIRST, line);
    expect(turns).toEqual([
      ['ANNA KIM', 'The roof leaks.'],
      ['ANNA KIM', line],
    ]);
  });

  it('may stand above the words', async () => {
    expect(
      (await talk('ANNA KIM', 'It leaks.', '', 'BEN ÓG', 'No.', '', 'ANNA KIM', 'Yes.', 'BEN ÓG', 'No!')).turns,
    ).toEqual([
      ['ANNA KIM', 'It leaks.'],
      ['BEN ÓG', 'No.'],
      ['ANNA KIM', 'Yes.'],
      ['BEN ÓG', 'No!'],
    ]);
    expect((await talk('Anna Kim:', 'It leaks.')).turns).toEqual([['Anna Kim', 'It leaks.']]);
  });

  it.each([
    ['(Applause)'],
    ['[The bell rang.]'],
    ['Opposition members interjecting—'],
    ['4. THE HARBOUR (continued)'],
    ['Ayes 12, Noes 3'],
    ['The motion was put and lost.'],
    ['The sitting was suspended at noon.'],
    ['Dear old friends of the quay: Be calm.'],
  ])('leave out what is nobody’s words, and say so: %s', async (line) => {
    const { turns, left } = await talk(FIRST, line);
    expect([turns, left]).toEqual([[['ANNA KIM', 'The roof leaks.']], [2]]);
  });

  it('leave words to nobody after a label that is not understood', async () => {
    const { turns, left } = await talk(FIRST, 'Dear old friends of the quay: Be calm.', 'It will hold.', 'BEN ÓG: No.');
    expect([turns, left]).toEqual([
      [
        ['ANNA KIM', 'The roof leaks.'],
        ['BEN ÓG', 'No.'],
      ],
      [2, 3],
    ]);
  });

  it('stand in captions too', async () => {
    const time = '00:00:01.000 --> 00:00:04.000';
    expect((await talk('WEBVTT', '', time, '<v Anna Kim>It <i>leaks</i>.', '', time, 'No.')).turns).toEqual([
      ['Anna Kim', 'It leaks.'],
    ]);
    const subRip = '00:00:01,000 --> 00:00:04,000';
    expect(await talk('1', subRip, 'ANNA KIM: It leaks.', 'And drips.', '', '2', subRip, '- No.')).toEqual({
      turns: [
        ['ANNA KIM', 'It leaks.'],
        ['ANNA KIM', 'And drips.'],
      ],
      left: [8],
    });
  });

  it('never give a line with a label to somebody else, whatever stands around it', async () => {
    const NOISE = fc.constantFrom(
      '',
      '(Applause)',
      'And so it is.',
      '3. THE QUAY',
      'Dear old friends: Be calm.',
      '1:05',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(NOISE, { maxLength: 5 }),
        fc.constantFrom(...LABELS),
        async (noise, [line, speaker]) => {
          const { turns } = await talk(FIRST, ...noise, line);
          expect(turns.filter(([, text]) => text === 'It does not.')).toEqual([[speaker, 'It does not.']]);
          expect(turns.filter(([who, text]) => who !== speaker && text!.includes('It does not'))).toEqual([]);
        },
      ),
    );
  });
});

const STATEMENTS = { ...SAID, kind: 'statements' } as const;
const table = async (text: string) => {
  const { rows, leftOut } = await readAll(text, { name: 'table' }, STATEMENTS);
  return { rows: rows as PackStatement[], left: leftOut };
};

describe('a table that is written wrongly', () => {
  it('is refused with the line of a mark that is never closed, or stands inside a cell', async () => {
    const open = 'speaker,text\nAnna Kim,Yes\nBen Óg,"No\nIda Falk,Yes\n';
    expect(await refusalOf(open, { name: 'table' }, STATEMENTS)).toMatch(/^Line 3: .*never closed/);
    const inside = 'speaker,text\nAnna Kim,"He said "no" twice"\nBen Óg,No\n';
    expect(await refusalOf(inside, { name: 'table' }, STATEMENTS)).toMatch(/^Line 2: /);
  });

  it('leaves out rows with too many or too few cells, and cells cut behind a gap, each by its line', async () => {
    const text =
      'speaker,date,text\nAnna Kim,2025,"One\ntwo"\nBen Óg,2025,Yes, no\nIda Falk,No\nLeo Kim,2025, "A, b"\nUna Kim,2025,"C",,\n';
    const { rows, left } = await table(text);
    expect(rows.map(({ speaker, text: words }) => [speaker, words])).toEqual([
      ['Anna Kim', 'One\ntwo'],
      ['Una Kim', 'C'],
    ]);
    expect(left.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  it('can be looked into by its beginning, though a cell is cut there', async () => {
    const { sample } = await lookAtTable(new Blob(['speaker,text\nAnna Kim,Yes\nBen Óg,"No, and\n']), 'statements');
    expect(sample).toEqual([['Anna Kim', 'Yes']]);
  });

  it.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-03', '2025-03'],
    ['4 March 2025', '2025-03-04'],
    ['March 4, 2025', '2025-03-04'],
    ['March 2025', '2025-03'],
    ['2025/3/4', '2025-03-04'],
    ['04.03.2025', '2025-03-04'],
    ['3/3/2025', '2025-03-03'],
    ['14/3/2025', '2025-03-14'],
    ['3/14/2025', '2025-03-14'],
  ])('reads a date as people write it: %s', async (written, date) => {
    const { rows } = await table(`speaker,date,text\nAnna Kim,"${written}",Yes\n`);
    expect(rows.map((row) => row.date)).toEqual([date]);
  });

  it('tells of dates that it cannot read, and takes the order of day and month from the column', async () => {
    const { rows, left } = await table(
      'speaker,date,text\nAnna Kim,3/4/2025,Yes\nBen Óg,soon,No\nIda Falk,31.02.2025,No\nA Kim,,No\n',
    );
    expect([rows.map(({ speaker }) => speaker), left.map(({ line }) => line)]).toEqual([['A Kim'], [2, 3, 4]]);
    const ordered = await table('speaker,date,text\nAnna Kim,3/4/2025,Yes\nBen Óg,3/14/2025,No\n');
    expect(ordered.rows.map(({ date }) => date)).toEqual(['2025-03-04', '2025-03-14']);
  });

  it('takes no date from the column that was chosen for the words', async () => {
    const format = { name: 'table', columns: { speaker: 0, text: 1, date: 1 } } as const;
    const { rows } = await readAll('who,said\nAnna Kim,Never.\n', format, STATEMENTS);
    expect(rows).toMatchObject([{ text: 'Never.', date: null }]);
  });

  it('takes a person’s identifier for the speaker’s alone', async () => {
    const { rows } = await table('speaker,wikidata,text\nAnna Kim,Q1,Yes\nAnna Kim,Q1,No\n');
    expect(rows.map(({ id, speakerId }) => [id, speakerId])).toEqual([
      ['sample:1', 'Q1'],
      ['sample:2', 'Q1'],
    ]);
  });

  it('leaves out namesakes without identifiers, with the lines of all', async () => {
    const { rows, leftOut } = await readAll(
      'id,name\n,Anna Kim\n7,Ben Óg\n,Anna Kim\n',
      { name: 'table' },
      { ...SAID, kind: 'people' },
    );
    expect([rows.length, leftOut.map(({ line }) => line)]).toEqual([1, [2, 4]]);
    expect(leftOut[0]!.reason).toContain('Lines 2, 4');
  });
});

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n', 'PDF'],
    ['<!DOCTYPE html><p>Anna Kim: Yes.', 'web page'],
    ['\n<html lang="en">', 'web page'],
  ])('a PDF or a web page is refused: %j', async (text, reason) => {
    await expect(recognisePack(new Blob([text]))).rejects.toThrow(reason);
  });

  it('bars make a table, other names of legislators no Popolo', async () => {
    expect(await recognisePack(new Blob(['speaker|text\nAnna Kim|Yes\n']))).toMatchObject({ format: 'table' });
    const legislator = '[{"id":{"bioguide":"K1"},"name":{"first":"A","last":"Kim"},"other_names":[],"terms":[]}]';
    expect(await recognisePack(new Blob([legislator]))).toMatchObject({ format: 'congress-legislators' });
  });
});

const CHECK = {
  '@type': 'ClaimReview',
  url: 'https://checks.example/quay',
  claimReviewed: 'The quay was sold.',
  author: { '@type': 'Organization', name: 'Quay Checks' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Anna Kim' } },
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
};

describe('fact checks as they are found', () => {
  it.each<[string, unknown]>([
    ['a claim that is an object', { ...CHECK, claimReviewed: { '@type': 'Claim', text: 'The quay was sold.' } }],
    [
      'lists of one',
      { ...CHECK, claimReviewed: [CHECK.claimReviewed], reviewRating: [{ alternateName: ['False', 'Fake'] }] },
    ],
    ['inside a page', { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', review: [CHECK] } }],
    ['among the parts of a page', { '@type': 'WebPage', hasPart: [CHECK] }],
    [
      'references to people beside it',
      {
        '@graph': [
          { '@id': '#q', name: 'Quay Checks' },
          { '@id': '#a', name: 'Anna Kim' },
          { ...CHECK, author: { '@id': '#q' }, itemReviewed: { author: { '@id': '#a' } } },
        ],
      },
    ],
    [
      'entities of HTML',
      { ...CHECK, claimReviewed: 'The&nbsp;quay was sold&#46;', author: { name: 'Quay&#x20;Checks' } },
    ],
  ])('%s', async (_, document) => {
    const { rows } = await readAll(document, { name: 'claim-review' });
    const [row] = rows as { claim: string }[];
    expect(rows).toMatchObject([{ speaker: 'Anna Kim', checker: 'Quay Checks', result: 'False', address: CHECK.url }]);
    expect(row!.claim.replace('\u00a0', ' ')).toBe('The quay was sold.');
  });
});

describe('lists of people', () => {
  it('give both lines of an identifier that two people have', async () => {
    const persons = [
      { id: 'a', name: 'Anna Kim' },
      { id: 'b', name: 'Ben Óg' },
      { id: 'a', name: 'Ida Falk' },
    ];
    const { rows, leftOut } = await readAll({ persons }, { name: 'popolo' });
    expect(rows).toMatchObject([{ name: 'Ben Óg' }]);
    expect(leftOut.map(({ line }) => line)).toEqual([1, 3]);
    expect(leftOut[0]!.reason).toContain('Anna Kim (1) and Ida Falk (3)');
  });

  it('take a name that was made for sorting by its parts, and dates of a membership from its period', async () => {
    const document = {
      persons: [{ id: 'a', name: 'KIM, Anna', given_name: 'Anna', family_name: 'Kim' }],
      memberships: [{ person_id: 'a', role: 'Mayor', legislative_period_id: 't' }],
      events: [{ id: 't', start_date: '2010', end_date: '2014-01-01' }],
    };
    const { rows } = await readAll(document, { name: 'popolo' });
    expect(rows).toMatchObject([
      { name: 'Anna Kim', positions: [{ title: 'Mayor', start: '2010', end: '2014-01-01' }] },
    ]);
  });

  it('know legislators by the names that they had, and by the middle name that they use', async () => {
    const people = [
      { id: { bioguide: 'K1' }, name: { first: 'Anna', last: 'Kim' }, other_names: [{ last: 'Berg' }], terms: [] },
      { id: { bioguide: 'K2' }, name: { first: 'B.', middle: 'Otto', last: 'Falk' }, terms: [] },
    ];
    const { rows } = await readAll(people, { name: 'congress-legislators' });
    expect(rows).toMatchObject([
      { name: 'Anna Kim', aliases: ['Anna Berg'] },
      { name: 'B. Falk', aliases: ['B. Otto Falk', 'Otto Falk'] },
    ]);
  });

  it('take the first of January of Wikidata for its year', async () => {
    const value = (text: string) => ({ value: text });
    const binding = {
      person: value('http://www.wikidata.org/entity/Q1'),
      personLabel: value('Anna Kim'),
      birth: value('1950-01-01T00:00:00Z'),
      death: value('2001-05-01T00:00:00Z'),
    };
    const { rows } = await readAll({ results: { bindings: [binding] } }, { name: 'wikidata' });
    expect(rows).toMatchObject([{ birth: '1950', death: '2001-05-01' }]);
  });
});
