import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardContent } from '../../lib/desk/card-content';
import { keepReading } from '../../lib/desk/keep-reading';
import { removePack } from '../../lib/install/install-pack';
import { addJob } from '../../lib/install/job-rows';
import { LIBRARY_ROLES } from '../../lib/languages/en/library-roles';
import { askLibrary, openLibrary } from '../../lib/library/library';
import type { PackPerson } from '../../lib/model/pack';
import type { Identity } from '../../lib/model/person';
import { peopleByIds } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import type { Packs } from '../../lib/volumes/schema';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';
import { personRow } from '../packs/person-row';
import { addPerson, deletePerson } from '../records/write-people';
import { fileOf, freshPacks, headerOf, runAlone } from '../volumes/fresh-packs';

const PUTIN = 'Q7747';

const row = (id: string, name: string, title: string, aliases: string[] = []): PackPerson =>
  personRow(id, name, { aliases, positions: [{ title, org: null, start: '2001', end: null, seen: null }] });

const LUNDGREN = 'Mayor Hilda Lundgren said on Monday that the harbour would stay open.';

let records: RecordsDatabase;
let packs: Packs;
beforeEach(async () => {
  records = await plantedRecords();
  packs = freshPacks();
  const rows = [
    row(PUTIN, 'Vladimir Putin', 'Judo player', ['Wladimir Putin']),
    row('Q99', 'Hilda Lundgren', 'Mayor of Example'),
    row('x:5', 'Hilda Lundgren Berg', 'Minister'),
  ];
  await addJob(packs, ...fileOf(rows, headerOf('people', { name: 'Leaders', licence: 'CC-BY-4.0' })));
  await runAlone(packs);
});
afterEach(() => records.delete());

async function identify(id: string, person: string, change: Partial<Identity> = {}): Promise<void> {
  const source = (await records.sources.toCollection().first())!.id;
  const [scheme, value] = id.split(':') as [string, string];
  await records.table('identities').put({ id, person, scheme, value, source, changed: 1, deleted: false, ...change });
}

describe('reading with packs', () => {
  it('keeps what a speaker of a pack says, and the speaker with the sources of what is known of them', async () => {
    await changeSettings(records, { keep: 'everywhere' });
    const reading = await readArticle(records, articleOf(LUNDGREN), packs);
    const sure = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, confidence: 1 })) };
    expect(await keepReading(openLibrary(records, packs), sure, 1_800_000_000_000, LIBRARY_ROLES)).toMatchObject([
      { person: 'wikidata:Q99' },
    ]);
    const [person] = await peopleByIds(records, ['wikidata:Q99']);
    expect(await records.sources.get(person!.names[0]!.source)).toMatchObject({ licence: 'CC-BY-4.0' });
  });

  it('knows a speaker whom only a pack has', async () => {
    const reading = await readArticle(records, articleOf(LUNDGREN), packs);
    expect(reading.people).toMatchObject([{ id: 'wikidata:Q99', roles: [{ title: 'Mayor of Example' }] }]);
    expect(reading.entities[0]?.candidates).toEqual(['wikidata:Q99']);
    expect(reading.claims).toHaveLength(1);
  });

  it('joins a pack’s person to the reader’s own by identity: one candidate, the reader’s facts first', async () => {
    await identify(`wikidata:${PUTIN}`, 'vladimir-putin');
    const text = 'President Vladimir Putin said on Monday that a military coup had been provoked from outside.';
    const reading = await readArticle(records, articleOf(text), packs);
    expect(reading.entities[0]?.candidates).toEqual(['vladimir-putin']);
    const roles = reading.people[0]!.roles.map(({ title }) => title);
    expect(roles.at(-1)).toBe('Judo player');
    expect(roles.length).toBeGreaterThan(1);
  });

  it('knows the reader’s own person by an alias that only the pack has', async () => {
    await identify(`wikidata:${PUTIN}`, 'vladimir-putin');
    const reading = await readArticle(records, articleOf('Wladimir Putin said that it had been provoked.'), packs);
    expect(reading.people.map(({ id }) => id)).toEqual(['vladimir-putin']);
    expect(reading.recalls).not.toEqual([]);
  });

  it('does not bring back whom the reader deleted, and does not heed an identity taken back', async () => {
    await identify(`wikidata:${PUTIN}`, 'vladimir-putin');
    await deletePerson(records, 'vladimir-putin');
    expect((await readArticle(records, articleOf('Vladimir Putin said no.'), packs)).people).toEqual([]);
    await identify(`wikidata:${PUTIN}`, 'vladimir-putin', { deleted: true });
    const { people } = await readArticle(records, articleOf('Vladimir Putin said no.'), packs);
    expect(people.map(({ id }) => id)).toEqual([`wikidata:${PUTIN}`]);
  });

  it('asks which one where a pack’s person and the reader’s own share a name and no identity', async () => {
    const source = (await records.sources.toCollection().first())!.id;
    const names = [{ text: 'Hilda Lundgren', kind: 'main' as const, source }];
    await addPerson(records, { id: 'own', names, roles: [], links: [], epithets: [] });
    const reading = await readArticle(records, articleOf(LUNDGREN.replace('Mayor ', '')), packs);
    expect(reading.people.map(({ id }) => id).sort()).toEqual(['own', 'wikidata:Q99']);
  });

  it('is as before when the pack is removed', async () => {
    await removePack(packs, 'sample');
    expect((await readArticle(records, articleOf(LUNDGREN), packs)).people).toEqual([]);
  });
});

describe('the card with packs', () => {
  it('shows a pack’s person with the pack’s name and licence', async () => {
    const card = await cardContent(openLibrary(records, packs), {
      name: 'Hilda Lundgren',
      candidates: ['wikidata:Q99'],
    });
    expect(card.people).toMatchObject([{ id: 'wikidata:Q99' }]);
    expect(card.sources).toMatchObject([{ title: 'Leaders', licence: 'CC-BY-4.0' }]);
  });

  it('shows the reader’s own person with what a pack adds', async () => {
    await identify(`wikidata:${PUTIN}`, 'vladimir-putin');
    const card = await cardContent(openLibrary(records, packs), { name: 'X', candidates: ['vladimir-putin'] });
    expect(card.people.map(({ id }) => id)).toEqual(['vladimir-putin']);
    expect(card.people[0]!.roles.map(({ title }) => title)).toContain('Judo player');
    expect(card.latest).toHaveLength(3);
  });
});

it('asks the records alone, and tells it, when a pack fails', async () => {
  const report = vi.fn();
  packs.close();
  const reading = await askLibrary(
    records,
    packs,
    ({ packs: from }) => readArticle(records, articleOf(LUNDGREN), from),
    report,
  );
  expect(reading.people).toEqual([]);
  expect(report).toHaveBeenCalledTimes(1);
});
