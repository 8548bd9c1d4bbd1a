import { type CheckRow, nameKeyOf, readChecksAt } from '../../codec/check-rows';
import { fileIdOf } from '../../codec/person-keys';
import { type Bag, bagOf } from '../../recall/bag';
import type { CheckCandidate } from '../../recall/checks';
import type { Query } from '../../recall/query';
import type { Collection } from '../../recall/rank';
import { createRarity } from '../../recall/rarity';
import type { RecallLanguage } from '../../recall/recall-language';
import { CHECKS } from '../../recall/thresholds';
import { foldWords } from '../../text/fold-word';
import { blockCacheOf } from '../../volumes/held-packs';
import type { Packs } from '../../volumes/schema';
import { type NumberedRow, readRowsNumbered } from '../../volumes/statements/read-statements';
import { type FoundLists, findLists } from './find-lists';
import { packsReadWith } from './packs-read-with';
import { type PacksRarity, rarityIn, searchPack } from './search-statements';

/** A claim as packs of checks are asked for it. */
export interface CheckedClaim {
  /** `Claim.id`. */
  id: string;
  query: Query;
  /** All ids under which packs may know the speaker; none where nobody is known to have said it. */
  ids: readonly string[];
  /** Names of the speaker; single words are passed over. */
  names: readonly string[];
}

/** The checks that may fit one claim, and how rare words are among all of them. */
export interface CheckSample extends Collection {
  all: CheckCandidate[];
}

const schemeOf = (id: string) => (id.includes(':') ? id.slice(0, id.indexOf(':')) : null);

/** Whether the checker names this speaker: by id, or by a full name with no other id of the same scheme. */
function isSpeaker({ ids, names }: CheckedClaim, { speaker, speakerId }: CheckRow['check']): boolean {
  const id = speakerId && fileIdOf(speakerId);
  if (id && ids.includes(id)) return true;
  if (id && ids.some((own) => schemeOf(own) === schemeOf(id))) return false;
  const folded = foldWords(speaker ?? '');
  return folded.includes(' ') && names.some((name) => foldWords(name) === folded);
}

const keysOf = ({ ids, names }: CheckedClaim): string[] => [...ids, ...names.flatMap((name) => nameKeyOf(name) ?? [])];

function numbersFor(claim: CheckedClaim, found: FoundLists, { rarity }: PacksRarity): number[] {
  const runs = keysOf(claim).flatMap((key) => found.runs.get(key) ?? []);
  const ranges = [undefined, ...runs];
  const hits = ranges.flatMap((among) =>
    searchPack(claim.query, found, rarity, CHECKS.lookedAt, among ? { among } : {}),
  );
  return [...new Set(hits.map(({ number }) => number))];
}

function collectionFor({ query }: CheckedClaim, { total, holding }: PacksRarity, bags: readonly Bag[]): Collection {
  const { language } = query;
  const asked = new Set(query.words.map(({ key }) => key));
  const length = bags.reduce((sum, bag) => sum + bag.length, 0);
  return {
    rarity: createRarity(
      total,
      (key) => (asked.has(key) ? holding(key) : total * language.backgroundShare(key)),
      language,
    ),
    averageLength: Math.max(1, length / Math.max(1, bags.length)),
  };
}

type Read = NumberedRow<CheckRow> & { bag: Bag };

function candidateFrom(claim: CheckedClaim, { held: { pack }, row: { check }, bag }: Read): CheckCandidate {
  const licence = check.licence ?? pack.header.licence;
  return { check, licence, pack: pack.header.name, sameSpeaker: isSpeaker(claim, check), bag };
}

/**
 * What the installed packs of fact checks have for some claims, by `Claim.id`. The disk is asked four times, whatever
 * the number of claims and packs; without such a pack, once.
 *
 * @param claimsOf gives the claims; called only when there is a pack of checks
 * @param language with which the packs were indexed and are read
 * @throws StorageRefused, RecordsSuperseded
 */
export async function packedChecks(
  packs: Packs,
  claimsOf: () => Promise<readonly CheckedClaim[]>,
  language: RecallLanguage,
): Promise<Map<string, CheckSample>> {
  const held = await packsReadWith(packs, 'checks', language);
  const claims = held.length === 0 ? [] : await claimsOf();
  if (claims.length === 0) return new Map();
  const cache = blockCacheOf(packs);
  const words = new Set(claims.flatMap(({ query }) => query.words.map(({ key }) => key)));
  const found = await findLists(cache, held, words, new Set(claims.flatMap(keysOf)));
  const inPacks = rarityIn(found, language);
  const hits = claims.map((claim) => found.map((each) => numbersFor(claim, each, inPacks)));
  const wanted = found.map((each, pack) => ({ held: each.held, numbers: hits.flatMap((of) => of[pack]!) }));
  const rows = await readRowsNumbered(cache, wanted, readChecksAt);
  const read = rows.map((each) => ({ ...each, bag: bagOf(each.row.text, language) }));
  return new Map(
    claims.map((claim, i) => {
      const own = read.filter(({ held: of, number }) => hits[i]![held.indexOf(of)]!.includes(number));
      const bags = own.map(({ bag }) => bag);
      return [claim.id, { all: own.map((each) => candidateFrom(claim, each)), ...collectionFor(claim, inPacks, bags) }];
    }),
  );
}
