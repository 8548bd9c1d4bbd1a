import type { WordCounts } from './bag';
import { createRarity, type Rarity } from './rarity';
import type { RecallLanguage } from './recall-language';
import { orthonormalize, productsOfWords, type SparseRow, sparseRows, sumsOfRows } from './theme-algebra';

/** An article of the library, as themes are learnt from it. */
export interface ArticleWords {
  /** The words of all statements from it. */
  counts: WordCounts;
  /** When it was published: ISO, cut to any precision; empty where that is not known. */
  date: string;
}

/**
 * What the articles of a library tell about which words go together: each word and each article by its share in some
 * {@link THEMES.count} themes. Plain data, made to be kept.
 */
export interface LearntThemes {
  /** `Term.key`s of the words that stand in several articles. */
  keys: readonly string[];
  /** A word's shares, one after the other, in parts of 127 of its scale. */
  shares: Int8Array;
  scales: Float32Array;
  /** The articles' shares, as texts have them, in parts of 127. */
  articles: Int8Array;
  /** `ArticleWords.date` of each. */
  dates: readonly string[];
}

/** How texts are placed among the themes of a library. */
export interface Themes {
  /** Shares of a text in the themes, as a direction of length 1; all 0 for a text without a known word. */
  sharesOf(counts: WordCounts): Float32Array;
  /**
   * How near the nearest articles of the library come to such a direction, 0 to 1: whether the library has anything on
   * the matter at all. `before`: ISO day; what is dated on it or later does not count. Null: all count.
   */
  nearnessOf(shares: Float32Array, before: string | null): number;
}

/**
 * Fewer articles than `least` teach nothing that holds; `most` are the newest: with about so many the weights of
 * `MATTER_WEIGHTS` were set. Between 40 and 120 themes, and between 1 and 8 nearest articles, hardly anything changes.
 */
export const THEMES = { count: 80, least: 200, most: 1000, nearest: 3 } as const;

/** The themes that explain most have settled by then. */
const ROUNDS = 8;
const PARTS = 127;

/** Words of fewer articles go together with nothing. */
const ARTICLES_OF_WORD = 2;

/** Numbers that look random and are the same at every run, between -1 and 1. */
function scattered(length: number, seed: number): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function holdingOf(articles: readonly ArticleWords[]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const { counts } of articles) for (const key of counts.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  return holding;
}

/** How rare words are in public speech: the same for every library. */
const inPublicSpeech = (language: RecallLanguage) => createRarity(0, () => 0, language);

/** Scales numbers to parts of 127 of the largest; that is returned, 0 where all are 0. */
function writeParts(from: readonly number[] | Float32Array, into: Int8Array, at: number, scale?: number): number {
  const largest = scale ?? Math.max(...from.map(Math.abs));
  if (largest > 0) for (let i = 0; i < from.length; i++) into[at + i] = Math.round((from[i]! / largest) * PARTS);
  return largest;
}

/** Of more articles the newest, in the order in which they came; a stable choice where dates are the same. */
function newest(articles: readonly ArticleWords[], most: number): readonly ArticleWords[] {
  if (articles.length <= most) return articles;
  const order = articles.map((_, at) => at).sort((a, b) => (articles[a]!.date < articles[b]!.date ? 1 : -1) || a - b);
  const chosen = new Set(order.slice(0, most));
  return articles.filter((_, at) => chosen.has(at));
}

/** What is learnt from: the articles as rows of a matrix, and the words as its columns. */
interface Matrix {
  rows: SparseRow[];
  keys: string[];
}

function matrixOf(articles: readonly ArticleWords[], rarity: Rarity): Matrix {
  const holding = [...holdingOf(articles)].filter(([, count]) => count >= ARTICLES_OF_WORD);
  const keys = holding.map(([key]) => key).sort();
  const texts = articles.map(({ counts }) => counts);
  return { rows: sparseRows(texts, keys, rarity), keys };
}

/** The first right singular directions of a matrix, one column of word numbers for each theme. Pauses now and then. */
function* firstDirections({ rows, keys }: Matrix): Generator<void, Float64Array[]> {
  const ofArticles = Array.from({ length: THEMES.count }, (_, at) => scattered(rows.length, at + 1));
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of ofArticles) column.set(productsOfWords(rows, sumsOfRows(rows, column, keys.length)));
    orthonormalize(ofArticles);
    yield;
  }
  const ofWords = ofArticles.map((column) => sumsOfRows(rows, column, keys.length));
  yield;
  orthonormalize(ofWords);
  yield;
  return ofWords;
}

/**
 * Learns the themes of a library from its articles: the first right singular directions of the matrix of articles and
 * words (latent semantic analysis), by power iteration. The same articles in the same order give the same themes. Null
 * for fewer than {@link THEMES.least}; of more than {@link THEMES.most} the newest are taken, so the time is bounded: a
 * second of the processor. Between two steps it may rest.
 */
export function* learningThemes(
  all: readonly ArticleWords[],
  language: RecallLanguage,
): Generator<void, LearntThemes | null> {
  if (all.length < THEMES.least) return null;
  const articles = newest(all, THEMES.most);
  const rarity = inPublicSpeech(language);
  const matrix = matrixOf(articles, rarity);
  yield;
  const ofWords = yield* firstDirections(matrix);
  const words = sharesOfWords(matrix.keys, ofWords, rarity);
  yield;
  const sharesOf = placing(words);
  const placed = new Int8Array(articles.length * THEMES.count);
  articles.forEach(({ counts }, at) => {
    writeParts(sharesOf(counts), placed, at * THEMES.count, 1);
  });
  return { ...words, articles: placed, dates: articles.map(({ date }) => date) };
}

type ThemesOfWords = Pick<LearntThemes, 'keys' | 'shares' | 'scales'>;

function sharesOfWords(keys: readonly string[], ofWords: readonly Float64Array[], rarity: Rarity): ThemesOfWords {
  const shares = new Int8Array(keys.length * THEMES.count);
  const scales = Float32Array.from(keys, (key, at) => {
    const own = ofWords.map((column) => column[at]! * rarity(key));
    return writeParts(own, shares, at * THEMES.count);
  });
  return { keys, shares, scales };
}

function placing({ keys, shares, scales }: ThemesOfWords): Themes['sharesOf'] {
  const places = new Map(keys.map((key, at) => [key, at]));
  return (counts) => {
    const sum = new Float32Array(THEMES.count);
    for (const [key, count] of counts) {
      const at = places.get(key);
      if (at === undefined) continue;
      const weight = (1 + Math.log(count)) * scales[at]!;
      for (let i = 0; i < THEMES.count; i++) sum[i]! += weight * shares[at * THEMES.count + i]!;
    }
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
    return length === 0 ? sum : sum.map((value) => value / length);
  };
}

/** Whether a date is not before a day, as far as both are known. */
const isNotBefore = (date: string, day: string | null) =>
  day !== null && date !== '' && date >= day.slice(0, date.length);

/**
 * The product with a direction that stands among others. A loop over numbers of one kind: it runs for every article.
 */
function productAt(all: Int8Array, from: number, shares: Float32Array): number {
  let product = 0;
  for (let i = 0; i < shares.length; i++) product += all[from + i]! * shares[i]!;
  return product;
}

/** How like two directions are: their cosine. */
export function likenessOfShares(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let product = 0;
  for (let i = 0; i < a.length; i++) product += a[i]! * b[i]!;
  return product;
}

/** Makes themes that were learnt ready for use. */
export function themesFrom(learnt: LearntThemes): Themes {
  const place = placing(learnt);
  const known = new WeakMap<WordCounts, Float32Array>();
  const { articles, dates } = learnt;
  const older = new Map<string | null, Int32Array>();
  /** Where the shares of the older articles begin; kept for the claims of one article, that all have one day. */
  const olderThan = (day: string | null): Int32Array => {
    if (!older.has(day)) {
      const starts = dates.flatMap((date, at) => (isNotBefore(date, day) ? [] : [at * THEMES.count]));
      older.clear();
      older.set(day, Int32Array.from(starts));
    }
    return older.get(day)!;
  };
  return {
    sharesOf(counts) {
      const before = known.get(counts);
      if (before) return before;
      const shares = place(counts);
      known.set(counts, shares);
      return shares;
    },
    nearnessOf(shares, before) {
      const best = Array.from({ length: THEMES.nearest }, () => 0);
      for (const from of olderThan(before)) {
        const likeness = productAt(articles, from, shares) / PARTS;
        if (likeness <= best.at(-1)!) continue;
        best[best.length - 1] = likeness;
        best.sort((a, b) => b - a);
      }
      return Math.min(1, best.reduce((sum, each) => sum + each, 0) / best.length);
    },
  };
}
