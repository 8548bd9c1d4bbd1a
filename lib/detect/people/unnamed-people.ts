import { tables } from '../tables';
import { isCapitalised, type ScannedBlock } from './scanned-block';

/** Words that mean one person without a name: "a neighbour", "the 53-year-old". Token indices, `last` exclusive. */
export interface UnnamedPerson {
  first: number;
  last: number;
  /** The noun, lower case. */
  head: string;
  /** Introduced here ("a", "another"), not taken as known ("the", "his"). */
  isNew: boolean;
}

const MOST_BEFORE_HEAD = 4;
const AGED = '-year-old';
/** Before the words: they say what somebody is, and bring in nobody. */
const COPULAS = new Set([
  'is',
  'was',
  'be',
  'been',
  'being',
  'are',
  'were',
  'as',
  'became',
  'become',
  'becomes',
  'becoming',
]);

/** A noun for one person, or an age that stands for one. */
export function isPersonNoun(lower: string): boolean {
  return tables().people.personNouns.has(lower) || tables().people.isRoleNoun(lower) || lower.endsWith(AGED);
}

function headFrom(block: ScannedBlock, at: number): number {
  const { tokens } = block;
  const { sentence } = tokens[at]!;
  const end = Math.min(tokens.length, at + 1 + MOST_BEFORE_HEAD);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.kind === 'punct' || token.lower === "'s") return -1;
    const next = tokens[i + 1];
    const goesOn = next?.kind === 'word' && next.sentence === sentence && isPersonNoun(next.lower);
    if (token.kind === 'word' && isPersonNoun(token.lower) && !goesOn) return i;
  }
  return -1;
}

/** The person without a name whose words begin at token `at`; null when nobody's do, or they only describe a name. */
export function unnamedPersonAt(block: ScannedBlock, at: number): UnnamedPerson | null {
  const { tokens } = block;
  const { lower } = tokens[at]!;
  const isNew = tables().people.newOne.has(lower);
  if (!isNew && !tables().people.knownOne.has(lower)) return null;
  if (at > 0 && COPULAS.has(tokens[at - 1]!.lower)) return null;
  const head = headFrom(block, at);
  if (head === -1) return null;
  const next = tokens[head + 1];
  if (next !== undefined && isCapitalised(next) && next.sentence === tokens[at]!.sentence) return null;
  return { first: at, last: head + 1, head: tokens[head]!.lower, isNew };
}
