import { nameKey } from '../../text/name-keys';
import type { KnownPerson } from './known-person';
import { isDashJoint, isJoint, startOver } from './name-joints';
import { type NameSpan, nameSpan } from './name-span';
import { isCapitalised, type ScannedBlock } from './scanned-block';
import { isNameOfThing } from './trim-name';

/** The people a {@link nameKey} may mean. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/** A printed name has at most this many tokens, those over which it goes on left out. */
const MOST_TOKENS = 7;
/** Around a nickname: `William “Buck” May`. */
const QUOTES = new Set(['"', '“', '”']);

/** A name of one word is looked up only when it is an alias of its own, not just a part of a longer name. */
function isOwnName(key: string, person: KnownPerson): boolean {
  if (key.includes(' ')) return true;
  if (key.length < 3) return false;
  return !person.names.some((name) => nameKey(name) !== key && nameKey(name).split(' ').includes(key));
}

/** A look-up of all names of the people in the library. A name that several share carries all their ids. */
export function knownNames(known: readonly KnownPerson[]): KnownNames {
  const names = new Map<string, string[]>();
  for (const person of known) {
    for (const name of person.names) {
      const key = nameKey(name);
      if (!isOwnName(key, person)) continue;
      const people = names.get(key) ?? [];
      if (!people.includes(person.id)) people.push(person.id);
      names.set(key, people);
    }
  }
  return names;
}

/** The longest library name that starts at token `at`, as the token after it; -1 when none does. */
function matchEnd(block: ScannedBlock, text: string, at: number, names: KnownNames): number {
  const { tokens } = block;
  const from = tokens[at]!;
  let most = at + MOST_TOKENS;
  let end = -1;
  for (let last = at + 1; last <= Math.min(tokens.length, most); last++) {
    const token = tokens[last - 1]!;
    if (token.sentence !== from.sentence) break;
    if (token.kind === 'punct' && !QUOTES.has(token.text)) {
      if (!isJoint(block, last - 1)) break;
      most++;
      continue;
    }
    const mayEnd = isCapitalised(token, block.words) || isDashJoint(block, last - 2);
    if (mayEnd && names.has(nameKey(text.slice(from.start, token.end)))) end = last;
  }
  return end;
}

/** All places where a library name stands in the block, without overlaps, in order. Linear in tokens. */
export function findKnownNames(block: ScannedBlock, text: string, index: number, names: KnownNames): NameSpan[] {
  const found: NameSpan[] = [];
  if (names.size === 0) return found;
  let read = 0;
  for (const run of block.runs) {
    for (let at = Math.max(read, startOver(block, run.first)); at < run.last; at++) {
      const last = matchEnd(block, text, at, names);
      if (last === -1 || isNameOfThing(block, last)) continue;
      const { start } = block.tokens[at]!;
      const people = [...names.get(nameKey(text.slice(start, block.tokens[last - 1]!.end)))!];
      const confidence = last - at > 1 ? 0.98 : 0.8;
      found.push(nameSpan('known-name', confidence, index, at, last, people, false));
      at = last - 1;
      read = last;
    }
  }
  return found;
}
