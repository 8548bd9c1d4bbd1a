import type { Token } from '../../text/tokens';
import { oneOf } from '../one-of';
import { tables } from '../tables';
import { isCapitalised, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

const BEFORE = WordClass.Rank | WordClass.Role | WordClass.Demonym | WordClass.Country | WordClass.Address;
const MODIFIERS = new Set([
  'former',
  'ex',
  'acting',
  'interim',
  'special',
  'then',
  'outgoing',
  'incoming',
  'senior',
  'deputy',
  'vice',
  'prime',
  'foreign',
  'chief',
]);
const STOPS = new Set([',', '.', ';', ':', '(', ')', '—', '–', '“', '”', '"']);
const MOST_WORDS = 8;

function slice(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

function isAddressOnly(words: readonly Token[]): boolean {
  return words.every((token) =>
    oneOf('mr.|mr|mrs.|mrs|ms.|ms|miss.|miss|dr.|dr|sir.|sir|lord.|lord|lady.|lady|mx.|mx', token.lower),
  );
}

/** The role printed right before a name ("French President", "US special envoy"); null when there is none. */
export function roleBefore(text: string, block: ScannedBlock, first: number): string | null {
  const { tokens, classes } = block;
  const { sentence } = tokens[first]!;
  let from = first;
  let noun = false;
  while (from > 0 && first - from < MOST_WORDS) {
    const token = tokens[from - 1]!;
    if (token.sentence !== sentence || token.kind !== 'word' || token.lower === "'s") break;
    const bits = classes[from - 1]!;
    const role = tables().people.isRoleNoun(token.lower) || (bits & WordClass.Rank) !== 0;
    if (from === first && !role) break;
    if (!role && !(bits & BEFORE) && !MODIFIERS.has(token.lower) && !isCapitalised(token)) break;
    if (!role && isCapitalised(token) && bits & WordClass.Common && token.start > 0 && from - 1 === 0) break;
    noun ||= role;
    from--;
  }
  if (!noun || isAddressOnly(tokens.slice(from, first))) return null;
  return slice(text, tokens, from, first);
}

/** The role printed after a name between commas (", the Russian president,"; ", chief economist at X"); null when none. */
export function roleAfter(text: string, block: ScannedBlock, last: number): string | null {
  const { tokens } = block;
  if (tokens[last]?.text !== ',') return null;
  let from = last + 1;
  if (oneOf('the|a|an|his|her|their', tokens[from]?.lower)) from++;
  let to = from;
  let noun = false;
  const sentence = tokens[last]!.sentence;
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to]!;
    if (token.sentence !== sentence || STOPS.has(token.text) || oneOf('who|which|that|and|but|said|says', token.lower))
      break;
    noun ||= tables().people.isRoleNoun(token.lower);
    to++;
  }
  return noun && to > from ? slice(text, tokens, from, to) : null;
}
