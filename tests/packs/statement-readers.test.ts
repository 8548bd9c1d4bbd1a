import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import type { PackStatement } from '../../lib/model/pack';
import { lookAtTable } from '../../lib/packs/parsers/csv-table';
import { passagesIn } from '../../lib/packs/parsers/passages';
import { lookAtTranscript } from '../../lib/packs/parsers/transcript';
import { readAll, SAID } from './read-all';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checker.example/1',
  claimReviewed: 'The moon is made of cheese.',
  datePublished: '2025-03-02T10:00:00Z',
  author: { '@type': 'Organization', name: 'Checkers' },
  itemReviewed: {
    '@type': 'Claim',
    author: { name: 'Anna Kim', sameAs: ['https://www.wikidata.org/wiki/Q1'] },
    datePublished: '2025-03-01',
  },
  reviewRating: { '@type': 'Rating', alternateName: 'Not so', ratingValue: 1 },
};

const CHECK = {
  id: 'https://checker.example/1',
  speaker: 'Anna Kim',
  speakerId: 'Q1',
  claim: 'The moon is made of cheese.',
  claimDate: '2025-03-01',
  checker: 'Checkers',
  result: 'Not so',
  address: 'https://checker.example/1',
  published: '2025-03-02',
};

describe('fact checks', () => {
  it.each([
    ['one review', REVIEW],
    ['a list', [REVIEW]],
    ['a graph', { '@graph': [{ '@type': 'Person' }, REVIEW] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
  ])('as JSON-LD, %s', async (_, document) => {
    const { header, rows } = await readAll(document, { name: 'claim-review' });
    expect(header.kind).toBe('checks');
    expect(rows).toMatchObject([CHECK]);
  });

  it('as the search of the Fact Check Tools answers, several checks of one claim', async () => {
    const review = {
      publisher: { name: 'Checkers', site: 'checker.example' },
      url: 'https://checker.example/1',
      reviewDate: '2025-03-02T00:00:00Z',
      textualRating: 'Not so',
    };
    const claims = [
      {
        text: 'The moon is made of cheese.',
        claimant: 'Anna Kim',
        claimDate: '2025-03-01T00:00:00Z',
        claimReview: [review, review],
      },
    ];
    const { rows } = await readAll({ claims, nextPageToken: 'x' }, { name: 'claim-review' });
    expect(rows).toMatchObject([{ ...CHECK, speakerId: null }, { id: 'https://checker.example/1#2' }]);
  });

  it('keeps the checker’s words and makes none: a bare number needs its scale, and no result is no row', async () => {
    const rated = (reviewRating: object) => ({ ...REVIEW, reviewRating });
    const { rows, leftOut } = await readAll(
      [rated({ ratingValue: 2, worstRating: 1, bestRating: 5 }), rated({ ratingValue: 2 }), rated({})],
      { name: 'claim-review' },
    );
    expect(rows).toMatchObject([{ result: '2 (1 to 5)' }]);
    expect(leftOut).toHaveLength(2);
  });

  it('is refused when there is none', async () => {
    await expect(readAll({ '@type': 'Article' }, { name: 'claim-review' })).rejects.toThrow('no ClaimReview');
  });
});

const TALK = `Minutes of nothing said yet.

ANNA KIM: Good morning. I said: we will build it.

And it will be red.
(Applause)
Ben van Óg: Thank you.
the vote was taken at 10:30
`;

describe('a transcript', () => {
  it('gives each paragraph to who is speaking, word for word', async () => {
    const facts = { date: '2025-03-01', address: null, people: { 'ANNA KIM': 'Q1' } };
    const { rows } = await readAll(TALK, { name: 'transcript', facts });
    expect((rows as PackStatement[]).map(({ speaker, speakerId, text }) => [speaker, speakerId, text])).toEqual([
      ['ANNA KIM', 'Q1', 'Good morning. I said: we will build it.'],
      ['ANNA KIM', 'Q1', 'And it will be red.'],
      ['Ben van Óg', null, 'Thank you.'],
      ['Ben van Óg', null, 'the vote was taken at 10:30'],
    ]);
    expect(rows[0]).toMatchObject({
      kind: 'speech',
      date: '2025-03-01',
      sourceTitle: 'Sample source',
      sourceUrl: 'https://source.example/',
    });
  });

  it('tells its speakers, so that each can be said to be a person, and what it leaves out', async () => {
    const { speakers, leftOut } = await lookAtTranscript(new Blob([TALK]));
    expect([...speakers]).toEqual([
      ['ANNA KIM', 2],
      ['Ben van Óg', 2],
    ]);
    expect(leftOut).toEqual([
      { line: 1, reason: 'No speaker is known for it.' },
      { line: 6, reason: 'It tells what happened, not what was said.' },
    ]);
  });

  it('is refused when nobody speaks', async () => {
    await expect(readAll('Just text.', { name: 'transcript', facts: { date: null, address: null } })).rejects.toThrow(
      'No line begins with a speaker',
    );
  });
});

describe('a table of statements', () => {
  const CSV = 'Who,When,Words\nAnna Kim,2025-03-01,"We will build it, and soon."\nBen Óg,,Thanks\n';

  it('is a report unless a column says that the words are verbatim', async () => {
    const { rows } = await readAll(CSV, { name: 'table' }, { ...SAID, kind: 'statements' });
    expect(rows).toMatchObject([
      {
        id: 'sample:1',
        speaker: 'Anna Kim',
        speakerId: null,
        date: '2025-03-01',
        kind: 'report',
        text: 'We will build it, and soon.',
      },
      { id: 'sample:2', date: null },
    ]);
  });

  it('shows its headings, first rows and what they seem to be', async () => {
    expect(await lookAtTable(new Blob([CSV]), 'statements')).toEqual({
      headings: ['Who', 'When', 'Words'],
      sample: [
        ['Anna Kim', '2025-03-01', 'We will build it, and soon.'],
        ['Ben Óg', '', 'Thanks'],
      ],
      guess: { speaker: 0, date: 1, text: 2 },
    });
  });

  it('is known by headings of several words, as long as each of them names the same field', async () => {
    const headings = ['speaker_party', 'speakerName', 'quote_text', 'text_colour', 'date-said'];
    const csv = new Blob([`${headings.join(',')}\nGreen,Anna Kim,No,red,2025\n`]);
    const { guess } = await lookAtTable(csv, 'statements');
    expect(guess).toEqual({ speaker: 1, text: 2, date: 4 });
  });
});

describe('the UN General Debate Corpus', () => {
  const SPEECH = 'Mr. President, I greet you. '.repeat(40);
  const file = (name: string, text: string) => ({
    header: { name, size: new TextEncoder().encode(text).length, type: 'file' as const },
    body: text,
  });
  const archive = async () =>
    new Blob([
      gzipSync(
        await packTar([
          { header: { name: 'TXT/', size: 0, type: 'directory' } },
          file('TXT/README.txt', 'Read me.'),
          file('TXT/Session 49 - 1994/AFG_49_1994.txt', SPEECH),
          file('TXT/Session 49 - 1994/._AFG_49_1994.txt', 'junk'),
          file('TXT/Session 50 - 1995/BOL_50_1995.txt', 'We are glad.'),
        ]),
      ),
    ]);
  const TABLE = new Blob([
    'Year,Session,ISO Code,Country,Name of Person Speaking,Post\n1994,49,AFG,Afghanistan,Najíb Láf,Minister\n',
  ]);

  it('gives speeches in passages, with who spoke where the table tells it', async () => {
    const { rows, lines } = await readAll(await archive(), { name: 'un-debate', speakers: TABLE });
    const all = rows as PackStatement[];
    expect(all[0]).toMatchObject({
      id: 'ungd:AFG-49:1',
      speaker: 'Najíb Láf',
      speakerId: 'ungd:AFG:najib-laf',
      date: '1994',
      kind: 'speech',
      sourceTitle: 'UN General Debate, session 49 (1994), Afghanistan',
    });
    expect(all.at(-1)).toMatchObject({ speaker: 'BOL', speakerId: null, text: 'We are glad.' });
    expect(new Set(lines)).toEqual(new Set([1, 2]));
  });

  it('goes on after a speech', async () => {
    const { rows } = await readAll(await archive(), { name: 'un-debate', speakers: null }, SAID, 1);
    expect(rows).toHaveLength(1);
  });

  it('is refused when it is cut short, holds no speech, or its table is another', async () => {
    const whole = await archive();
    await expect(readAll(whole.slice(0, whole.size - 20), { name: 'un-debate', speakers: null })).rejects.toThrow(
      'The packed file is cut short.',
    );
    const empty = new Blob([await packTar([file('a.txt', 'x')])]);
    await expect(readAll(empty, { name: 'un-debate', speakers: null })).rejects.toThrow('No speech is in this archive');
    await expect(readAll(whole, { name: 'un-debate', speakers: new Blob(['a,b\n1,2\n']) })).rejects.toThrow(
      'lacks a column',
    );
  });

  it('cuts passages that stand letter for letter in the speech, losing nothing but gaps', () => {
    const word = fc.constantFrom('Peace.', 'We say no!', 'x'.repeat(700), '“So.”', '\n', 'and then');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const passages = passagesIn(text);
        for (const passage of passages) expect(text).toContain(passage);
        expect(passages.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
