import type { Token } from '../../text/tokens';
import type { PeopleWords } from './people-words';
import { isCapitalised, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

const BEFORE = WordClass.Rank | WordClass.Role | WordClass.Demonym | WordClass.Country | WordClass.Address;
const STOPS = new Set([',', '.', ';', ':', '(', ')', '—', '–', '“', '”', '"']);
const MOST_WORDS = 8;

function slice(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

function isAddressOnly(tokens: readonly Token[], { plainTitles }: PeopleWords): boolean {
  return tokens.every((token) => plainTitles.has(token.lower));
}

/** The role printed right before a name ("French President", "US special envoy"); null when there is none. */
export function roleBefore(text: string, block: ScannedBlock, first: number): string | null {
  const { tokens, classes, words } = block;
  const { sentence } = tokens[first]!;
  let from = first;
  let noun = false;
  while (from > 0 && first - from < MOST_WORDS) {
    const token = tokens[from - 1]!;
    if (token.sentence !== sentence || token.kind !== 'word' || token.lower === "'s") break;
    const bits = classes[from - 1]!;
    const role = words.isRoleNoun(token.lower) || (bits & WordClass.Rank) !== 0;
    if (from === first && !role) break;
    if (!role && !(bits & BEFORE) && !words.roleModifiers.has(token.lower) && !isCapitalised(token, words)) break;
    if (!role && isCapitalised(token, words) && bits & WordClass.Common && token.start > 0 && from - 1 === 0) break;
    noun ||= role;
    from--;
  }
  if (!noun || isAddressOnly(tokens.slice(from, first), words)) return null;
  return slice(text, tokens, from, first);
}

/** The role printed after a name between commas (", the Russian president,"; ", chief economist at X"); null when none. */
export function roleAfter(text: string, block: ScannedBlock, last: number): string | null {
  const { tokens, words } = block;
  if (tokens[last]?.text !== ',') return null;
  let from = last + 1;
  if (words.roleOpeners.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  let noun = false;
  const sentence = tokens[last]!.sentence;
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to]!;
    if (token.sentence !== sentence || STOPS.has(token.text) || words.roleEnders.has(token.lower)) break;
    noun ||= words.isRoleNoun(token.lower);
    to++;
  }
  return noun && to > from ? slice(text, tokens, from, to) : null;
}
