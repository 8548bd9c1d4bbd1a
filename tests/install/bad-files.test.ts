import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addJob, listJobs } from '../../lib/install/job-rows';
import { openPack } from '../../lib/packs/open-pack';
import { packedPeopleByIds, packedPeopleNamed } from '../../lib/volumes/people/packed-people';
import type { JobRow, Packs } from '../../lib/volumes/schema';
import { packedStatementsBy } from '../../lib/volumes/statements/packed-statements';
import { checksumOf, fileOf, headerWith } from '../packs/pack-file';
import { freshPacks, runAlone } from '../volumes/fresh-packs';

const ANNA = { id: 'Q1', name: 'Anna Kim', positions: [{ title: 'Mayor' }] };
const BEN = { id: 'council:ben', name: 'Ben Óg' };
const VOWS = { id: 's1', speaker: 'Anna Kim', speakerId: 'Q1', kind: 'quote', text: 'We will build the bridge.' };
const STATEMENTS = headerWith({ id: 'minutes', kind: 'statements' });

const named = (i: number) => ({ id: `council:${i}`, name: `Person${i} Family${i}` });
const many = (count: number) => Array.from({ length: count }, (_, i) => named(i));
/** So many rows as text, without the memory that as many objects would take. */
const textOf = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** Adds a file and runs the job. */
async function give(packs: Packs, file: Blob): Promise<JobRow> {
  const id = await addJob(packs, file, { format: { name: 'pack' } });
  await runAlone(packs, { openPack });
  return (await listJobs(packs)).find((job) => job.id === id)!;
}

/** Packs with one of people and one of statements, of the ids that the bad files have. */
async function filledPacks(): Promise<Packs> {
  const packs = freshPacks();
  await give(packs, fileOf([headerWith(), ANNA, BEN]));
  await give(packs, fileOf([STATEMENTS, VOWS]));
  return packs;
}

async function everything(packs: Packs) {
  return {
    packs: await packs.packs.toArray(),
    volumes: await packs.volumes.toCollection().primaryKeys(),
    staged: await packs.staged.count(),
    people: await packedPeopleByIds(packs, ['wikidata:Q1', 'council:ben']),
    statements: await packedStatementsBy(packs, ['wikidata:Q1'], { limit: 9 }),
  };
}

/** 50 MB without an end of line, from pieces that are shared. */
function longLine(): Blob {
  const megabyte = 'x'.repeat(1024 * 1024);
  return new Blob([
    `${JSON.stringify(headerWith())}\n${JSON.stringify(ANNA)}\n{"id":"Q2","name":"`,
    ...Array.from({ length: 50 }, () => megabyte),
    '"}\n',
  ]);
}

/** A hundred megabytes of empty lines in a tenth of one. */
function bomb(): Blob {
  const lines = Buffer.alloc(100 * 1024 * 1024, `${' '.repeat(1023)}\n`);
  lines.write(JSON.stringify(headerWith()));
  return new Blob([gzipSync(lines)]);
}

const packed = gzipSync(`${JSON.stringify(headerWith())}\n${textOf(many(3000))}`);

type Bad = [what: string, file: () => Blob, message: string | RegExp, line: number | null];

const BAD: Bad[] = [
  ['cut short where it is packed', () => new Blob([packed.subarray(0, packed.length - 900)]), /cut short/, null],
  ['cut short within a row', () => fileOf([headerWith(), ...many(40)]).slice(0, -9), /^Line 41: this is not JSON/, 41],
  [
    'cut short between rows',
    () => fileOf([headerWith({ rows: 9 }), ANNA, BEN]),
    /says that it has 9 rows, and 2/,
    null,
  ],
  ['with a wrong checksum', () => fileOf([headerWith({ sha256: checksumOf([BEN]) }), ANNA]), /checksum is wrong/, null],
  [
    'with a bad line far in the middle',
    () => new Blob([`${JSON.stringify(headerWith())}\n${textOf(many(20_000))}\n{"id":"Q7"}\n${textOf(many(9))}`]),
    'Line 20002: name is missing.',
    20_002,
  ],
  ['with a line of 50 MB', longLine, /^Line 3: the line is longer than 4 MB/, 3],
  [
    'with more aliases of one person than anybody has',
    () => fileOf([headerWith(), { ...ANNA, aliases: Array.from({ length: 50_001 }, (_, i) => `A${i} B`) }]),
    'Line 2: aliases must not have more than 50,000 entries.',
    2,
  ],
  ['that is a gzip bomb', bomb, /200 times its size/, null],
  [
    'with the id of a person twice',
    () => fileOf([headerWith(), ...many(30), { ...named(7), name: 'Some Other' }]),
    /^Line 32: the same id as in line 9, with other facts/,
    32,
  ],
  [
    'with the id of a person twice under one name',
    () => fileOf([headerWith(), ...many(30), { ...named(7), birth: '1950' }]),
    /^Line 32: the same id as in line 9, with other facts/,
    32,
  ],
  [
    'with the id of a statement twice',
    () => fileOf([STATEMENTS, VOWS, { ...VOWS, id: 's2' }, { ...VOWS, text: 'We will not.' }]),
    /^Line 4: the same id as in line 2, with other words/,
    4,
  ],
  ['without a licence', () => fileOf([headerWith({ licence: undefined }), ANNA]), 'Line 1: licence is missing.', 1],
  ['without a row', () => fileOf([headerWith()]), /nothing in this file/, null],
];

describe('a file', () => {
  it.each(BAD)(
    '%s is refused whole, with its line, and nothing changes',
    async (_, file, message, line) => {
      const packs = await filledPacks();
      const library = await everything(packs);
      const job = await give(packs, file());
      expect(job).toMatchObject({ state: 'failed', fault: { line } });
      expect(job.fault!.message).toMatch(message);
      expect(await everything(packs)).toEqual(library);
    },
    30_000,
  );

  it('with twenty thousand aliases for one person is installed, and each of them finds the person', async () => {
    const packs = await filledPacks();
    const aliases = Array.from({ length: 20_000 }, (_, i) => `Anna${i} Kim${i}`);
    expect(await give(packs, fileOf([headerWith(), { ...ANNA, aliases }, BEN]))).toMatchObject({ state: 'done' });
    for (const alias of [aliases[0]!, aliases[12_345]!, aliases[19_999]!]) {
      const [person] = await packedPeopleNamed(packs, [alias]);
      expect(person?.id).toBe('wikidata:Q1');
      expect(person?.names.map(({ text }) => text)).toContain(alias);
      // A page or a message with all of them would help nobody.
      expect(person?.names.length).toBeLessThan(200);
    }
  });

  it('with text that looks like markup or like a property of every object is installed as text', async () => {
    const packs = await filledPacks();
    const odd = '<img src=x onerror=alert(1)> __proto__';
    const person = `{"id":"x:__proto__","name":"${odd}","__proto__":{"polluted":1},"links":{"__proto__":"https://a.example/"}}`;
    expect(await give(packs, fileOf([headerWith(), person]))).toMatchObject({ state: 'done' });
    const [found] = await packedPeopleByIds(packs, ['x:__proto__']);
    expect(found?.names[0]?.text).toBe(odd);
    const words = { ...VOWS, speakerId: 'x:__proto__', text: `constructor ${odd} toString` };
    expect(await give(packs, fileOf([STATEMENTS, words]))).toMatchObject({ state: 'done' });
    const [said] = await packedStatementsBy(packs, ['x:__proto__'], { limit: 1 });
    expect(said?.statement.words).toBe(words.text);
    expect('polluted' in {}).toBe(false);
  });

  it('with a row twice, letter for letter, has it once', async () => {
    const packs = await filledPacks();
    expect(await give(packs, fileOf([headerWith(), ANNA, BEN, ANNA]))).toMatchObject({ state: 'done' });
    expect(await packedPeopleByIds(packs, ['wikidata:Q1'])).toHaveLength(1);
    expect(await give(packs, fileOf([STATEMENTS, VOWS, VOWS]))).toMatchObject({ state: 'done' });
    expect(await packedStatementsBy(packs, ['wikidata:Q1'], { limit: 9 })).toHaveLength(1);
  });
});
