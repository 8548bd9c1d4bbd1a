import { oneOf } from '../../../detect/one-of';
import type { Span } from '../../../model/span';
import type { Draft } from './draft';
import type { Sentence } from './sentence';
import { findSubject } from './subjects';
import { isAdverbTag } from './syntax/labels';

/** What may stand between a verb and the reporting verb that it governs: "stopped short of saying". */
const LINKS = 'of|from|for|to|short|about|by|having|been|on|at|it';
/** How many terms a chain of verbs may be long. */
const LONGEST = 12;

/** The first verb group of the chain that ends in group `g`: of "has repeatedly refused to rule out" that of "has". */
function chainStart(sentence: Sentence, g: number, least: number): number {
  let at = g;
  while (at > 0 && sentence.groups[at]!.form !== 'finite') {
    const before = sentence.groups[at - 1]!;
    if (before.first < least || sentence.groups[g]!.first - before.first > LONGEST) break;
    let i = before.last;
    while (i < sentence.groups[at]!.first && (oneOf(LINKS, sentence.terms[i]!.lower) || isAdverbTag(sentence.tags[i])))
      i++;
    if (i < sentence.groups[at]!.first) break;
    at--;
  }
  return at;
}

/** "She’s denied", "they’ve denied": what is left of a short verb belongs to the pronoun before it. */
const SHORT_VERBS = "'s|'ve|'d|'re|'m|'ll";

/**
 * The reporting words of a draft: its cue with the verbs that govern it, their auxiliaries, negation and adverbs,
 * offsets in the block's text. Null where no verb of this sentence reports, as in "according to". `g` is the verb group
 * of the cue, -1 for none.
 */
export function reportingWords(sentence: Sentence, draft: Draft, g: number): { start: number; end: number } | null {
  if (g < 0 || sentence.terms[sentence.groups[g]!.first]!.lower === 'according') return null;
  const subject = findSubject(sentence, g);
  const least = subject && subject.last <= sentence.groups[g]!.first && !subject.inherited ? subject.last : 0;
  let { first } = sentence.groups[chainStart(sentence, g, least)]!;
  while (
    first > least &&
    (isAdverbTag(sentence.tags[first - 1]) || oneOf('never|not', sentence.terms[first - 1]!.lower))
  )
    first--;
  if (oneOf(SHORT_VERBS, sentence.terms[first]!.lower)) first++;
  const { start } = sentence.terms[first]!;
  const content = draft.parts[0]!;
  const isInside = start >= content.start && start < content.end;
  return { start: isInside ? draft.cue!.start : start, end: draft.cue!.end };
}

/** The report of a draft as spans of the article (`Claim.report`). */
export function reportSpans({ reporting, parts, sentence }: Draft): Span[] {
  if (!reporting) return [];
  const { block } = sentence;
  const { start } = reporting;
  const content = parts.map((part) => ({ block, ...part }));
  if (start < parts[0]!.start) return [{ block, start, end: parts.at(-1)!.end }];
  return [{ block, ...reporting }, ...content];
}
