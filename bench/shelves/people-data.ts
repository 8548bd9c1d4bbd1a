import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Makes people out of real parts of names; the same number gives the same people, a smaller one the first of them. */
const MAKER = fileURLToPath(new URL('../../../shared/tools/make_names.mjs', import.meta.url));

/** A made library as a file, and some of its names. */
export interface Library {
  file: Uint8Array;
  /** Main names of its first people. */
  names: string[];
}

/** Makes a library of so many people; null where the maker is absent. */
export function makeLibrary(people: number): Library | null {
  if (!existsSync(MAKER)) return null;
  const lines = execFileSync(process.execPath, [MAKER, '--n', String(people)], { maxBuffer: 1 << 30 });
  const head = lines.subarray(0, 300_000).toString('utf8').split('\n').slice(0, 900);
  return {
    file: gzipSync(lines, { level: 6 }),
    names: head.map((line) => (JSON.parse(line) as { name: string }).name),
  };
}

const SENTENCES = [
  'said on Tuesday that the plan for the harbour in Rotterdam would go ahead, whatever the Council of Ministers decides.',
  'had told the Finance Committee a year before that the money was there, and that nobody in Brussels had asked for it back.',
  'wrote to the paper from Lake Geneva, where the talks between the two governments have gone on since early March.',
  'was not in the room when the vote was taken; the Home Office later put out a statement of its own on the matter.',
  'answered that the figures of the National Bank spoke for themselves, and that the winter would be a hard one anyway.',
];

/**
 * Texts of an article of about 3,000 words in which so many of these people stand, each by the full name and then by
 * the last word of it. Names are taken from `first` on, round the list.
 */
export function articleWith(names: readonly string[], first: number, people: number): string[] {
  const texts: string[] = [];
  for (let at = 0, words = 0; words < 3000; at++) {
    const full = names[(first + (at % people)) % names.length]!;
    const name = at < people ? full : full.split(' ').at(-1)!;
    const text = `${name} ${SENTENCES[at % SENTENCES.length]} ${SENTENCES[(at + 2) % SENTENCES.length]!.replace(/^\w+/, 'Nobody')}`;
    words += text.split(' ').length;
    texts.push(text);
  }
  return texts;
}
