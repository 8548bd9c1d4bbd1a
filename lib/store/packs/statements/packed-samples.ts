import { backgroundShare } from '../../../recall/background';
import { bagOf } from '../../../recall/bag';
import type { Candidate, Sample } from '../../../recall/candidates';
import { foldText } from '../../../recall/fold';
import type { Query } from '../../../recall/query';
import type { Rarity } from '../../../recall/rarity';
import type { ClaimSamples } from '../../../recall/recall';
import { countIn } from '../../../shards/posting-list';
import type { NumberRange } from '../../../shards/posting-search';
import { blockCacheOf, type HeldPack, heldPacks } from '../held-packs';
import type { Packs } from '../schema';
import { type FoundLists, findLists } from './find-lists';
import { statementFrom } from './packed-statement';
import { type NumberedRow, readNumbered } from './read-statements';
import { type PacksRarity, rarityIn, searchPack } from './search-statements';

/** A claim as the packs are asked for it. */
export interface PackedClaim {
  /** `Claim.id`. */
  id: string;
  query: Query;
  /** `Person.id` of the speaker, under which found statements will stand. */
  person: string;
  /** All ids under which packs may know this person, that one included. */
  ids: readonly string[];
  /** Names of the speaker: somebody of the same name is not shown among the others, it may be the same person. */
  names: readonly string[];
}

/** Statements of the speaker that are ranked exactly; all, where there are no more. */
const OWN = 24;
/** Statements of others that are ranked exactly, of each pack. */
const OTHERS = 3;

/** What one pack has for one claim. */
interface Hits {
  found: FoundLists;
  runs: NumberRange[];
  own: number[];
  others: number[];
}

function ownNumbers(query: Query, found: FoundLists, rarity: Rarity, run: NumberRange): number[] {
  const { from, to } = run;
  if (to - from <= OWN) return Array.from({ length: to - from }, (_, i) => from + i);
  return searchPack(query, found, rarity, OWN, { among: run }).map(({ number }) => number);
}

function hitsIn(claim: PackedClaim, found: FoundLists, rarity: Rarity): Hits {
  const runs = claim.ids.flatMap((id) => found.runs.get(id) ?? []);
  const others = searchPack(claim.query, found, rarity, OTHERS, { without: runs });
  return {
    found,
    runs,
    own: runs.flatMap((run) => ownNumbers(claim.query, found, rarity, run)),
    others: others.map(({ number }) => number),
  };
}

const keyOf = (held: HeldPack, number: number) => `${held.pack.edition} ${number}`;

/** Candidates by pack and number, each read into words once however many claims it is looked at for. */
function createCandidates(rows: readonly NumberedRow[]) {
  const byKey = new Map(rows.map((each) => [keyOf(each.held, each.number), each]));
  const made = new Map<string, Candidate>();
  return (held: HeldPack, number: number): Candidate | null => {
    const key = keyOf(held, number);
    const known = made.get(key);
    if (known) return known;
    const row = byKey.get(key)?.row;
    if (!row) return null;
    const candidate = { ...statementFrom(held.pack, row, key), bag: bagOf(row.text) };
    made.set(key, candidate);
    return candidate;
  };
}

type CandidateAt = ReturnType<typeof createCandidates>;

function ownSamples({ person, ids, query }: PackedClaim, hits: readonly Hits[], at: CandidateAt): Sample[] {
  const asked = new Set(query.words.map(({ key }) => key));
  return hits.map(({ found, runs, own }): Sample => {
    const all = own.flatMap((number) => {
      const candidate = at(found.held, number);
      if (!candidate || !ids.includes(candidate.statement.person)) return [];
      return [{ ...candidate, statement: { ...candidate.statement, person }, speaker: null }];
    });
    const total = runs.reduce((sum, { from, to }) => sum + to - from, 0);
    const holding = (key: string): number => {
      const list = found.lists.get(key);
      if (list) return runs.reduce((sum, { from, to }) => sum + countIn(list, from, to), 0);
      const common = found.common.get(key);
      if (common !== undefined) return (total * common) / found.total;
      return asked.has(key) ? 0 : total * backgroundShare(key);
    };
    return { all, total, holding };
  });
}

function othersSample(
  { ids, names, query }: PackedClaim,
  hits: readonly Hits[],
  { total, holding }: PacksRarity,
  at: CandidateAt,
): Sample {
  const called = new Set(names.map(foldText));
  const asked = new Set(query.words.map(({ key }) => key));
  const all = hits.flatMap(({ found, others }) =>
    others.flatMap((number) => {
      const candidate = at(found.held, number);
      if (!candidate || ids.includes(candidate.statement.person)) return [];
      return called.has(foldText(candidate.speaker ?? '')) ? [] : [candidate];
    }),
  );
  return { all, total, holding: (key) => (asked.has(key) ? holding(key) : total * backgroundShare(key)) };
}

/**
 * What the installed packs have for the claims of an article, by `Claim.id`: of each speaker the statements that may
 * be best, and of all others a few. The disk is asked three times, whatever the number of claims and packs.
 *
 * Statements have placeholders for ids; see `withIds`.
 *
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function packedSamples(packs: Packs, claims: readonly PackedClaim[]): Promise<Map<string, ClaimSamples>> {
  const held = claims.length === 0 ? [] : await heldPacks(packs, 'statements');
  if (held.length === 0) return new Map();
  const cache = blockCacheOf(packs);
  const keys = new Set(claims.flatMap(({ query }) => query.words.map(({ key }) => key)));
  const found = await findLists(cache, held, keys, new Set(claims.flatMap(({ ids }) => ids)));
  const inPacks = rarityIn(found);
  const hits = claims.map((claim) => found.map((each) => hitsIn(claim, each, inPacks.rarity)));
  const wanted = found.map((each, pack) => ({
    held: each.held,
    numbers: hits.flatMap((of) => [...of[pack]!.own, ...of[pack]!.others]),
  }));
  const at = createCandidates(await readNumbered(cache, wanted));
  return new Map(
    claims.map((claim, i) => [
      claim.id,
      { own: ownSamples(claim, hits[i]!, at), others: [othersSample(claim, hits[i]!, inPacks, at)] },
    ]),
  );
}
