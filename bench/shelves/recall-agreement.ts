/**
 * Whether what packs recall is what ranking every statement would: of whole people, some 50,000 statements, what is
 * shown by packs beside what is shown when nothing is left out. In Node, for it counts and times nothing. `npm run
 * bench -- shelves/recall-agreement`.
 */

import { createInstallers } from '../../lib/install/installers';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import 'fake-indexeddb/auto';
import { fileIdOf } from '../../lib/codec/person-keys';
import { inOrder } from '../../lib/codec/statement-order';
import { codedStatementOf } from '../../lib/codec/statement-rows';
import { addJob } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import type { PackStatement } from '../../lib/model/pack';
import type { Recall } from '../../lib/model/recall';
import { openPack } from '../../lib/packs/open-pack';
import { bagOf } from '../../lib/recall/bag';
import { type Candidate, matterOf, type Sample } from '../../lib/recall/candidates';
import { type Query, queryOf } from '../../lib/recall/query';
import { type ClaimSamples, recallStatements } from '../../lib/recall/recall';
import { packedSamples } from '../../lib/search/volumes/packed-samples';
import { openPacks } from '../../lib/volumes/open-packs';
import type { InstalledPack, Packs } from '../../lib/volumes/schema';
import { statementFrom } from '../../lib/volumes/statements/packed-statement';
import { table } from '../measured';
import { claimsFrom, packOf, statementsOfSome } from './recall-data';
import type { AskedClaim } from './recall-worker';

const STATEMENTS = 1_000_000;
/** One person in so many is taken, with all statements. */
const ONE_IN = 20;
const ARTICLES = Number(process.env.AFORESAID_ARTICLES ?? 8);
/** As in packs: rarity over all others is scaled to a collection of this size. */
const SCALE = 1000;

const ARTICLE = {
  address: 'https://paper.example/today',
  published: { date: '2026-11-01', precision: 'day' },
} as const;

async function install(rows: readonly PackStatement[]): Promise<Packs> {
  const packs = openPacks('agreement');
  const about = {
    id: 'some',
    name: 'some',
    kind: 'statements',
    licence: 'CC0-1.0',
    version: '1',
    asOf: '2026',
  } as const;
  const header = { ...about, source: { title: 'Made', address: null } };
  await addJob(packs, new Blob([packOf(rows)]), { format: { name: 'pack' }, header });
  await runJobs(packs, {
    openPack,
    installers: createInstallers(ENGLISH_RECALL),
    report: (error) => console.error(error),
    locks: { request: (_, work) => work() },
  });
  return packs;
}

/** Every statement as a candidate, and which hold a word. */
interface Everything {
  all: Candidate[];
  byPerson: ReadonlyMap<string, Candidate[]>;
}

function readEverything(rows: readonly PackStatement[], pack: InstalledPack): Everything {
  const all = inOrder(rows.flatMap((row) => codedStatementOf(row) ?? [])).map((row, i): Candidate => {
    const bag = bagOf(row.text, ENGLISH_RECALL);
    const matter = matterOf(row.text, bag, () => null, ENGLISH_RECALL);
    return { ...statementFrom(pack, row, String(i)), bag, matter };
  });
  const byPerson = new Map<string, Candidate[]>();
  for (const each of all) {
    const { person } = each.statement;
    const of = byPerson.get(person);
    if (of) of.push(each);
    else byPerson.set(person, [each]);
  }
  return { all, byPerson };
}

function holdingIn(all: readonly Candidate[], { words }: Query): (key: string) => number | null {
  const counts = new Map(words.map(({ key }) => [key, all.filter(({ bag }) => bag.counts.has(key)).length]));
  return (key) => counts.get(key) ?? null;
}

/** Samples that leave nothing out. */
function exactSamples({ all, byPerson }: Everything, { person, text }: AskedClaim): ClaimSamples {
  const query = queryOf(text, ENGLISH_RECALL);
  const of = byPerson.get(person) ?? [];
  const [inOwn, inAll] = [holdingIn(of, query), holdingIn(all, query)];
  const sample = (some: Candidate[], total: number, holding: (key: string) => number | null): Sample => ({
    all: some,
    total,
    holding: (key) => holding(key) ?? total * ENGLISH_RECALL.backgroundShare(key),
  });
  const others = all.filter(({ statement }) => statement.person !== person);
  const scaled = (key: string) => {
    const held = inAll(key);
    return held === null ? null : (held * SCALE) / all.length;
  };
  const own = of.map((each) => ({ ...each, speaker: null }));
  return { own: [sample(own, of.length, inOwn)], others: [sample(others, SCALE, scaled)] };
}

async function packed(packs: Packs, claims: readonly AskedClaim[]): Promise<Recall[]> {
  const asked = claims.map(({ id, text, person }) => ({
    id,
    person,
    ids: [person],
    names: [],
    query: queryOf(text, ENGLISH_RECALL),
  }));
  return recallStatements(
    [...claims],
    [],
    [],
    { article: ARTICLE, language: ENGLISH_RECALL, people: [] },
    await packedSamples(packs, asked, ARTICLE, ENGLISH_RECALL),
  );
}

/** What a reader sees of a statement: the ids of this bench tell nothing. */
const shownOf = (list: Recall['statements'] | Recall['others']) =>
  list.map(({ statement: { person, words } }) => `${person} ${words}`);

/** What was shown by the one way and by the other, over some claims. */
function createTally() {
  const tally = { claims: 0, first: 0, shown: 0, both: 0, more: 0 };
  const add = (exact: readonly string[], found: readonly string[]) => {
    const both = exact.filter((each) => found.includes(each)).length;
    tally.claims += exact.length > 0 ? 1 : 0;
    tally.first += exact.length > 0 && exact[0] === found[0] ? 1 : 0;
    tally.shown += exact.length;
    tally.both += both;
    tally.more += found.length - both;
  };
  return { tally, add };
}

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

function rowOfTally(name: string, { claims, first, shown, both, more }: ReturnType<typeof createTally>['tally']) {
  return [name, String(claims), percent(first, claims), String(shown), percent(both, shown), percent(more, shown)];
}

const HEAD = ['', 'claims with hits', 'same first', 'hits', 'of them found', 'others instead'];

/** Claims of a person that are much of what that person said: the first two thirds of the words. */
function retoldFrom(sample: readonly PackStatement[], turn: number): AskedClaim[] {
  return Array.from({ length: 20 }, (_, i) => {
    const { text, speakerId } = sample[(turn * 131 + i * 17 + 7) % sample.length]!;
    const words = text.split(' ');
    const part = words.slice(0, Math.ceil((words.length * 2) / 3)).join(' ');
    return { id: String(i), text: part, person: fileIdOf(speakerId!) };
  });
}

/** Compares, and prints. */
export async function run(): Promise<void> {
  const rows = statementsOfSome(STATEMENTS, ONE_IN);
  if (!rows) return console.log('The maker of statements is not here.');
  const packs = await install(rows);
  const everything = readEverything(rows, (await packs.packs.toArray())[0]!);
  const step = Math.floor(rows.length / 2000);
  const sample = rows.filter((_, i) => i % step === 0);
  const lines = [HEAD];
  for (const [name, claimsOf] of [
    ['somebody else’s words', claimsFrom],
    ['own words', retoldFrom],
  ] as const) {
    const [own, others] = [createTally(), createTally()];
    for (let turn = 0; turn < ARTICLES; turn++) {
      const claims = claimsOf(sample, turn);
      const found = await packed(packs, claims);
      const samples = new Map<string, ClaimSamples>();
      for (const [i, claim] of claims.entries()) {
        samples.clear();
        samples.set(claim.id, exactSamples(everything, claim));
        const [exact] = recallStatements(
          [claim],
          [],
          [],
          { article: ARTICLE, language: ENGLISH_RECALL, people: [] },
          samples,
        );
        own.add(shownOf(exact!.statements), shownOf(found[i]!.statements));
        others.add(shownOf(exact!.others), shownOf(found[i]!.others));
      }
    }
    lines.push(rowOfTally(`${name}: of the speaker`, own.tally), rowOfTally(`${name}: of others`, others.tally));
  }
  console.log(`${everything.all.length.toLocaleString('en')} statements of ${everything.byPerson.size} people\n`);
  console.log(table(lines));
  packs.close();
}
