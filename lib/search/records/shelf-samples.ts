import { bestOf } from '../../codec/posting-search';
import type { LibraryParts } from '../../library/library-parts';
import type { ReadingPlace } from '../../recall/being-read';
import type { Candidate, Sample } from '../../recall/candidates';
import type { Query } from '../../recall/query';
import { searchWeight } from '../../recall/rank';
import { createRarity, type Rarity } from '../../recall/rarity';
import type { ClaimSamples } from '../../recall/recall';
import type { RecallLanguage } from '../../recall/recall-language';
import { IN_RECORDS, SHELF_SIZE } from '../../recall/thresholds';
import { reading } from '../../records/access';
import type { SameAs } from '../../records/same-as';
import type { Shelves } from '../../records/schema';
import { foldWords } from '../../text/fold-word';
import { findCandidates, type Want } from './find-candidates';
import { personKey } from './segment-of-rows';
import { createCandidates, type ShelfCandidates } from './shelf-candidates';
import { readLists, type ShelfLists } from './shelf-lists';
import { numbersOf, type SpeakerNumbers } from './speaker-numbers';

/** A claim as the shelves are asked for it. */
export interface ShelfClaim {
  /** `Claim.id`. */
  id: string;
  query: Query;
  /** `Person.id` of the speaker. */
  person: string;
  /** Names of the speaker: somebody of the same name is not shown among the others, it may be the same person. */
  names: readonly string[];
}

/** What the shelves have for the claims of an article. */
export interface ShelfSamples {
  /** The speakers who said so little that all of it may be read and ranked; all, while the index is built. */
  few: string[];
  /** By `Claim.id`: of the other speakers the statements that may be best, and of everybody else a few. */
  samples: Map<string, ClaimSamples>;
}

const TABLES = ['meta', 'postings', 'statements', 'identities', 'people', 'sources'] as const;

/** How rare words are, as if there were no more statements than {@link SHELF_SIZE}. */
function rarityOn({ listsOf, range: { from, to } }: ShelfLists, language: RecallLanguage) {
  const scale = Math.min(1, SHELF_SIZE / Math.max(1, to - from));
  const total = (to - from) * scale;
  const holding = (key: string) => listsOf(key).reduce((sum, { count }) => sum + count, 0) * scale;
  return { total, holding, rarity: createRarity(total, holding, language) };
}

type ShelfRarity = ReturnType<typeof rarityOn>;

type IsWanted = (number: number) => boolean;

function searchIn({ listsOf, range }: ShelfLists, { words }: Query, rarity: Rarity, isWanted: IsWanted, from = 0) {
  const asked = words.flatMap((word) => {
    const weight = searchWeight(word, rarity);
    return listsOf(word.key).map((list) => ({ list, weight }));
  });
  return (limit: number) =>
    bestOf(asked, range, limit, undefined, isWanted)
      .filter(({ score }) => score >= from)
      .map(({ number }) => number);
}

/** The claims with what the lists tell. */
interface Asked {
  claims: readonly ShelfClaim[];
  lists: ShelfLists;
  shelf: ShelfRarity;
  /** The statements of each claim's speaker. */
  ownOf(claim: ShelfClaim): SpeakerNumbers;
  isFew(claim: ShelfClaim): boolean;
  /** Whether the speaker said it: an id of somebody else may have fallen on the same hash. */
  isOwn(claim: ShelfClaim, candidate: Candidate): boolean;
}

async function askLists(
  shelves: Shelves,
  claims: readonly ShelfClaim[],
  sameAs: SameAs,
  language: RecallLanguage,
): Promise<Asked> {
  const speakers = [...new Set(claims.map(({ person }) => person))];
  const membersOf = (person: string) => sameAs.membersOf(sameAs.keptFor(person));
  const words = claims.flatMap(({ query }) => query.words.map(({ key }) => key));
  const lists = await readLists(shelves, new Set([...words, ...speakers.flatMap(membersOf).map(personKey)]), language);
  const numbers = new Map(speakers.map((person) => [person, numbersOf(lists, membersOf(person))]));
  const ownOf = ({ person }: ShelfClaim) => numbers.get(person)!;
  return {
    claims,
    lists,
    shelf: rarityOn(lists, language),
    ownOf,
    isFew: (claim) => !lists.isWhole || ownOf(claim).size <= IN_RECORDS.readWhole,
    isOwn: ({ person }, { statement }) => statement.person === sameAs.keptFor(person),
  };
}

function wantOwn({ lists, shelf, ownOf, isOwn }: Asked, claim: ShelfClaim): Want {
  return {
    ...IN_RECORDS.own,
    search: searchIn(lists, claim.query, shelf.rarity, ownOf(claim).has),
    mayShow: (candidate) => isOwn(claim, candidate),
  };
}

function wantOthers({ lists, shelf, ownOf, isOwn }: Asked, claim: ShelfClaim): Want {
  const own = ownOf(claim);
  const called = new Set(claim.names.map(foldWords));
  return {
    ...IN_RECORDS.others,
    search: searchIn(lists, claim.query, shelf.rarity, (number) => !own.has(number), IN_RECORDS.othersFrom),
    mayShow: (other) => !isOwn(claim, other) && !other.names.some((name) => called.has(foldWords(name))),
  };
}

/** How many hold a word is known for the words that were asked for; for others it is as in public speech at large. */
function sampleOf(
  { words, language }: Query,
  all: Candidate[],
  total: number,
  holding: (key: string) => number,
): Sample {
  const asked = new Set(words.map(({ key }) => key));
  return { all, total, holding: (key) => (asked.has(key) ? holding(key) : total * language.backgroundShare(key)) };
}

/** The speaker's own, of whom not all is read, and the others'. */
async function findSamples(asked: Asked, candidates: ShelfCandidates): Promise<[string, ClaimSamples][]> {
  const { claims, shelf, ownOf, isFew } = asked;
  const many = claims.filter((claim) => !isFew(claim));
  const wants = [...many.map((claim) => wantOwn(asked, claim)), ...claims.map((claim) => wantOthers(asked, claim))];
  const found = await findCandidates(wants, candidates);
  return claims.map((claim, at) => {
    const own = found[many.indexOf(claim)]?.map((each) => ({ ...each, speaker: null }));
    const { size, holding } = ownOf(claim);
    const others = sampleOf(claim.query, found[many.length + at]!, shelf.total, shelf.holding);
    return [claim.id, { own: own ? [sampleOf(claim.query, own, size, holding)] : [], others: [others] }];
  });
}

/**
 * What the reader's own shelves have for the claims of an article. Of speakers with many statements, and of everybody else,
 * the index of words tells which ones to read: the cost grows with the article, hardly with the shelves.
 *
 * @param place the article that is being read: what was saved from it, or made after it, is not earlier
 * @param language with which the statements were indexed and are read
 * @throws StorageRefused, ShelvesSuperseded
 */
export async function shelfSamples(
  { records, readMerges }: Pick<LibraryParts, 'records' | 'readMerges'>,
  claims: readonly ShelfClaim[],
  place: ReadingPlace,
  language: RecallLanguage,
): Promise<ShelfSamples> {
  if (claims.length === 0) return { few: [], samples: new Map() };
  return reading(records, TABLES, async () => {
    const sameAs = await readMerges(records);
    const asked = await askLists(records, claims, sameAs, language);
    const candidates = createCandidates(records, { lists: asked.lists, sameAs, place, language });
    const samples = await findSamples(asked, candidates);
    const few = new Set(claims.filter(asked.isFew).map(({ person }) => person));
    return { few: [...few], samples: new Map(samples) };
  });
}
