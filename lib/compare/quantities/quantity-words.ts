/** What a unit measures, and how many of the dimension's own unit it is. */
export interface Unit {
  /** `time`, `length`, `money:dollar` … Two quantities are compared only in one dimension. */
  dimension: string;
  factor: number;
}

/** A word that says how exactly a number is meant. */
export type Bound = 'minimum' | 'maximum' | 'rough';

/** What a language knows of numbers, amounts, dates and units. Words are folded; phrases have single spaces. */
export interface QuantityWords {
  /** Numbers below a hundred in words. */
  small: ReadonlyMap<string, number>;
  /** Words that multiply the number before them, and those that do so only right after figures ("k"). */
  scales: ReadonlyMap<string, number>;
  shortScales: ReadonlyMap<string, number>;
  /** Parts of a whole, singular and plural. */
  fractions: ReadonlyMap<string, number>;
  /** The part that is added by "and a …". */
  half: string;
  /** Words between a part and what it is a part of: "half *a* million"; "half *the* voters". */
  beforeScale: ReadonlySet<string>;
  ofWhole: ReadonlySet<string>;
  units: ReadonlyMap<string, Unit>;
  /** Signs and codes of money that stand before the number. */
  moneyBefore: ReadonlyMap<string, Unit>;
  /** Signs and words for a hundredth, and what behind them makes points of it. */
  percent: readonly string[];
  points: ReadonlySet<string>;
  /** "a year", "per day": the words between a number and its unit of time; adverbs that say the same. */
  per: ReadonlySet<string>;
  rates: ReadonlyMap<string, number>;
  bounds: ReadonlyMap<string, Bound>;
  /** The most words of a bound. */
  longestBound: number;
  /** "a", "one", "a single": a unit behind them is one of it. */
  oneOf: ReadonlySet<string>;
  /** Words before a lone unit that make it a length of time and not a rate ("within a day"). */
  lasting: ReadonlySet<string>;
  /** Words inside a number ("a hundred *and* five"), between the ends of a range, and before its first end. */
  and: string;
  to: ReadonlySet<string>;
  between: string;
  from: string;
  /** "one *in* five", "one *out of* five". */
  inOf: readonly string[];
  /** Words that may stand between a number and what is counted. */
  beforeCounted: ReadonlySet<string>;
  /** Whether a word ends what is counted (a preposition, a verb that helps another, a conjunction). */
  endsCounted(word: string): boolean;
  /** Months by name and usual abbreviation, 1 to 12; whether one is another word too, so that it needs a number. */
  months: ReadonlyMap<string, number>;
  isOtherWord(month: string): boolean;
  /** What stands between a number and a month or behind it ("3rd *of* March"). */
  ordinals: ReadonlySet<string>;
  /** Words before a date that make it a limit ("by 2030"): only those are compared as figures. */
  limits: ReadonlySet<string>;
  /** Words that say whether a number is a change or a level ("rose by", "rose to"). */
  changeBy: string;
  changeTo: string;
}
