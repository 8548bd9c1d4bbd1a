import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackHeader, PackPerson } from '../../lib/model/pack';
import { CATALOGUE } from '../../lib/packs/catalogue';
import { type OpenOptions, openPack } from '../../lib/packs/open-pack';
import { packIdFrom } from '../../lib/packs/pack-id';
import { PackRefused } from '../../lib/packs/pack-refused';
import { recognisePack } from '../../lib/packs/recognise';

/** Licences under which facts may be given on with nothing but a credit. */
const FREE = /^(?:CC0(?:-1\.0)?|CC-BY-4\.0|public domain(?: \(US\))?|US public domain)$/i;

/** Whether every licence that a line names lets its facts be given on. */
function mayBeGivenOn(licence: string): boolean {
  return licence.split('+').every((each) => FREE.test(each.trim()));
}

/** What the catalogue says of files of this format; nothing for one that it does not have. */
function headerInCatalogue(format: string): Partial<PackHeader> {
  const entries = CATALOGUE.filter((entry) => entry.format === format);
  const header = entries.flatMap(({ files, queries }) => [...files, ...queries])[0]?.header;
  return header ? { licence: header.licence, source: header.source } : {};
}

/** How a file is opened: a pack by its own word, a foreign one by the catalogue's. */
async function openingOf(source: Blob, file: string, asOf: string): Promise<OpenOptions> {
  const { format, kind } = await recognisePack(source);
  const isPeople = kind === 'people' && (format === 'pack' || format === 'popolo' || format === 'wikidata');
  if (!isPeople && format !== 'congress-legislators')
    throw new PackRefused(`${file} is no list of people in a format with ids.`);
  const id = packIdFrom(path.basename(file));
  const said = { licence: 'unknown', source: { title: path.basename(file), address: null } };
  return { format: { name: format }, header: { id, name: id, asOf, ...said, ...headerInCatalogue(format) } };
}

/**
 * The people of a file, each row with its source and licence.
 *
 * @param asOf the day to which the file holds; ISO
 * @throws PackRefused naming the file and what is wrong with it, an unfree licence among that
 */
export async function peopleOfFile(file: string, asOf: string): Promise<PackPerson[]> {
  const source = new Blob([await readFile(file)]);
  const { header, batches } = await openPack(source, await openingOf(source, file, asOf));
  const people: PackPerson[] = [];
  for await (const { rows } of batches()) {
    for (const row of rows as PackPerson[]) {
      const told = { source: row.source ?? header.source.title, licence: row.licence ?? header.licence };
      if (!mayBeGivenOn(told.licence)) throw new PackRefused(`${file}: ${row.id} is under ${told.licence}.`);
      people.push({ ...row, ...told });
    }
  }
  return people;
}
