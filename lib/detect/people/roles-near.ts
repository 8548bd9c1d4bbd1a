import { firstWithEndAfter } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { PeopleWords } from './people-words';
import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
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

/** How the sentence of a token uses capitals, as the run around it tells; runs are in order. */
function styleAt({ runs }: ScannedBlock, at: number): CapitalStyle {
  const run = runs[firstWithEndAfter(runs, at, ({ last }) => last)];
  return run !== undefined && run.first <= at ? run.style : CapitalStyle.Normal;
}

/** Whether a word belongs to a role by itself, whatever its capitals: its noun, what it is of, "former". */
function isRoleWord({ tokens, classes, words }: ScannedBlock, at: number): boolean {
  const { lower } = tokens[at]!;
  return words.isRoleNoun(lower) || (classes[at]! & BEFORE) !== 0 || words.roleModifiers.has(lower);
}

const MOST_WORDS_OF = 3;
const SOMEBODY = WordClass.Rank | WordClass.Role | WordClass.Demonym | WordClass.Address;

/** Whether a word can be part of what an office is of ("State", "Chile"): no word for somebody. */
function isOfficeOf({ tokens, classes, words }: ScannedBlock, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token, words)) return false;
  if (words.portfolios.has(token.lower)) return true;
  if (classes[at]! & SOMEBODY) return false;
  return !words.isRoleNoun(token.lower) && !words.personNouns.has(token.lower);
}

/**
 * "Secretary of State Pat Holm": where the role's noun ends, if between it and the name at `first` stands only what the
 * office is of; `first` itself otherwise.
 */
function pastOf(block: ScannedBlock, first: number): number {
  const { tokens, words } = block;
  let at = first - 1;
  while (first - at <= MOST_WORDS_OF && isOfficeOf(block, at)) at--;
  if (at === first - 1) return first;
  if (words.definite.has(tokens[at]?.lower ?? '')) at--;
  const office = tokens[at - 1];
  const isOffice = office?.sentence === tokens[first]!.sentence && words.officeNouns.has(office.lower);
  return isOffice && words.ofWords.has(tokens[at]!.lower) ? at : first;
}

/**
 * The role printed right before a name ("French President", "US Secretary of State"); null when there is none. In a
 * headline that sets capitals everywhere, a capital does not make a word part of the role.
 */
export function roleBefore(text: string, block: ScannedBlock, first: number): string | null {
  const { tokens, classes, words } = block;
  const { sentence } = tokens[first]!;
  const isPlain = styleAt(block, first) === CapitalStyle.Normal;
  const isName = (token: Token) => isPlain && isCapitalised(token, words);
  const end = pastOf(block, first);
  let from = end;
  let noun = false;
  while (from > 0 && first - from < MOST_WORDS) {
    const token = tokens[from - 1]!;
    if (token.sentence !== sentence || token.kind !== 'word' || token.lower === "'s") break;
    const bits = classes[from - 1]!;
    const role = words.isRoleNoun(token.lower) || (bits & WordClass.Rank) !== 0;
    if (from === end && !role) break;
    if (!role && !isRoleWord(block, from - 1) && !isName(token)) break;
    if (!role && isCapitalised(token, words) && bits & WordClass.Common && token.start > 0 && from - 1 === 0) break;
    noun ||= role;
    from--;
  }
  if (!noun || isAddressOnly(tokens.slice(from, first), words)) return null;
  return slice(text, tokens, from, first);
}

/**
 * The role printed after a name between commas (", the Russian president,"; ", chief economist at X"); null when none.
 * In a headline that sets capitals everywhere, only words of roles may stand before its noun.
 */
export function roleAfter(text: string, block: ScannedBlock, last: number): string | null {
  const { tokens, words } = block;
  if (tokens[last]?.text !== ',') return null;
  let from = last + 1;
  if (words.roleOpeners.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  let noun = false;
  const isPlain = styleAt(block, last - 1) === CapitalStyle.Normal;
  const sentence = tokens[last]!.sentence;
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to]!;
    if (token.sentence !== sentence || STOPS.has(token.text) || words.roleEnders.has(token.lower)) break;
    if (!isPlain && !noun && !isRoleWord(block, to)) return null;
    noun ||= words.isRoleNoun(token.lower);
    to++;
  }
  return noun && to > from ? slice(text, tokens, from, to) : null;
}
