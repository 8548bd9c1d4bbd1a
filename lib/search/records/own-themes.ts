import { dayOf } from '../../model/when';
import type { RecallLanguage } from '../../recall/recall-language';
import { termKeysOf } from '../../recall/terms';
import { type ArticleWords, learningThemes, THEMES, type Themes, themesFrom } from '../../recall/themes';
import { reading, writing } from '../../records/access';
import type { RecordsDatabase, StatementRow } from '../../records/schema';
import { packThemes, unpackThemes } from './themes-bytes';

/** Key of the themes' state in `meta`, and of their bytes in `postings`: behind all keys of the index. */
export const THEMES_KEY = 'themes';

/** Told with the language by what themes were learnt: raised by one whenever they are learnt otherwise. */
const LEARNT_BY = 'themes/1';

/** Learnt anew once the library has so many times as many sources, or so many more. */
const GROWN = { times: 1.25, more: 250 } as const;

/** So many of the newest statements are looked through for articles, in steps of so many. */
const LOOKED_AT = { most: 20_000, atOnce: 500 } as const;

/** Of which library the themes are: `sources` as many as it had then. */
interface State {
  mark: string;
  sources: number;
}

const markWith = ({ mark }: RecallLanguage): string => `${mark} ${LEARNT_BY}`;

/** Null where none were learnt, or with another language or in another way. */
async function readState({ meta }: RecordsDatabase, language: RecallLanguage): Promise<State | null> {
  const row = await meta.get(THEMES_KEY);
  try {
    const state: State | null = row ? JSON.parse(row.value) : null;
    return state?.mark === markWith(language) ? state : null;
  } catch {
    // Damaged: they are learnt anew.
    return null;
  }
}

interface Known extends State {
  themes: Themes | null;
}

/** Made ready once for each time they are learnt. */
const known = new WeakMap<RecordsDatabase, Known>();

/**
 * The themes that the library has learnt, ready for use; null where it has none yet.
 *
 * @throws StorageRefused, RecordsSuperseded
 */
export async function themesOf(records: RecordsDatabase, language: RecallLanguage): Promise<Themes | null> {
  return reading(records, ['meta', 'postings'], async () => {
    const state = await readState(records, language);
    if (!state) return null;
    const before = known.get(records);
    if (before?.mark === state.mark && before.sources === state.sources) return before.themes;
    const row = await records.postings.get(THEMES_KEY);
    const learnt = row ? unpackThemes(row.bytes) : null;
    const themes = learnt && themesFrom(learnt);
    known.set(records, { ...state, themes });
    return themes;
  });
}

/** Adds a statement's words to its article's; taken back or not, its article is counted. */
function addRow(
  articles: Map<string, { counts: Map<string, number>; date: string }>,
  row: StatementRow,
  keys: string[],
) {
  const when = row.published ?? row.said;
  const article = articles.get(row.source) ?? { counts: new Map<string, number>(), date: when ? dayOf(when) : '' };
  for (const key of keys) article.counts.set(key, (article.counts.get(key) ?? 0) + 1);
  articles.set(row.source, article);
}

/** The newest articles of the library with the words of what was kept from them. */
async function newestArticles(
  records: RecordsDatabase,
  language: RecallLanguage,
  rest: () => Promise<void>,
): Promise<ArticleWords[]> {
  const articles = new Map<string, { counts: Map<string, number>; date: string }>();
  let below = Number.POSITIVE_INFINITY;
  for (let seen = 0; seen < LOOKED_AT.most && articles.size <= THEMES.most; seen += LOOKED_AT.atOnce) {
    const newest = records.statements.where('number').below(below).reverse().limit(LOOKED_AT.atOnce);
    const rows = await reading(records, ['statements'], () => newest.toArray());
    for (const row of rows) if (!row.deleted) addRow(articles, row, termKeysOf(row.words, language));
    below = rows.at(-1)?.number ?? 0;
    if (rows.length < LOOKED_AT.atOnce) break;
    await rest();
  }
  return [...articles.values()];
}

const hasGrown = (sources: number, state: State | null): boolean =>
  sources >= THEMES.least &&
  (state === null || sources >= Math.min(state.sources * GROWN.times, state.sources + GROWN.more));

/** Lets whoever waits for the worker go first. */
const letOthersGoFirst = () => new Promise<void>((resume) => setTimeout(resume));

/** Who learns now: two articles that are read at once are one reason to learn. */
const learningNow = new WeakMap<RecordsDatabase, Promise<void>>();

/**
 * Learns the themes of the library where it has none, or has grown by a quarter since: a second of work, in steps with
 * a rest between two. A worker that is killed in it has not done it. Who asks while they are being learnt waits for
 * that.
 *
 * @throws DiskFull, StorageRefused, RecordsSuperseded
 */
export function growThemes(
  records: RecordsDatabase,
  language: RecallLanguage,
  rest: () => Promise<void> = letOthersGoFirst,
): Promise<void> {
  const underWay = learningNow.get(records);
  if (underWay) return underWay;
  const learning = learnAnew(records, language, rest).finally(() => learningNow.delete(records));
  learningNow.set(records, learning);
  return learning;
}

async function learnAnew(records: RecordsDatabase, language: RecallLanguage, rest: () => Promise<void>): Promise<void> {
  const [state, sources] = await reading(records, ['meta', 'sources'], () =>
    Promise.all([readState(records, language), records.sources.count()]),
  );
  if (!hasGrown(sources, state)) return;
  const learning = learningThemes(await newestArticles(records, language, rest), language);
  let step = learning.next();
  for (; !step.done; step = learning.next()) await rest();
  const learnt = step.value;
  const value = JSON.stringify({ mark: markWith(language), sources } satisfies State);
  await writing(records, ['meta', 'postings'], async () => {
    await records.meta.put({ id: THEMES_KEY, value });
    if (learnt) await records.postings.put({ id: THEMES_KEY, bytes: packThemes(learnt) });
    else await records.postings.delete(THEMES_KEY);
  });
}
