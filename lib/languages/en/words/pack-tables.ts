import type { ByWords, PackedPattern, WordList } from '../../../detect/word-data';
import type { WorthSign } from '../worth/sign';
import type { PackedSign } from '../worth/worth-words';

/** Words as a list, in their order. */
export const listed = (words: Iterable<string>): WordList => [...words].join('\n');

/** A map turned round: each fact once, with the words that have it, in the order in which they are first met. */
export function byWords<Fact>(facts: Iterable<readonly [word: string, fact: Fact]>): ByWords<Fact> {
  const lists = new Map<string, [Fact, string[]]>();
  for (const [word, fact] of facts) {
    const key = JSON.stringify(fact);
    const there = lists.get(key);
    if (there) there[1].push(word);
    else lists.set(key, [fact, [word]]);
  }
  return [...lists.values()].map(([fact, words]) => [fact, listed(words)] as const);
}

/** A regular expression without state: neither global nor sticky. */
export const packed = ({ source, flags }: RegExp): PackedPattern => [source, flags];

/** What rules read of a sign; its name and reason are for people. */
export function packedSign(sign: WorthSign): PackedSign {
  const { points } = sign;
  return 'pattern' in sign ? { points, pattern: packed(sign.pattern) } : { points, fewerWords: sign.fewerWords };
}
