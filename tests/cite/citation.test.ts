import { type Item, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitationForm, writeCitation } from '../../lib/cite/citation';
import { type CitationWords, type CitedFrom, citedOf, datePartsOf } from '../../lib/cite/cited';
import type { Source, Statement } from '../../lib/model/statement';
import type { When } from '../../lib/model/when';
import { makeSource, makeStatement } from '../components/fixtures';

const words: CitationWords = {
  reported: 'reported',
  said: (when) => `said ${when}`,
  retrieved: (when) => `looked at ${when}`,
  date: ({ date }) => date,
};
const day = (date: string): When => ({ date, precision: 'day' });

const SOURCE = makeSource('src', 'Harbour Post', 'https://post.example/quay', day('2024-05-07'));
const SAID: Statement = {
  ...makeStatement('a1b2c3d4e5f6', 'verbatim', 'The quay stays.', day('2024-05-06')),
  stance: 'asserts',
  reporting: 'said',
};
const DENIED: Statement = {
  ...makeStatement('b', 'reported', 'denied that the quay was sold', null),
  stance: 'denies',
  reporting: 'denied',
};
const FROM: CitedFrom = { speaker: 'Ine Dahl', address: 'https://post.example/quay#:~:text=The%20quay%20stays' };

const write = (form: CitationForm, statement: Statement = SAID, source: Source = SOURCE, from = FROM) =>
  writeCitation(form, citedOf(statement, source, from, words), words);
const read = (type: string, text: string): Item => plugins.input.chain(text, { forceType: type })[0]!;
const READ: [CitationForm, string][] = [
  ['bibtex', '@bibtex/text'],
  ['ris', '@ris/file'],
  ['csl', '@else/json'],
];

describe('a citation', () => {
  it('names the speaker with the words and cites the source, as text and as Markdown', () => {
    expect(write('plain')).toBe(
      'Ine Dahl: “The quay stays.” (said 2024-05-06). Minister answers on the coal question. Harbour Post, 2024-05-07. ' +
        'https://post.example/quay#:~:text=The%20quay%20stays (looked at 2025-09-02)',
    );
    expect(write('markdown')).toBe(
      '> Ine Dahl: “The quay stays.” (said 2024-05-06)\n>\n> — [Minister answers on the coal question]' +
        '(https://post.example/quay#:~:text=The%20quay%20stays), Harbour Post, 2024-05-07',
    );
  });

  it('never puts a report between quotation marks, nor drops a denial', () => {
    const cited = (statement: Statement) => citedOf(statement, SOURCE, FROM, words).clause;
    expect(cited(DENIED)).toBe('Ine Dahl denied that the quay was sold');
    expect(cited({ ...DENIED, reporting: undefined, words: 'the quay was sold' })).toBe(
      'Ine Dahl (reported): the quay was sold',
    );
    expect(cited({ ...SAID, stance: 'denies', reporting: 'denied having said' })).toBe(
      'Ine Dahl denied having said: “The quay stays.” (said 2024-05-06)',
    );
  });

  it('gives the machine forms the same fields, and never an author', () => {
    expect(write('bibtex')).toBe(
      '@misc{harbourpost2024-a1b2c3d4e5f6,\n  title = {{Minister answers on the coal question}},\n' +
        '  howpublished = {Harbour Post},\n  year = 2024,\n  month = may,\n  day = 7,\n' +
        '  url = {https://post.example/quay#:~:text=The%20quay%20stays},\n  urldate = {2025-09-02},\n' +
        '  note = {Ine Dahl: “The quay stays.” (said 2024-05-06)}\n}\n',
    );
    expect(write('ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - harbourpost2024-a1b2c3d4e5f6',
      'TI  - Minister answers on the coal question',
      'T2  - Harbour Post',
      'PY  - 2024',
      'DA  - 2024/05/07/',
      'Y2  - 2025/09/02/',
      'UR  - https://post.example/quay#:~:text=The%20quay%20stays',
      'N1  - Ine Dahl: “The quay stays.” (said 2024-05-06)',
      'ER  - ',
      '',
    ]);
    expect(JSON.parse(write('csl'))).toEqual([
      {
        id: 'harbourpost2024-a1b2c3d4e5f6',
        type: 'webpage',
        title: 'Minister answers on the coal question',
        'container-title': 'Harbour Post',
        issued: { 'date-parts': [[2024, 5, 7]] },
        accessed: { 'date-parts': [[2025, 9, 2]] },
        URL: 'https://post.example/quay#:~:text=The%20quay%20stays',
        note: 'Ine Dahl: “The quay stays.” (said 2024-05-06)',
      },
    ]);
  });

  it('leaves out what is unknown: outlet, address, dates', () => {
    const bare = makeSource('src', null, null, null);
    const from = { speaker: 'Ine Dahl', address: null };
    expect(write('plain', DENIED, bare, from)).toBe(
      'Ine Dahl denied that the quay was sold. Minister answers on the coal question. (looked at 2025-09-02)',
    );
    expect(write('markdown', DENIED, bare, from)).toBe(
      '> Ine Dahl denied that the quay was sold\n>\n> — Minister answers on the coal question',
    );
    expect(write('bibtex', DENIED, bare, from)).not.toMatch(/year|month|day|howpublished|url =/);
    expect(write('ris', DENIED, bare, from)).toMatch(/^TY {2}- GEN\r\n(?!.*(T2|PY|DA|UR) {2}-)/);
    expect(Object.keys(JSON.parse(write('csl', DENIED, bare, from))[0])).toEqual([
      'id',
      'type',
      'title',
      'accessed',
      'note',
    ]);
  });

  it.each<[When | null, string[]]>([
    [null, []],
    [{ date: '2024', precision: 'year' }, ['2024']],
    [{ date: '2024-05', precision: 'month' }, ['2024', '05']],
    [day('2024-05-07'), ['2024', '05', '07']],
    [{ date: '2024-05-07T23:30:00Z', precision: 'minute', day: '2024-05-08' }, ['2024', '05', '08']],
    [{ date: 'last spring', precision: 'day' }, []],
  ])('knows of the date %j only %j', (when, parts) => {
    expect(datePartsOf(when)).toEqual(parts);
  });

  it.each([
    ['50 % & more_#1 for $2', '50 \\% \\& more\\_\\#1 for \\$2'],
    ['{a} \\b', '\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b'],
    ['~a^b|c <d>', '\\textasciitilde{}a\\textasciicircum{}b\\textbar{}c \\textless{}d\\textgreater{}'],
    ["it's -- ''so'' --- `q`", "it's -{}- '{}'so'{}' -{}-{}- \\textasciigrave{}q\\textasciigrave{}"],
  ])('writes %s in BibTeX so that LaTeX sets the same signs', (title, written) => {
    expect(write('bibtex', SAID, { ...SOURCE, title })).toContain(`title = {{${written}}},`);
  });

  it('ends no field of BibTeX within an address', () => {
    const from = { ...FROM, address: 'https://post.example/?q={a}\\b%20c' };
    expect(write('bibtex', SAID, SOURCE, from)).toContain('url = {https://post.example/?q=%7Ba%7D%5Cb%20c},');
  });

  it('takes what is marked in Markdown for letters', () => {
    const cited = write('markdown', { ...DENIED, words: 'denied *all* of [it](x) <b>' }, SOURCE, {
      speaker: '1. FC_Quay',
      address: 'https://post.example/a_(b)',
    });
    expect(cited).toContain('> 1\\. FC\\_Quay denied \\*all\\* of \\[it\\](x) \\<b\\>');
    expect(cited).toContain('(https://post.example/a_%28b%29)');
  });
});

describe('a citation read by another program', () => {
  const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }).filter((t) => /[a-z]{2}/i.test(t));
  const dates: fc.Arbitrary<When | null> = fc.constantFrom(
    null,
    day('2019-12-31'),
    { date: '2019-02', precision: 'month' as const },
    { date: '2019', precision: 'year' as const },
  );

  it.each(READ)('has the same title, words, date and address: %s', (form, type) => {
    fc.assert(
      fc.property(text, text, text, dates, (title, outlet, content, published) => {
        const source = { ...SOURCE, title, outlet, published };
        const cited = citedOf({ ...SAID, words: content, said: null }, source, FROM, words);
        const item = read(type, writeCitation(form, cited, words));
        expect(item.title).toBe(cited.title);
        expect(item.note).toBe(cited.clause);
        expect(item.URL).toBe(FROM.address);
        expect(item.author).toBeUndefined();
        const parts = datePartsOf(published).map(Number);
        const issued = item.issued as { 'date-parts': number[][] } | undefined;
        expect(issued?.['date-parts'][0] ?? []).toEqual(parts);
        if (cited.outlet) expect(Object.values(item)).toContain(cited.outlet);
      }),
    );
  });
});
