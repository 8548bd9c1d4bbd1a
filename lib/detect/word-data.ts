/*
 * Words as plain data, so that they can lie in a file, and what is made of them.
 */

/** A set of words, a line feed between two. */
export type WordList = string;

/** What is known of words: each fact with the words that share it. */
export type ByWords<Fact> = readonly (readonly [fact: Fact, words: WordList])[];

/** A regular expression that is made when it is first needed. */
export type PackedPattern = readonly [source: string, flags: string];

/** Those members of a group of words that are sets, as lists. */
export type Lists<Group> = {
  [Name in keyof Group as Group[Name] extends ReadonlySet<string> ? Name : never]: WordList;
};

/** The words of a list. */
export const setOf = (list: WordList): ReadonlySet<string> => new Set(list.split('\n'));

/** The pattern of its source and flags. */
export const patternOf = ([source, flags]: PackedPattern): RegExp => new RegExp(source, flags);

/** Every word with its fact. */
export function mapOf<Fact>(facts: ByWords<Fact>): ReadonlyMap<string, Fact> {
  const map = new Map<string, Fact>();
  for (const [fact, words] of facts) for (const word of words.split('\n')) map.set(word, fact);
  return map;
}
