/**
 * The UN General Debate Corpus as it is published (CC0): an archive of text files named `AFG_49_1994.txt` (country,
 * session, year), beside a table of who spoke. Without the table a speech is the country's and nobody's.
 */
import { createTarDecoder } from 'modern-tar';
import Papa from 'papaparse';
import type { PackHeader } from '../../model/pack';
import { type BytesRead, readBytes } from '../lines/read-bytes';
import type { OpenedPack, PackBatch } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { passagesIn } from './passages';
import { readText } from './read-document';
import { addEntry } from './rows-of-document';

/** Country, session and year of a file. */
interface Speech {
  iso: string;
  session: string;
  year: string;
}

/** Who spoke, by country and session. */
type Speakers = ReadonlyMap<string, { name: string; post: string | null; country: string | null }>;

const FILE_NAME = /(?:^|\/)([A-Z]{2,3})_(\d{1,2})_(\d{4})\.txt$/;

function keyOf(iso: string, session: string): string {
  return `${iso}_${Number(session)}`;
}

/** The table that is published with the corpus, saved as CSV. */
async function readSpeakers(table: Blob): Promise<Speakers> {
  const { data } = Papa.parse<Record<string, string>>(await readText(table), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const named = data.flatMap((row) => {
    const [iso, session, name] = [row['ISO Code'], row.Session, row['Name of Person Speaking']].map((cell) =>
      cell?.trim(),
    );
    if (!iso || !session || !name) return [];
    return [
      [keyOf(iso, session), { name, post: row.Post?.trim() || null, country: row.Country?.trim() || null }] as const,
    ];
  });
  if (named.length === 0)
    throw new PackRefused('The table of speakers lacks a column: ISO Code, Session, Name of Person Speaking.');
  return new Map(named);
}

/** A person's id within the corpus: country and name, as letters, digits and hyphens. */
function speakerIdOf(iso: string, name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `ungd:${iso}:${plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`;
}

function rowsOf({ iso, session, year }: Speech, text: string, speakers: Speakers): object[] {
  const spoke = speakers.get(keyOf(iso, session));
  const country = spoke?.country ?? iso;
  return passagesIn(text).map((passage, i) => ({
    id: `ungd:${iso}-${session}:${i + 1}`,
    speaker: spoke?.name ?? country,
    speakerId: spoke ? speakerIdOf(iso, spoke.name) : null,
    date: year,
    kind: 'speech',
    text: passage,
    sourceTitle: `UN General Debate, session ${session} (${year}), ${country}`,
  }));
}

async function* readFiles(
  source: Blob,
  read: BytesRead,
): AsyncGenerator<{ name: string; text: () => Promise<string> }> {
  const entries = (await readBytes(source, read)).pipeThrough(createTarDecoder());
  const reader = entries.getReader();
  // A file that the archive's end was cut off from never ends by itself.
  const failed = reader.closed.then(() => new Promise<never>(() => {}));
  failed.catch(() => {});
  try {
    for (let entry = await reader.read(); !entry.done; entry = await reader.read()) {
      const { header, body } = entry.value;
      let taken = false;
      yield {
        name: header.name,
        text: () => {
          taken = true;
          return Promise.race([new Response(body).text(), failed]);
        },
      };
      // An entry that nobody reads would hold up the next one.
      if (!taken) await body.cancel();
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function* readSpeeches(
  source: Blob,
  speakers: Speakers,
  afterLine: number,
): AsyncGenerator<PackBatch<'statements'>> {
  const read: BytesRead = { packed: 0, unpacked: 0 };
  let line = 0;
  for await (const file of readFiles(source, read)) {
    const [, iso, session, year] = FILE_NAME.exec(file.name) ?? [];
    if (!iso || !session || !year || file.name.includes('/._')) continue;
    line++;
    if (line <= afterLine) continue;
    const batch: PackBatch<'statements'> = { rows: [], lines: [], leftOut: [], line, bytes: read.packed };
    const rows = rowsOf({ iso, session, year }, await file.text(), speakers);
    for (const row of rows) addEntry(batch, 'statements', { row }, line);
    yield batch;
  }
  if (line === 0)
    throw new PackRefused(
      'No speech is in this archive: files named like AFG_49_1994.txt are looked for, in a .tar or .tar.gz.',
    );
}

/**
 * Opens the corpus; "lines" are numbers of speeches in the archive.
 *
 * @param table the published table of speakers as CSV; null: speeches are nobody's
 * @throws PackRefused when the table lacks its columns, or the header lacks something
 */
export async function readUnDebate(
  source: Blob,
  said: Partial<PackHeader>,
  table: Blob | null,
): Promise<OpenedPack<'statements'>> {
  const whole = completeHeader({ ...said, licence: said.licence ?? 'CC0-1.0', kind: 'statements' });
  const speakers = table === null ? new Map() : await readSpeakers(table);
  return {
    header: { ...whole, kind: 'statements' },
    batches: (afterLine = 0) => readSpeeches(source, speakers, afterLine),
  };
}
