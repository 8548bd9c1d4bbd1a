import { bagOf } from '../../recall/bag';
import { isFromBefore, type ReadingPlace } from '../../recall/being-read';
import { type Candidate, matterOf, type Sample } from '../../recall/candidates';
import type { ClaimSamples } from '../../recall/recall';
import type { RecallLanguage } from '../../recall/recall-language';
import { OTHERS } from '../../recall/thresholds';
import { foldWords } from '../../text/fold-word';
import { blockCacheOf, type HeldPack } from '../../volumes/held-packs';
import type { Packs } from '../../volumes/schema';
import { statementFrom } from '../../volumes/statements/packed-statement';
import { type NumberedRow, readNumbered } from '../../volumes/statements/read-statements';
import { type ClaimHits, hitsIn, type PackedClaim } from './claim-hits';
import { findLists } from './find-lists';
import { packsReadWith } from './packs-read-with';
import { type PacksRarity, rarityIn } from './search-statements';

const keyOf = (held: HeldPack, number: number) => `${held.pack.edition} ${number}`;

/**
 * Candidates by pack and number, each read into words once however many claims it is looked at for; null for what is
 * no earlier one.
 */
function createCandidates(rows: readonly NumberedRow[], place: ReadingPlace, language: RecallLanguage) {
  const byKey = new Map(rows.map((each) => [keyOf(each.held, each.number), each]));
  const made = new Map<string, Candidate>();
  return (held: HeldPack, number: number): Candidate | null => {
    const key = keyOf(held, number);
    const known = made.get(key);
    if (known) return known;
    const row = byKey.get(key)?.row;
    if (!row) return null;
    const found = statementFrom(held.pack, row, key);
    if (!isFromBefore(found.statement, found.source, place)) return null;
    const bag = bagOf(row.text, language);
    const candidate = { ...found, bag, matter: matterOf(row.text, bag, () => null, language) };
    made.set(key, candidate);
    return candidate;
  };
}

type CandidateAt = ReturnType<typeof createCandidates>;

function ownSamples({ person, ids }: PackedClaim, hits: readonly ClaimHits[], at: CandidateAt): Sample[] {
  return hits.map(({ found, own, total, holding }): Sample => {
    const all = own.flatMap((number) => {
      const candidate = at(found.held, number);
      if (!candidate || !ids.includes(candidate.statement.person)) return [];
      return [{ ...candidate, statement: { ...candidate.statement, person }, speaker: null }];
    });
    return { all, total, holding };
  });
}

function othersSample(
  { ids, names, query }: PackedClaim,
  hits: readonly ClaimHits[],
  { total, holding }: PacksRarity,
  at: CandidateAt,
): Sample {
  const called = new Set(names.map(foldWords));
  const asked = new Set(query.words.map(({ key }) => key));
  const all = hits.flatMap(({ found, others }) =>
    others.flatMap((number) => {
      const candidate = at(found.held, number);
      if (!candidate || ids.includes(candidate.statement.person)) return [];
      return called.has(foldWords(candidate.speaker ?? '')) ? [] : [candidate];
    }),
  );
  return {
    all,
    total,
    holding: (key) => (asked.has(key) ? holding(key) : total * query.language.backgroundShare(key)),
  };
}

/**
 * What the installed packs have for the claims of an article, by `Claim.id`: of each speaker the statements that may
 * be best, and of all others a few. The disk is asked four times, whatever the number of claims and packs.
 *
 * Statements have placeholders for ids; see `withIds`.
 *
 * @param place the article that is being read: what was made after it is left out, and what its own page says
 * @param language with which the packs were indexed and are read
 * @param withOthers whether what others said is wanted, too
 * @throws StorageRefused, RecordsSuperseded
 */
export async function packedSamples(
  packs: Packs,
  claims: readonly PackedClaim[],
  place: ReadingPlace,
  language: RecallLanguage,
  withOthers: boolean = OTHERS.areShown,
): Promise<Map<string, ClaimSamples>> {
  const held = claims.length === 0 ? [] : await packsReadWith(packs, 'statements', language);
  if (held.length === 0) return new Map();
  const cache = blockCacheOf(packs);
  const keys = new Set(claims.flatMap(({ query }) => query.words.map(({ key }) => key)));
  const found = await findLists(cache, held, keys, new Set(claims.flatMap(({ ids }) => ids)), {
    withCommon: false,
  });
  const inPacks = rarityIn(found, language);
  const hits = claims.map((claim) => found.map((each) => hitsIn(claim, each, inPacks.rarity, withOthers)));
  const wanted = found.map((each, pack) => ({
    held: each.held,
    numbers: hits.flatMap((of) => [...of[pack]!.own, ...of[pack]!.others]),
  }));
  const at = createCandidates(await readNumbered(cache, wanted), place, language);
  return new Map(
    claims.map((claim, i) => [
      claim.id,
      { own: ownSamples(claim, hits[i]!, at), others: [othersSample(claim, hits[i]!, inPacks, at)] },
    ]),
  );
}
