import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fileIdOf } from '../../lib/codec/person-keys';
import { termHash } from '../../lib/codec/posting-term';
import type { PackStatement } from '../../lib/model/pack';
import type { AskedClaim } from './recall-worker';

/**
 * Statements: real sentences first, then made ones; the same number gives the same, a smaller one the first of them.
 */
const MAKER = fileURLToPath(new URL('../../../shared/tools/make_statements.mjs', import.meta.url));
/** Bytes of lines that are worked on at once. */
const CHUNK = 1 << 23;

/** Made statements, as files and as some of their rows. */
export interface Statements {
  /** One pack of all. */
  file: Uint8Array;
  /** The same as four packs. */
  parts: Uint8Array[];
  /** Rows spread over all. */
  sample: PackStatement[];
}

/** A sentence whose source gives only a name is given a person, so that every engine holds the same sentences. */
const withPerson = (lines: string) =>
  lines.replace(/"speaker":"([^"\\]*)","speakerId":null/g, '"speaker":"$1","speakerId":"made:$1"');

/** Lines in chunks that end with a line. */
function chunksOf(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, bytes.indexOf(10, Math.min(bytes.length - 1, at + CHUNK)) + 1 || bytes.length);
    chunks.push(Buffer.from(withPerson(bytes.subarray(at, end).toString('utf8'))));
    at = end;
  }
  return chunks;
}

function makeChunks(count: number): Buffer[] | null {
  if (!existsSync(MAKER)) return null;
  const made = execFileSync(process.execPath, [MAKER, '--n', String(count)], {
    maxBuffer: 2 ** 31 - 1,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return chunksOf(made);
}

const linesOf = (chunk: Buffer) => chunk.toString('utf8').split('\n').filter(Boolean);

/** Makes so many statements; null where the maker is absent. */
export function makeStatements(count: number): Statements | null {
  const chunks = makeChunks(count);
  if (!chunks) return null;
  const lines = chunks.flatMap(linesOf);
  const step = Math.max(1, Math.floor(lines.length / 2000));
  const quarter = Math.ceil(lines.length / 4);
  const parts = [0, 1, 2, 3].map((part) => lines.slice(part * quarter, (part + 1) * quarter));
  return {
    file: gzipSync(Buffer.concat(chunks)),
    parts: count > 100_000 ? [] : parts.map((some) => gzipSync(some.join('\n'))),
    sample: lines.filter((_, i) => i % step === 0).map((line) => JSON.parse(line) as PackStatement),
  };
}

/** All statements of one person in `oneIn`, of so many; null where the maker is absent. */
export function statementsOfSome(count: number, oneIn: number): PackStatement[] | null {
  const rows = makeChunks(count)?.flatMap((chunk) =>
    linesOf(chunk)
      .map((line) => JSON.parse(line) as PackStatement)
      .filter(({ speakerId }) => termHash(speakerId!) % oneIn === 0),
  );
  return rows ?? null;
}

/** The file of a pack of these statements. */
export const packOf = (rows: readonly PackStatement[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')));

/** Up to ten words of four letters or more, spread over a sentence: the query that every engine gets. */
export function queryFrom({ text }: PackStatement): string {
  const words = [...new Set(text.match(/[A-Za-z]{4,}/g) ?? [])];
  const step = Math.max(1, words.length / 10);
  return Array.from({ length: Math.min(10, words.length) }, (_, i) => words[Math.floor(i * step)]).join(' ');
}

const CLAIMS = 20;
const SPEAKERS = 6;

/** The claims of an article: 20 sentences said by six people of the library. */
export function claimsFrom(sample: readonly PackStatement[], turn: number): AskedClaim[] {
  return Array.from({ length: CLAIMS }, (_, i) => {
    const { text } = sample[(turn * 131 + i * 17) % sample.length]!;
    const person = sample[(turn * 37 + (i % SPEAKERS) * 211) % sample.length]!.speakerId!;
    return { id: String(i), text, person: fileIdOf(person) };
  });
}
