import type { PeopleWords } from './people-words';
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
/** A noun for one person, or an age that stands for one. */
function isPersonNoun(lower: string, { personNouns, isRoleNoun, agedEnding }: PeopleWords): boolean {
  return personNouns.has(lower) || isRoleNoun(lower) || lower.endsWith(agedEnding);
}

function headFrom(block: ScannedBlock, at: number): number {
  const { tokens, words } = block;
  const { sentence } = tokens[at]!;
  const end = Math.min(tokens.length, at + 1 + MOST_BEFORE_HEAD);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.kind === 'punct' || token.lower === "'s") return -1;
    const next = tokens[i + 1];
    const goesOn = next?.kind === 'word' && next.sentence === sentence && isPersonNoun(next.lower, words);
    if (token.kind === 'word' && isPersonNoun(token.lower, words) && !goesOn) return i;
  }
  return -1;
}

/** The person without a name whose words begin at token `at`; null when nobody's do, or they only describe a name. */
export function unnamedPersonAt(block: ScannedBlock, at: number): UnnamedPerson | null {
  const { tokens, words } = block;
  const { lower } = tokens[at]!;
  const isNew = words.newOne.has(lower);
  if (!isNew && !words.knownOne.has(lower)) return null;
  if (at > 0 && words.copulas.has(tokens[at - 1]!.lower)) return null;
  const head = headFrom(block, at);
  if (head === -1) return null;
  const next = tokens[head + 1];
  if (next !== undefined && isCapitalised(next, words) && next.sentence === tokens[at]!.sentence) return null;
  return { first: at, last: head + 1, head: tokens[head]!.lower, isNew };
}
