import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../scripts/seeds/find-excerpts.mjs';
import starter from '../../seeds/starter.json';

const DEBATE = new URL('../../../shared/packs/statements-un-debate.ndjson.gz', import.meta.url).pathname;
const REPORT = new URL('../../../shared/seeds/000_8915ad6ce2bc7511.txt', import.meta.url).pathname;
const REPORT_SOURCE = 'tianjin-report-2025';

const hasDebate = existsSync(DEBATE);
const hasReport = existsSync(REPORT);
if (!hasDebate) console.info(`skipped: ${DEBATE} is not here, UN excerpts are not compared with their speeches`);
if (!hasReport) console.info(`skipped: ${REPORT} is not here, quotations are not compared with the news report`);

type Seed = (typeof starter.statements)[number];

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the words stand in the text letter for letter, with exactly what is kept before and after them. */
function standsIn(text: string, { words, before, after }: Pick<Seed, 'words' | 'before' | 'after'>): boolean {
  return oneSpace(text).includes(oneSpace(`${before} ${words}${/^[\p{L}\p{N}—–“]/u.test(after) ? ' ' : ''}${after}`));
}

const excerpts = starter.statements.filter(({ source }) => source.startsWith('un-debate-'));
const reported = starter.statements.filter(({ source }) => source === REPORT_SOURCE);
const titleOf = new Map(starter.sources.map(({ id, title }) => [id, title]));

const quoted = new Set(excerpts.map(({ person }) => person));

/**
 * Ids of the speaker lists: the identity `ungd:RUS:…` is the pack's id; one of Wikidata is there without its scheme.
 */
const speakerIds = new Map(
  starter.identities
    .filter(({ person }) => quoted.has(person))
    .map(({ person, scheme, id, value }) => [scheme === 'wikidata' ? value : id, person]),
);

test('every statement comes from a speech or from the news report', () => {
  expect(excerpts.length + reported.length).toBe(starter.statements.length);
});

describe.skipIf(!hasDebate)('UN excerpts', () => {
  const passages = hasDebate ? readPack(DEBATE, (line) => [...speakerIds.keys()].some((id) => line.includes(id))) : [];

  const spokenBy = (seed: Seed) =>
    passages.filter(
      ({ speakerId, date, sourceTitle }) =>
        speakerIds.get(speakerId ?? '') === seed.person &&
        date === seed.said?.date &&
        sourceTitle === titleOf.get(seed.source),
    );

  test.each(excerpts.map((seed) => [seed.person, seed.said?.date, seed.words, seed] as const))(
    '%s %s: %s',
    (_person, _year, _words, seed) => {
      expect(seed.said?.precision).toBe('year');
      expect(spokenBy(seed).filter(({ text }) => standsIn(text, seed))).toHaveLength(1);
    },
  );

  test('every source has the title, address and licence of its speech', () => {
    const speeches = new Set(passages.map((p) => `${p.sourceTitle} ${p.sourceUrl} ${p.licence}`));
    const used = new Set(excerpts.map(({ source }) => source));
    const sources = starter.sources.filter(({ id }) => used.has(id));
    expect(sources.filter((s) => !speeches.has(`${s.title} ${s.address} ${s.licence}`))).toEqual([]);
  });

  test('one changed letter, another year or another speaker would be found out', () => {
    const seed = excerpts[0]!;
    const found = (broken: Seed) => spokenBy(broken).filter(({ text }) => standsIn(text, broken)).length;
    expect(found(seed)).toBe(1);
    expect(found({ ...seed, words: seed.words.replace('coup', 'coups') })).toBe(0);
    expect(found({ ...seed, after: 'and it was so' })).toBe(0);
    expect(found({ ...seed, said: { date: '2020', precision: 'year' } })).toBe(0);
    expect(found({ ...seed, person: 'xi-jinping' })).toBe(0);
  });
});

describe.skipIf(!hasReport)('words from the news report', () => {
  const text = hasReport ? readFileSync(REPORT, 'utf8') : '';
  const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words!);

  test.each(reported.filter(({ form }) => form === 'verbatim').map((seed) => [seed.words, seed] as const))(
    'between its quotation marks: %s',
    (words, { before, after }) => {
      expect(quoted.filter((quotation) => quotation.replace(/[,.]$/, '') === words)).toHaveLength(1);
      expect(text).toContain(`${before} “${words}`);
      expect(after).toBe('');
    },
  );

  test('a report in our own words repeats no run of seven words', () => {
    const report = runsOfWords(text, 7);
    for (const { words } of reported.filter(({ form }) => form === 'reported'))
      expect([...runsOfWords(words, 7)].filter((run) => report.has(run))).toEqual([]);
    expect([...runsOfWords(text.slice(0, 200), 7)].filter((run) => report.has(run))).not.toEqual([]);
  });

  test('the names of all seven people are those that it prints', () => {
    const printed = starter.people.map(({ names }) => names[0]!).filter(({ source }) => source === REPORT_SOURCE);
    expect(printed).toHaveLength(7);
    for (const name of printed) expect(text).toContain(name.text);
  });
});

function runsOfWords(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}
