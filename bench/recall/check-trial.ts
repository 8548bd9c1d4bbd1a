import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { PackCheck } from '../../lib/model/pack';
import { type Bag, bagOf } from '../../lib/recall/bag';
import { type CheckCandidate, closeChecks } from '../../lib/recall/checks';
import { queryOf } from '../../lib/recall/query';
import { createRarity } from '../../lib/recall/rarity';
import { createPostingIndex } from '../../scripts/analyze/posting-index';
import { table } from '../measured';
import type { BenchCollection, BenchDocument, BenchQuery } from './collections';

/** As packs are weighed: like a collection of this size. */
const SCALE = 1000;
/** Checks that are compared exactly, the best by single words. */
const LOOKED_AT = 40;

interface Held {
  document: BenchDocument;
  bag: Bag;
}

const surname = (name = '') => name.trim().toUpperCase().split(' ').at(-1)!;

function checkFrom({ id, text, speaker, date }: BenchDocument): PackCheck {
  const own = { id, speaker: speaker ?? null, speakerId: null, claim: text, claimDate: date ?? null, published: null };
  return { ...own, checker: '', result: '', title: null, address: `https://check.example/${id}`, licence: null };
}

/** The collection names the debaters by surname alone, so here that is the same speaker; in an article it never is. */
function candidateFrom({ document, bag }: Held, query: BenchQuery): CheckCandidate {
  const sameSpeaker = !!query.speaker && surname(query.speaker) === surname(document.speaker);
  return { check: checkFrom(document), licence: '', pack: '', sameSpeaker, bag };
}

function holdingOf(held: readonly Held[]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const { bag } of held) for (const key of bag.counts.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  return holding;
}

/** What is shown for each query, as the panel would. */
function* showChecks({ documents, queries }: BenchCollection) {
  const held = documents.map((document): Held => ({ document, bag: bagOf(document.text, ENGLISH_RECALL) }));
  const index = createPostingIndex(documents, ENGLISH_RECALL);
  const byId = new Map(held.map((each) => [each.document.id, each]));
  const averageLength = held.reduce((sum, { bag }) => sum + bag.length, 0) / held.length;
  const total = Math.min(SCALE, held.length);
  const holding = holdingOf(held);
  for (const asked of queries) {
    const query = queryOf(asked.text, ENGLISH_RECALL);
    const own = new Set(query.words.map(({ key }) => key));
    const share = (key: string) =>
      own.has(key) ? (holding.get(key) ?? 0) / held.length : ENGLISH_RECALL.backgroundShare(key);
    const collection = { averageLength, rarity: createRarity(total, (key) => total * share(key), ENGLISH_RECALL) };
    const said = asked.date ? { date: asked.date, precision: 'day' as const } : null;
    const best = index.search({ text: asked.text }, LOOKED_AT);
    const candidates = best.map(({ id }) => candidateFrom(byId.get(id)!, asked));
    const shown = closeChecks({ query, said }, candidates, collection, { address: '', published: null });
    yield { asked, shown };
  }
}

/**
 * The checks that the panel would show for the queries of a collection: how many of them a judge had named for that
 * very query (few are judged, so it is a lower bound), and for how many queries there is such a one.
 */
export function tryChecks(named: Record<string, BenchCollection>): string {
  const rows = Object.entries(named).flatMap(([name, collection]) => {
    const all = [...showChecks(collection)].map(({ asked, shown }) => {
      const judged = collection.relevant.get(asked.id) ?? new Set();
      return shown.map(({ check, sameSpeaker }) => ({ query: asked.id, sameSpeaker, fits: judged.has(check.id) }));
    });
    return [true, false].flatMap((same) => {
      const shown = all.flat().filter(({ sameSpeaker }) => sameSpeaker === same);
      const fitting = shown.filter(({ fits }) => fits);
      if (shown.length === 0) return [];
      const helped = new Set(fitting.map(({ query }) => query)).size;
      const share = (fitting.length / shown.length).toFixed(2);
      return [[name, same ? 'same' : 'other or unclear', `${shown.length}`, share, `${helped} of ${all.length}`]];
    });
  });
  return table([['', 'speaker', 'checks shown', 'judged to fit', 'queries with one'], ...rows]);
}
