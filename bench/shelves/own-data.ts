import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackStatement } from '../../lib/model/pack';
import { makeStatements } from './recall-data';

/** A statement as it is put in the library. */
export interface OwnStatement {
  person: string;
  words: string;
  date: string | null;
}

/** A claim of an article. */
export interface OwnClaim {
  id: string;
  text: string;
  person: string;
}

/** Who said every tenth statement: 10,000 of 100,000. */
export const MANY = 'made:many';

const EVERY = 10;
const CLAIMS = 20;
const SPEAKERS = 6;

/** Made statements, as a file for the worker and as they are. */
export interface OwnStatements {
  file: Uint8Array;
  all: OwnStatement[];
}

/** Makes so many statements; null where the maker is absent. */
export function makeOwn(count: number): OwnStatements | null {
  const made = makeStatements(count);
  if (!made) return null;
  const lines = gunzipSync(made.file).toString('utf8').split('\n').filter(Boolean);
  const all = lines.map((line, i): OwnStatement => {
    const { speakerId, text, date } = JSON.parse(line) as PackStatement;
    return { person: i % EVERY === 0 ? MANY : (speakerId ?? 'made:nobody'), words: text, date };
  });
  return { file: gzipSync(JSON.stringify(all)), all };
}

/** The claims of an article: 20 sentences, said by six people of whom one has a tenth of all statements. */
export function claimsFrom({ all }: OwnStatements, turn: number): OwnClaim[] {
  return Array.from({ length: CLAIMS }, (_, i) => {
    const { words } = all[(turn * 131 + i * 173) % all.length]!;
    const speaker = i % SPEAKERS;
    const { person } = all[(turn * 37 + speaker * 211) % all.length]!;
    return { id: String(i), text: words, person: speaker === 0 ? MANY : person };
  });
}

/** One claim of the person who has a tenth of all statements. */
export function claimOfMany({ all }: OwnStatements, turn: number): OwnClaim[] {
  return [{ id: '0', text: all[(turn * 977) % all.length]!.words, person: MANY }];
}

/** What an article leaves in the library: five statements, in words that are there nowhere else. */
export function articleFrom({ all }: OwnStatements, turn: number): OwnStatement[] {
  return Array.from({ length: 5 }, (_, i) => {
    const [one, other] = [all[(turn * 61 + i * 7) % all.length]!, all[(turn * 89 + i * 13 + 5) % all.length]!];
    return { ...one, words: `${one.words} ${other.words}` };
  });
}
