import type { WrittenFile } from '../../lib/records/records-file';

/** A small valid file that uses every table and every kind of fact; a fresh copy on each call. */
export function sampleFile(): WrittenFile {
  return {
    format: 'aforesaid-shelf',
    version: 5,
    exported: null,
    people: [
      {
        id: 'p-ada',
        names: [
          { text: 'Ada Kowalczyk', kind: 'main', source: 's-site' },
          { text: 'A. M. Kowalczyk', kind: 'alias', source: 's-site' },
        ],
        roles: [
          {
            title: 'Minister of Energy',
            of: 'Poland',
            from: { date: '2023-12', precision: 'month' },
            to: null,
            asOf: { date: '2025-09-01', precision: 'day' },
            source: 's-site',
          },
        ],
        links: [{ label: 'Ministry', address: 'https://energy.example/ada', source: 's-site' }],
        born: [{ when: { date: '1971-04', precision: 'month' }, source: 's-site' }],
        died: [{ when: { date: '2025', precision: 'year' }, source: 's-site' }],
        countries: [{ text: 'PL', source: 's-site' }],
        epithets: ['the energy minister'],
      },
      { id: 'p-bo', names: [{ text: 'Bo Lind', kind: 'main', source: 's-talk' }], roles: [], links: [], epithets: [] },
    ],
    identities: [{ id: 'wikidata:Q1', person: 'p-ada', scheme: 'wikidata', value: 'Q1', source: 's-site' }],
    sources: [
      {
        id: 's-site',
        title: 'Cabinet',
        outlet: 'Government of Poland',
        address: 'https://energy.example/cabinet',
        published: { date: '2024', precision: 'year' },
        retrieved: '2025-09-01',
        licence: 'CC-BY-4.0',
      },
      {
        id: 's-talk',
        title: 'A talk',
        outlet: null,
        address: null,
        published: null,
        retrieved: '2025-09-02',
        licence: null,
      },
    ],
    statements: [
      {
        person: 'p-ada',
        form: 'verbatim',
        words: 'We will close the last mine in 2049.',
        said: { date: '2024-05-03', precision: 'day' },
        published: { date: '2024-05-04T08:00:00Z', precision: 'minute' },
        source: 's-talk',
        occasion: 'Budget debate',
        place: 'Warsaw',
        audience: 'the Sejm',
        language: 'pl',
        before: 'Let me be clear. ',
        after: ' Not a day later.',
      },
      {
        person: 'p-bo',
        form: 'reported',
        words: 'that the mine stays open',
        said: null,
        published: null,
        source: 's-talk',
        occasion: null,
        place: null,
        audience: null,
        before: '',
        after: '',
      },
    ],
    notes: [
      { id: 'n-1', about: { kind: 'person', person: 'p-ada', name: 'Ada Kowalczyk' }, text: 'Ask her.', created: 5 },
      { id: 'n-2', about: { kind: 'name', name: 'Cy Twomey' }, text: 'Who?', created: 6 },
      { id: 'n-3', about: { kind: 'statement', statement: 'elsewhere' }, text: '', created: 7 },
      {
        id: 'n-4',
        about: {
          kind: 'passage',
          passage: {
            address: 'https://news.example/1',
            title: 'News',
            span: { block: 1, start: 0, end: 4 },
            words: 'Four',
            before: '',
            after: '',
          },
        },
        text: 'Check this.',
        created: 8,
        changed: 9,
        deleted: true,
      },
    ],
    corrections: [
      { id: 'c-1', address: null, kind: 'not-a-person', words: 'Green Deal', target: null, created: 10, changed: 10 },
    ],
    settings: { offHosts: ['quiet.example'], mutedPeople: [], marks: false, future: { kept: true } },
  };
}
