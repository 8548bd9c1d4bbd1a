/** What is measured of the reader's own statements, as the worker of a measured extension. */

import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import type { Claim } from '../../lib/model/claim';
import type { Entity } from '../../lib/model/mention';
import type { Person } from '../../lib/model/person';
import { recallStatements } from '../../lib/recall/recall';
import { hashText } from '../../lib/records/content-hash';
import { keepStatements } from '../../lib/records/kept';
import { openRecords } from '../../lib/records/open-records';
import { toRow } from '../../lib/records/rows';
import type { RecordsDatabase } from '../../lib/records/schema';
import { sourcesByIds } from '../../lib/records/sources';
import { statementsBy } from '../../lib/records/statements';
import { recallFor } from '../../lib/search/recall-for';
import { indexStatements } from '../../lib/search/records/grow-index';
import type { OwnClaim, OwnStatement } from './own-data';

let open: RecordsDatabase | null = null;

function recordsIn(library: string): RecordsDatabase {
  if (open && open.name !== library) open.close();
  if (open?.name !== library) open = openRecords(library);
  return open;
}

const PAGES = 500;
const pageOf = (i: number) => `https://paper.example/${i % PAGES}`;

const source = (i: number) => ({
  id: `source:${i % PAGES}`,
  title: `Page ${i % PAGES}`,
  outlet: 'Paper',
  address: pageOf(i),
  published: null,
  retrieved: '2026-01-01',
  licence: null,
  changed: 1,
  deleted: false,
});

const person = (id: string): Person => ({
  id,
  names: [{ text: `Name of ${id}`, kind: 'main', source: source(0).id }],
  roles: [],
  links: [],
  epithets: [],
  changed: 1,
  deleted: false,
});

const NOWHERE = { occasion: null, place: null, audience: null, before: 'x'.repeat(64), after: 'y'.repeat(64) };

async function rowOf({ person: of, words, date }: OwnStatement, i: number) {
  const row = toRow.statements({
    ...NOWHERE,
    id: await hashText(`${i} ${words}`),
    person: of,
    form: 'reported',
    words,
    said: null,
    published: date ? { date, precision: 'day' } : null,
    source: source(i).id,
    changed: 1,
    deleted: false,
  });
  return { ...row, number: i + 1 };
}

async function readFile(file: string): Promise<OwnStatement[]> {
  const stream = (await fetch(file)).body!.pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

const AT_ONCE = 5000;

/** Claims as the desk has them after detection: each a paragraph of its own. */
function readingOf(claims: readonly OwnClaim[]) {
  const blocks = claims.map(({ text }) => ({ kind: 'paragraph' as const, text }));
  const entities = [...new Set(claims.map(({ person: of }) => of))].map(
    (of): Entity => ({ id: of, name: of, candidates: [of], roles: [] }),
  );
  const found = claims.map(({ id, text, person: of }, block): Claim => {
    const span = { block, start: 0, end: text.length };
    return {
      id,
      kind: 'indirect',
      content: [span],
      cue: null,
      speaker: { kind: 'person', entity: of, span, text: of },
      stance: 'asserts',
      report: [],
      said: null,
      rule: 'bench',
      confidence: 1,
    };
  });
  const article = {
    address: 'https://paper.example/today',
    title: 'Today',
    bylines: [],
    outlet: null,
    language: 'en',
    published: { date: '2026-11-01', precision: 'day' as const },
    blocks,
  };
  return { article, found: { claims: found, entities, people: [] } };
}

/** What the page may ask. */
export const handlers = {
  nothing: () => 0,
  /** Puts all statements in the library, none of them in the index yet. */
  fill: async (library: string, file: string) => {
    const records = recordsIn(library);
    const statements = await readFile(file);
    await records.table('sources').bulkPut(Array.from({ length: PAGES }, (_, i) => source(i)));
    await records
      .table('people')
      .bulkPut([...new Set(statements.map(({ person: id }) => id))].map((id) => toRow.people(person(id))));
    const since = performance.now();
    for (let at = 0; at < statements.length; at += AT_ONCE) {
      await records
        .table('statements')
        .bulkAdd(await Promise.all(statements.slice(at, at + AT_ONCE).map((statement, i) => rowOf(statement, at + i))));
    }
    return performance.now() - since;
  },
  /** Puts into the index what waits; returns the time, and the bytes of the index. */
  index: async (library: string) => {
    const records = recordsIn(library);
    const since = performance.now();
    await indexStatements(records, ENGLISH_RECALL);
    const took = performance.now() - since;
    const bytes = (await records.postings.toArray()).reduce((sum, row) => sum + row.bytes.length, 0);
    return { took, bytes };
  },
  /** Keeps the statements of an article, and puts them into the index. */
  keep: async (library: string, page: string, statements: OwnStatement[]) => {
    const records = recordsIn(library);
    const article = { ...source(0), title: page, address: `https://paper.example/${page}` };
    const since = performance.now();
    await keepStatements(
      records,
      {
        article,
        statements: statements.map(({ person: of, words }) => {
          return {
            ...NOWHERE,
            person: of,
            words,
            form: 'reported',
            stance: 'asserts',
            report: [],
            said: null,
            published: null,
          };
        }),
        people: [],
        sources: [],
      },
      Date.now(),
    );
    const kept = performance.now();
    await indexStatements(records, ENGLISH_RECALL);
    return { keep: kept - since, index: performance.now() - kept };
  },
  /** All claims of an article, as the desk recalls them. */
  recall: async (library: string, claims: OwnClaim[]) => {
    const { article, found } = readingOf(claims);
    const since = performance.now();
    const recalls = await recallFor(openLibrary(recordsIn(library), null), article, found, ENGLISH_RECALL);
    return {
      inside: performance.now() - since,
      own: recalls.reduce((sum, { statements }) => sum + statements.length, 0),
      others: recalls.reduce((sum, { others }) => sum + others.length, 0),
    };
  },
  /** The same without the index: everything that the speakers said is read and ranked, and nobody else's. */
  readAll: async (library: string, claims: OwnClaim[]) => {
    const records = recordsIn(library);
    const { article } = readingOf(claims);
    const since = performance.now();
    const statements = await statementsBy(records, [...new Set(claims.map(({ person: of }) => of))]);
    const sources = await sourcesByIds(records, [...new Set(statements.map((each) => each.source))]);
    const options = { article, language: ENGLISH_RECALL, people: [] };
    const recalls = recallStatements(claims, statements, [...sources.values()], options);
    return { inside: performance.now() - since, own: recalls.reduce((sum, each) => sum + each.statements.length, 0) };
  },
};
