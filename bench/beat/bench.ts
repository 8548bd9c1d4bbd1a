/**
 * A beat, read in order: the articles of PolNeAR by date, each read by the desk with keeping on, into a library that
 * has the people who come along. What is in the library grows with the reading. Where the texts are absent it says so.
 */
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { keepReading } from '../../lib/desk/keep-reading';
import { roleWords } from '../../lib/desk/people-of-article';
import { readArticle } from '../../lib/desk/read-article';
import { createInstallers } from '../../lib/install/installers';
import { plantPeopleOnce } from '../../lib/install/plant-people';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { openLibrary } from '../../lib/library/library';
import type { Article } from '../../lib/model/article';
import { SURE_FROM } from '../../lib/model/claim';
import { canBeKept } from '../../lib/model/kept-claim';
import { isMetInReading } from '../../lib/model/met-person';
import { openPack } from '../../lib/packs/open-pack';
import { openRecords } from '../../lib/records/open-records';
import type { RecordsDatabase } from '../../lib/records/schema';
import { changeSettings } from '../../lib/records/settings';
import { indexStatements } from '../../lib/search/records/grow-index';
import { growThemes } from '../../lib/search/records/own-themes';
import { nameKey } from '../../lib/text/name-keys';
import { openPacks } from '../../lib/volumes/open-packs';
import { articleFromText } from '../../scripts/analyze/text-article';
import { languages } from '../../scripts/english';

const TEXTS = ['dev', 'train'].map(
  (part) => new URL(`../../../shared/data/quotes/polnear-${part}.jsonl`, import.meta.url),
);

/** After so many articles a line is printed. */
const STEPS = [10, 50, 100, 200, 400, 900];

/** Outlet and day stand in the id: "polnear/nyt_2016-09-08_obama-on-climate". */
function articleOf(id: string, text: string): Article | null {
  const [, outlet, date, slug] = /^polnear\/([^_]+)_(\d{4}-\d\d-\d\d)_(.*)$/.exec(id) ?? [];
  if (!outlet || !date) return null;
  const facts = { title: null, published: { date, precision: 'day' as const }, language: 'en' };
  const { article } = articleFromText(text, facts);
  return { ...article, outlet, address: `https://${outlet}.example/${date}/${slug}` };
}

function articlesInOrder(): Article[] {
  const lines = TEXTS.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  const rows = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  const articles = rows.flatMap(({ id, text }) => articleOf(id, text) ?? []);
  return articles.sort((a, b) => (a.published!.date < b.published!.date ? -1 : 1));
}

/** The library of a first day: nobody but those who come along. */
async function firstDay() {
  const [records, packs] = [openRecords('beat'), openPacks('beat-packs')];
  const people = new Blob([readFileSync(new URL('../../seeds/people.ndjson.gz', import.meta.url))]);
  await plantPeopleOnce(records, packs, 'beat', async () => people);
  const locks = { request: <T>(_: string, work: () => Promise<T>) => work() };
  const report = (error: unknown) => console.error(error);
  await runJobs(packs, { openPack, installers: createInstallers(ENGLISH_RECALL), report, locks });
  await changeSettings(records, { keep: 'everywhere' });
  return { records, packs };
}

/** Ten articles a day: so much that a day brings may be kept. Milliseconds since 1970. */
const readAt = (article: number) => Date.UTC(2026, 0, 1) + Math.floor(article / 10) * 86_400_000;

/** Reads them all and prints what came of it. */
export async function run(): Promise<void> {
  if (!TEXTS.every((file) => existsSync(file))) return console.log('The texts are not here; nothing is measured.');
  const { records, packs } = await firstDay();
  const library = openLibrary(records, packs);
  const sum = { claims: 0, certain: 0, kept: 0, earlier: 0, ms: 0 };
  let since = { claims: 0, earlier: 0 };
  console.log('articles  claims  certain  kept  people met  claims with earlier, since the last line  ms an article');
  for (const [at, article] of articlesInOrder().entries()) {
    const began = performance.now();
    const reading = await readArticle(library, article, languages().of(article), ENGLISH_RECALL);
    sum.ms += performance.now() - began;
    sum.claims += reading.claims.filter(({ confidence }) => confidence >= SURE_FROM).length;
    sum.certain += reading.claims.filter(canBeKept).length;
    sum.earlier += reading.recalls.filter(({ statements }) => statements.length > 0).length;
    sum.kept += (await keepReading(library, reading, readAt(at), roleWords(languages().of(article)))).length;
    await indexStatements(records, ENGLISH_RECALL);
    await growThemes(records, ENGLISH_RECALL);
    if (!STEPS.includes(at + 1)) continue;
    const met = (await records.people.toArray()).filter(({ id }) => isMetInReading(id)).length;
    const share = `${sum.earlier - since.earlier} of ${sum.claims - since.claims}`;
    console.log([at + 1, sum.claims, sum.certain, sum.kept, met, share, (sum.ms / (at + 1)).toFixed(1)].join('  '));
    since = { claims: sum.claims, earlier: sum.earlier };
  }
  console.log(await namesMet(records));
  await Promise.all([records.delete(), packs.delete()]);
}

/** How the statements of people met in reading lie: names of several articles, and how many of them are one person. */
async function namesMet(records: RecordsDatabase): Promise<string> {
  const articlesOf = new Map<string, Set<string>>();
  for (const { person, source } of await records.statements.toArray())
    articlesOf.set(person, (articlesOf.get(person) ?? new Set()).add(source));
  const byName = new Map<string, string[]>();
  for (const { id, names } of await records.people.toArray()) {
    const key = nameKey(names[0]!.text);
    if (isMetInReading(id)) byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  const groups = [...byName.values()];
  const several = groups.filter((ids) => new Set(ids.flatMap((id) => [...(articlesOf.get(id) ?? [])])).size > 1);
  const one = several.filter((ids) => ids.length === 1).length;
  return `${groups.length} names met; of ${several.length} in several articles ${one} are one person, others stand apart`;
}
