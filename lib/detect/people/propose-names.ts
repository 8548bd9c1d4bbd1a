import type { WordsOfArticle } from '../words-of-article';
import { isDashJoint, isJoint, startOver } from './name-joints';
import { proposePlainNames } from './plain-names';
import { isCapitalised, type Run, type ScannedBlock } from './scanned-block';
import { WordClass } from './word-classes';

/** A name of more words than this is found by its parts or not at all. */
const MOST_WORDS = 5;
/** An article of any size asks the library for no more names than this. */
const MOST_NAMES = 3000;

const NEVER_ALONE =
  WordClass.Common |
  WordClass.Country |
  WordClass.Place |
  WordClass.Demonym |
  WordClass.Calendar |
  WordClass.Group |
  WordClass.Thing |
  WordClass.Rank |
  WordClass.Address;
const NO_START = WordClass.Rank | WordClass.Address | WordClass.Demonym | WordClass.Calendar | WordClass.Country;

/** Behind the last token of a run, and of those that marks inside a name join to it. */
function endOver(block: ScannedBlock, { last }: Run): number {
  let end = last;
  // A particle at the end of a run is not part of it: "Abd al–Rahman".
  for (let joint = end; isJoint(block, joint) || isDashJoint(block, ++joint); joint = end) {
    end = joint + 2;
    // What stands behind it is most often a run of its own.
    end = block.runs.find(({ first, last }) => first < end && last > end)?.last ?? end;
  }
  return end;
}

function addFrom(block: ScannedBlock, text: string, run: Run, names: Set<string>): void {
  const { tokens, classes, words } = block;
  const end = endOver(block, run);
  for (let first = startOver(block, run.first); first < run.last; first++) {
    if ((classes[first]! & NO_START) !== 0 && (classes[first]! & WordClass.Given) === 0) continue;
    let longest = first + MOST_WORDS;
    for (let last = first + 1; last <= Math.min(end, longest); last++) {
      if (last > run.first && isJoint(block, last - 1)) longest++;
      if (!isCapitalised(tokens[last - 1]!, words) && !isDashJoint(block, last - 2)) continue;
      if (last === first + 1 && (classes[first]! & NEVER_ALONE) !== 0) continue;
      if (names.size < MOST_NAMES) names.add(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
    }
  }
}

/**
 * Every string in the article and its title that could be a person's full name or alias, as printed, each once: what to
 * ask the library for before `findPeople`. Far more than are names, so that none the library has is missed. Costs one
 * pass; never throws; at most 3,000 strings. In a language that is not read, by capitals alone.
 */
export function proposeNames({ article, read, plain }: WordsOfArticle): string[] {
  if (read === null) return plain === null ? [] : proposePlainNames(article, plain);
  const names = new Set<string>();
  const { title, blocks, scanned } = read;
  if (title !== null) for (const run of title.scanned.runs) addFrom(title.scanned, title.block.text, run, names);
  for (const [at, block] of scanned.entries())
    for (const run of block.runs) addFrom(block, blocks[at]!.text, run, names);
  return [...names];
}
