import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackHeader, PackPerson } from '../../lib/model/pack';
import { BUILT_IN_PEOPLE } from '../../lib/packs/built-in-people';
import { PackRefused } from '../../lib/packs/pack-refused';
import { orderPeople } from './order-people';
import { packThatFits } from './pack-file';
import { peopleOfFile } from './source-rows';
import { unitePeople } from './unite-people';

/** Bytes of the file, packed. */
const MOST = 2_500_000;

const USAGE = 'npm run people -- DAY FILE…   DAY: to which the files hold, such as 2026-06-30';

/** Credits, as their licences ask; each row names its own. */
const SOURCES =
  'Wikidata, mySociety / TheyWorkForYou, unitedstates/congress-legislators, Open States, UN General Debate Corpus';

const headerOf = (asOf: string, people: readonly PackPerson[]): PackHeader => ({
  id: BUILT_IN_PEOPLE,
  name: 'Public office-holders',
  kind: 'people',
  version: asOf,
  licence: licencesOf(people),
  source: { title: SOURCES, address: null },
  asOf,
});

const partsOf = (texts: readonly (string | null)[]): string[] =>
  [...new Set(texts.flatMap((text) => text?.split(' + ') ?? []))].sort();

const licencesOf = (people: readonly PackPerson[]): string =>
  `${partsOf(people.map(({ licence }) => licence)).join(', ')}; each person has their own`;

async function readAll(files: readonly string[], asOf: string): Promise<PackPerson[]> {
  const rows: PackPerson[] = [];
  for (const file of files) rows.push(...(await peopleOfFile(file, asOf)));
  return unitePeople(rows);
}

/**
 * Writes `seeds/people.ndjson.gz` and says on standard error what is in it.
 *
 * @param root the project's folder
 * @param args a day, then files
 * @returns the exit code
 */
export async function makePeople(root: string, [asOf, ...files]: string[]): Promise<0 | 1> {
  if (!asOf || !/^\d{4}(?:-\d\d){0,2}$/.test(asOf) || files.length === 0) {
    console.error(USAGE);
    return 1;
  }
  try {
    const people = await readAll(files, asOf);
    const { file, rows } = packThatFits(headerOf(asOf, people), orderPeople(people, asOf), MOST);
    await mkdir(path.join(root, 'seeds'), { recursive: true });
    await writeFile(path.join(root, 'seeds', 'people.ndjson.gz'), file);
    console.error(`seeds/people.ndjson.gz: ${rows} of ${people.length} people, ${file.byteLength} bytes`);
    return 0;
  } catch (error) {
    if (!(error instanceof PackRefused) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    console.error((error as Error).message);
    return 1;
  }
}
