import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import { hasDisplay } from '../../scripts/start/has-display';
import { reportVisit } from '../../scripts/start/report';
import { type ToRead, whatToRead } from '../../scripts/start/what-to-read';

describe('what npm start was asked for', () => {
  it.each<[string[], ToRead['kind']]>([
    [[], 'sample'],
    [['page.html'], 'file'],
    [['https://example.org/a'], 'address'],
    [['HTTP://example.org'], 'address'],
    [['--help'], 'help'],
    [['a.html', 'b.html'], 'wrong'],
  ])('%j is %s', (args, kind) => {
    expect(whatToRead(args).kind).toBe(kind);
  });
});

describe('a display', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', HEADLESS: '1' }, false],
    ['darwin', {}, true],
    ['win32', {}, true],
    ['darwin', { HEADLESS: '1' }, false],
  ])('on %s with %j: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

describe('the report', () => {
  const source = {
    id: 's',
    title: 'The Record',
    outlet: null,
    address: null,
    published: null,
    retrieved: '2025-01-01',
    licence: null,
    changed: 0,
    deleted: false,
  };
  const reading: Reading = {
    article: {
      address: 'http://a.example/',
      title: 'A title',
      bylines: ['Ann Writer'],
      outlet: 'The Paper',
      language: 'en',
      published: { date: '2025-09-02', precision: 'day' },
      blocks: [{ kind: 'paragraph', text: '“It will rain,” said Ada Byron. Somebody said it would not.' }],
    },
    entities: [{ id: 'e1', name: 'Ada Byron', candidates: ['p1'], roles: [] }],
    mentions: [
      {
        span: { block: 0, start: 21, end: 30 },
        text: 'Ada Byron',
        kind: 'name',
        entity: 'e1',
        rule: 'r',
        confidence: 1,
      },
    ],
    claims: [
      {
        id: 'c1',
        kind: 'direct',
        content: [{ block: 0, start: 1, end: 13 }],
        cue: null,
        speaker: { kind: 'person', entity: 'e1', span: { block: 0, start: 21, end: 30 }, text: 'Ada Byron' },
        stance: 'asserts',
        report: [],
        said: null,
        rule: 'r',
        confidence: 1,
      },
      {
        id: 'c2',
        kind: 'indirect',
        content: [{ block: 0, start: 46, end: 58 }],
        cue: null,
        speaker: { kind: 'unclear' },
        stance: 'asserts',
        report: [],
        said: null,
        rule: 'r',
        confidence: 1,
      },
    ],
    recalls: [
      {
        claim: 'c1',
        others: [],
        perhaps: [],
        veryWords: [],
        statements: [
          {
            statement: {
              id: 'x',
              person: 'p1',
              form: 'verbatim',
              words: 'It never rains.',
              said: { date: '2019-05', precision: 'month' },
              published: null,
              source: 's',
              occasion: null,
              place: null,
              audience: null,
              before: '',
              after: '',
              changed: 0,
              deleted: false,
            },
            source,
            sure: 0.9,
            score: 1,
            words: 1,
            names: 0,
            phrases: 0,
            alsoIn: [],
            figures: 0,
            dates: 0,
            negation: 0,
            shared: ['rain'],
          },
        ],
      },
    ],
    people: [
      {
        id: 'p1',
        names: [{ text: 'Ada Byron', kind: 'main', source: 's' }],
        roles: [],
        links: [],
        epithets: [],
        changed: 0,
        deleted: false,
      },
    ],
    language: 'en',
    languageSupported: true,
  };

  it('tells people, claims with their speakers, and what was recalled', () => {
    const text = reportVisit({ status: 'read', reading, address: 'http://a.example/' }).join('\n');
    expect(text).toContain('People (1)');
    expect(text).toContain('Ada Byron (once): in the library, without a role');
    expect(text).toContain('1. Ada Byron (direct): It will rain');
    expect(text).toContain('earlier: 2019-05, “It never rains.”, The Record');
    expect(text).toContain('2. Speaker unclear (indirect)');
  });

  it('puts quotation marks around verbatim words only', () => {
    const reported = structuredClone(reading);
    const [recalled] = reported.recalls[0]?.statements ?? [];
    if (recalled) recalled.statement.form = 'reported';
    const text = reportVisit({ status: 'read', reading: reported, address: '' }).join('\n');
    expect(text).not.toContain('“It never rains.”');
    expect(text).toContain('It never rains.');
  });

  it('says why there is nothing', () => {
    expect(reportVisit({ status: 'not-read', reason: 'listing', address: '' })[0]).toContain('list of links');
    expect(reportVisit({ status: 'failed', message: 'The worker is ill.', address: '' })[0]).toContain(
      'The worker is ill.',
    );
  });
});
