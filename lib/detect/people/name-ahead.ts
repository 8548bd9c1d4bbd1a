import { startsLower } from '../text/letter-case';
import type { Token } from '../text/tokens';
import { wordSet } from '../word-set';

/** How many words may open the sentence before the pronoun, and stand between it and the comma. */
const MOST_BEFORE = 8;
const MOST_BETWEEN = 8;
const OPENERS = wordSet(
  'after before in during when since by while amid until throughout following upon though although',
);
/** Behind a name these go on with it: what follows is not yet its verb. */
const GOES_ON = wordSet('and or of for from in at');

/** Whether the words before `at`, back to a comma or `first`, open a phrase ("Now, five hours after her tweet"). */
function isOpened(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - MOST_BEFORE; i--) {
    if (OPENERS.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'punct') return false;
  }
  return false;
}

/**
 * The token at which a name begins that a pronoun at `at` looks ahead to: "After her speech, Ann Lee left". -1 for none.
 * `first` is the first token of the sentence.
 */
export function nameAhead(tokens: readonly Token[], first: number, at: number): number {
  if (!isOpened(tokens, first, at)) return -1;
  for (let i = at + 1; i < tokens.length && i <= at + MOST_BETWEEN; i++) {
    if (tokens[i]!.sentence !== tokens[at]!.sentence) return -1;
    if (tokens[i]!.text === ',') return i + 1;
    if (tokens[i]!.kind === 'punct' && tokens[i]!.text !== '-') return -1;
  }
  return -1;
}

/** Whether the words behind a name, from `last` on, go on as behind a subject: with a small word that is no link. */
export function isSubjectBefore(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return next?.kind === 'word' && startsLower(next.text) && !GOES_ON.has(next.lower) && next.lower !== "'s";
}
