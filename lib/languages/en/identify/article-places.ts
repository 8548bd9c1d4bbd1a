import { fitsPlace } from '../../../detect/people/place-of-role';
import { WordClass } from '../../../detect/people/word-classes';
import type { Article } from '../../../model/article';
import { hasWords, spaced } from './offices';
import type { WeighWords } from './weigh-words';

/** What a whole article says of places and politics, for all its names. */
export interface ArticlePlaces {
  /** Its words, lower case, one space between. */
  text: string;
  /** How much of it is about politics, from 0 to 1. */
  politics: number;
  /** Whether it names a country (lower case), its people or its parties. */
  names(country: string): boolean;
  /** Whether these words do, lower case, one space between. */
  namesIn(words: string, country: string): boolean;
}

/** Words of politics, folded. With the flag g, for `match` alone. */
const OF_POLITICS =
  /\b(?:senat\w+|congress\w*|parliament\w*|minister\w*|elect(?:ed|ion|ions|oral)|vot(?:e|es|ers|ing)|republicans?|democrats?|party|president\w*|campaign\w*|government|lawmakers?|polic(?:y|ies)|governor|legislat\w+|candidates?)\b/g;

/** Further words that tell of politics what one sentence is about. Folded. With the flag g, for `match` alone. */
export const IN_POLITICS = new RegExp(
  `${OF_POLITICS.source}|\\b(?:administration|debates?|primar(?:y|ies)|caucus(?:es)?|ballots?|polls?|politic\\w*|nominat\\w+|nominees?|opponents?|incumbents?|endors\\w+|cabinet|summit|gop|white house|super pac)\\b`,
  'g',
);

/**
 * One word of politics in so many is all that can be told. Texts with fewer than the second count as if they had them:
 * a few words of politics in a short text say little of who is named in it.
 */
const ONE_IN = 60;
const FEWEST_WORDS = 800;

/** What else names two countries whose people and parties are in the news without the country's name. */
const MARKS: Readonly<Record<string, RegExp>> = {
  'united states': /\b(?:us|america\w*|washington|congress|senate|republicans?|democrats?|white house)\b/,
  'united kingdom': /\b(?:uk|brit(?:ain|ish|ons?)|england|english|london|westminster|brexit|tory|tories|labour)\b/,
};

const SHORTEST = 4;

const OF_COUNTRIES = WordClass.Country | WordClass.Demonym;

/** Reads an article once. Linear in its text. */
export function articlePlaces({ title, blocks }: Article, words: WeighWords): ArticlePlaces {
  const text = spaced([title, ...blocks.map((block) => block.text)].join('\n'));
  const all = text.split(' ');
  const byStem = new Map<string, Set<string>>();
  for (const word of all) {
    if (word.length < SHORTEST) continue;
    const stem = word.slice(0, 2);
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(word));
  }
  const hits = text.match(OF_POLITICS)?.length ?? 0;
  const answers = new Map<string, boolean>();
  // "United" is no more of the United Kingdom than of anybody else, as "Saudi" is of Saudi Arabia.
  const isShared = (word: string, country: string) =>
    country.includes(' ') &&
    country.split(' ').includes(word) &&
    ((words.wordClass?.(word) ?? 0) & WordClass.Common) > 0;
  // "Singer" has the stem of Singapore, "canal" that of Canada, and "Porto" that of Portugal.
  const isOther = (word: string) => {
    const bits = words.wordClass?.(word) ?? 0;
    if ((bits & OF_COUNTRIES) > 0) return false;
    return (bits & (WordClass.Place | WordClass.Common)) > 0 || (words.isRoleNoun?.(word) ?? false);
  };
  const fits = (country: string) => (word: string) =>
    word.length >= SHORTEST &&
    !isShared(word, country) &&
    fitsPlace(word, country, words) &&
    (!isOther(word) || hasWords(country, word));
  const isNamed = (country: string) =>
    ` ${text} `.includes(` ${country} `) ||
    (MARKS[country]?.test(text) ?? false) ||
    [...(byStem.get(country.slice(0, 2)) ?? [])].some(fits(country));
  return {
    text,
    politics: Math.min(1, (hits * ONE_IN) / Math.max(FEWEST_WORDS, all.length)),
    names(country) {
      const known = answers.get(country) ?? isNamed(country);
      answers.set(country, known);
      return known;
    },
    namesIn: (some, country) => ` ${some} `.includes(` ${country} `) || some.split(' ').some(fits(country)),
  };
}
