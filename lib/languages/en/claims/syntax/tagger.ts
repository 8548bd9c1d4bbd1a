import { makeToken } from '../../../../text/tokens';
import type { ClaimRuleWords } from '../claim-rule-words';
import { correctTags } from './correct-tags';
import { TAGS, type Tag } from './labels';
import { tagWords } from './tag-words';
import type { SentenceTerm } from './term';

/** "Retired General Reveals His Plan": capitals make no names of verbs and small words there. */
function isTitle(terms: readonly SentenceTerm[]): boolean {
  let words = 0;
  let capital = 0;
  for (const { kind, text, lower } of terms) {
    if (kind !== 'word') continue;
    words++;
    if (text.charCodeAt(0) !== lower.charCodeAt(0)) capital++;
  }
  return words >= 4 && capital >= 0.7 * words;
}

/** A word of a title without its capital, where it can be a verb or a small word. */
function inSmall(term: SentenceTerm, words: ClaimRuleWords): SentenceTerm {
  const { start, end, lower, kind } = term;
  const plain = words.isSmallWord(lower) || words.canBeVerb(lower);
  return plain ? makeToken(start, end, lower, lower, kind, 0) : term;
}

/**
 * The part of speech of each term of one sentence. Linear time. */
export function tagTerms(terms: readonly SentenceTerm[], words: ClaimRuleWords): Tag[] {
  const title = isTitle(terms);
  const plain = title ? terms.map((term) => inSmall(term, words)) : terms;
  const codes = tagWords(plain, words);
  const tags: Tag[] = [];
  for (let i = 0; i < plain.length; i++) tags.push(TAGS[codes[i]!]!);
  correctTags({ terms: plain, tags, words });
  return tags;
}
