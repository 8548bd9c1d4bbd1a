/**
 * How many statements are looked at, and how much they must share with a claim: on the way from the index to what is
 * shown. What the shared words themselves weigh is in `weights.ts`, how rare they must be in `substance.ts`.
 */

/**
 * As many statements as most libraries have at most: every score here is made for words that are so rare among so
 * many.
 */
export const OWN_SIZE = 1000;

/** Earlier statements of the speaker. */
export const OWN = {
  /** More than this nobody reads beside an article; the library page has the rest. */
  shown: 5,
  /** As sure it must be that they are on the same matter (`npm run bench -- earlier`) … */
  from: 0.5,
  /** … and in a library that has themes: held out, of what was as sure as 0.35 to 0.5 there, 49 to 67 of 100 were. */
  fromThemed: 0.4,
  /** And so likely what stands behind *perhaps related*. */
  perhapsFrom: 0.2,
  /** So many words around a claim are looked for beside its own: names first, then the rarest. */
  around: 8,
} as const;

/**
 * What others said on the subject: fewer, and only what has more in common. It is neither looked for nor shown: of 30
 * such statements, drawn at random, 4 had to do with the claim. To be switched on, here, once 7 of 10 have.
 */
export const OTHERS = { areShown: false as boolean, shown: 3, score: 12 } as const;

/** How statements of the reader's own records are looked for, by their index. */
export const IN_RECORDS = {
  /** Of a speaker with more statements than this only the best by the index are read and ranked. */
  readWhole: 100,
  /** What a word that was kept from around a statement counts in looking for it, against one of its own. */
  around: 0.5,
  /** So many are read first, and `again` times as many where fewer than `least` of them may be shown. */
  own: { first: 24, least: 8 },
  others: { first: 6, least: 3 },
  again: 8,
  /**
   * What scores less by its postings is not read, for ranking would leave it out: pairs of words and exact lengths
   * added a quarter at most to 4,292 others that may be shown.
   */
  othersFrom: OTHERS.score / 1.5,
} as const;

/** How statements of packs are looked for, by their postings alone, in each pack. */
export const IN_PACKS = {
  /** Statements of the speaker that are ranked exactly; all, where there are no more. */
  own: 24,
  /** The least score by postings of what is read: 95 in 100 of what is shown of the judged claims have more. */
  ownFrom: 4,
  /** Of others so many are looked at … */
  others: 24,
  /** … and those that may be shown are ranked exactly, as far as they lie in so many blocks of text. */
  othersBlocks: 3,
  /** Lower than in the records, because postings of others are not looked through for all words. */
  othersFrom: (2 / 3) * OTHERS.score,
  /** Over a whole pack, so many postings of a claim's rarest words decide; the words beyond would only break ties. */
  postings: 48_000,
  /** But as many words at least: one word alone finds no subject. */
  words: 3,
} as const;

/**
 * Fact checks, and what one must have in common with a claim: a score, and a share of the weight of the checked
 * claim. Chosen on the training debates and a quarter of the tweets of CheckThat! 2021, 2b and 2a. Over all queries
 * (`npm run bench -- recall`) judges had named at least 70 % of what is shown of the same speaker, of anybody 84 %
 * for tweets and 30 % for debates (33 checks), where one or two at most are judged for each query.
 */
export const CHECKS = {
  /** More of them would be a verdict by number. */
  shown: 3,
  /** Compared exactly, by their words and of those of the same speaker, of each pack. */
  lookedAt: 12,
  sameSpeaker: { score: 18, cover: 0.3 },
  anySpeaker: { score: 24, cover: 0.4 },
} as const;
