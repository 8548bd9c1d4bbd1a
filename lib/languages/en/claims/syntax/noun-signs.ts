import { oneOf } from '../../../../detect/one-of';
import { startsUpper } from '../../../../text/letter-case';
import type { Tag } from './labels';
import type { TaggedTerms } from './tagged-terms';
import { AUXILIARY, FINITE, plainAfter } from './tags-around';

/** A noun that looks like a verb, right before the finite verb: "FEC reports show", "Polls show". */
export function isNounBeforeVerb(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const next = tags[i + 1] ?? '';
  return (
    !oneOf(AUXILIARY, terms[i]!.lower) &&
    !oneOf('do|does|did', terms[i]!.lower) &&
    (oneOf('VBD|VBP|VBZ|MD', next) || (next === 'VBN' && i > 0 && sentence.words.cueVerbs.has(terms[i + 1]!.lower)))
  );
}

function hasSubject(tags: Tag[], i: number): boolean {
  return i > 0 && oneOf('NN|NNS|NNP|NNPS|PRP|PRP$|WDT|WP|WP$|EX', tags[i - 1]!);
}

/** "Germany and France pledged": a capital word in the place of a subject or before no noun is a name. */
export function isNameByCapital(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower, text } = terms[i]!;
  if (!startsUpper(text)) return false;
  const after = tags[plainAfter(tags, i)] ?? '';
  if (oneOf(FINITE, after) && !hasSubject(tags, i)) return true;
  const joined = i > 0 || oneOf('and|or', terms[1]?.lower);
  return (
    tags[i] === 'JJ' &&
    joined &&
    !oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS', after) &&
    !/(?:an|ic|ish|ese)$/.test(lower)
  );
}

/**
 * "a company representative said": no adjective stands before a verb. "a bank official, …": nor does one follow a noun
 * as the last word of its clause or before *who*.
 */
export function isNounByPlace({ terms, tags }: TaggedTerms, i: number): boolean {
  const next = terms[i + 1]?.text ?? '.';
  if (oneOf('NN|NNP', tags[i - 1]) && oneOf('DT|JJ|NN|NNP|PRP$', tags[i - 2]) && /^(?:[.,;:!?]|who)$/u.test(next))
    return true;
  if (!oneOf('VBD|VBZ|MD', tags[plainAfter(tags, i)])) return false;
  return oneOf('DT|JJ|NN|NNP|CD|PRP$', tags[i - 1]);
}
