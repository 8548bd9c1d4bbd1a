import { bestOf } from '../../codec/posting-search';
import type { LibraryParts } from '../../library/library-parts';
import type { ReadingPlace } from '../../recall/being-read';
import type { Candidate, Sample } from '../../recall/candidates';
import { type Query, withoutAround } from '../../recall/query';
import { searchWeight } from '../../recall/rank';
import { createRarity, type Rarity } from '../../recall/rarity';
import type { ClaimSamples } from '../../recall/recall';
import type { RecallLanguage } from '../../recall/recall-language';
import { IN_RECORDS, OTHERS, OWN_SIZE } from '../../recall/thresholds';
import { reading } from '../../records/access';
import type { SameAs } from '../../records/same-as';
import type { RecordsDatabase } from '../../records/schema';
import { foldWords } from '../../text/fold-word';
import { findCandidates, type Want } from './find-candidates';
import { createCandidates, type OwnCandidates } from './own-candidates';
import { type OwnLists, readLists } from './own-lists';
import { aroundKey, personKey } from './segment-of-rows';
import { numbersOf, type SpeakerNumbers } from './speaker-numbers';

/** A claim as the records are asked for it. */
export interface OwnClaim {
  /** `Claim.id`. */
  id: string;
  /** Its words, and of those near it the best for finding statements by. */
  query: Query;
  /** `Person.id` of the speaker. */
  person: string;
  /** Names of the speaker: somebody of the same name is not shown among the others, it may be the same person. */
  names: readonly string[];
}

/** What the records have for the claims of an article. */
export interface OwnSamples {
  /** The speakers who said so little that all of it may be read and ranked; all, while the index is built. */
  few: string[];
  /** By `Claim.id`: of the other speakers the statements that may be best, and of everybody else a few. */
  samples: Map<string, ClaimSamples>;
}

const TABLES = ['meta', 'postings', 'statements', 'identities', 'people', 'sources'] as const;

/** How rare words are, as if there were no more statements than {@link OWN_SIZE}. */
function rarityOn({ listsOf, range: { from, to } }: OwnLists, language: RecallLanguage) {
  const scale = Math.min(1, OWN_SIZE / Math.max(1, to - from));
  const total = (to - from) * scale;
  const holding = (key: string) => listsOf(key).reduce((sum, { count }) => sum + count, 0) * scale;
  return { total, holding, rarity: createRarity(total, holding, language) };
}

type OwnRarity = ReturnType<typeof rarityOn>;

type IsWanted = (number: number) => boolean;

/** What is looked for, and by how much words that were kept from around a statement count. */
interface Search {
  query: Query;
  rarity: Rarity;
  isWanted: IsWanted;
  around?: number;
  from?: number;
}

function searchIn({ listsOf, range }: OwnLists, { query: { words }, rarity, isWanted, around = 0, from = 0 }: Search) {
  const asked = words.flatMap((word) => {
    const weight = searchWeight(word, rarity);
    const own = listsOf(word.key).map((list) => ({ list, weight }));
    const near = listsOf(aroundKey(word.key)).map((list) => ({ list, weight: weight * around }));
    return around === 0 ? own : [...own, ...near];
  });
  return (limit: number) =>
    bestOf(asked, range, limit, undefined, isWanted)
      .filter(({ score }) => score >= from)
      .map(({ number }) => number);
}

/** The claims with what the lists tell. */
interface Asked {
  claims: readonly OwnClaim[];
  lists: OwnLists;
  background: OwnRarity;
  /** The statements of each claim's speaker. */
  ownOf(claim: OwnClaim): SpeakerNumbers;
  isFew(claim: OwnClaim): boolean;
  /** Whether the speaker said it: an id of somebody else may have fallen on the same hash. */
  isOwn(claim: OwnClaim, candidate: Candidate): boolean;
}

async function askLists(
  records: RecordsDatabase,
  claims: readonly OwnClaim[],
  sameAs: SameAs,
  language: RecallLanguage,
): Promise<Asked> {
  const speakers = [...new Set(claims.map(({ person }) => person))];
  const membersOf = (person: string) => sameAs.membersOf(sameAs.keptFor(person));
  const words = claims.flatMap(({ query }) => query.words.flatMap(({ key }) => [key, aroundKey(key)]));
  const lists = await readLists(records, new Set([...words, ...speakers.flatMap(membersOf).map(personKey)]), language);
  const numbers = new Map(speakers.map((person) => [person, numbersOf(lists, membersOf(person))]));
  const ownOf = ({ person }: OwnClaim) => numbers.get(person)!;
  return {
    claims,
    lists,
    background: rarityOn(lists, language),
    ownOf,
    isFew: (claim) => !lists.isWhole || ownOf(claim).size <= IN_RECORDS.readWhole,
    isOwn: ({ person }, { statement }) => statement.person === sameAs.keptFor(person),
  };
}

function wantOwn({ lists, background, ownOf, isOwn }: Asked, claim: OwnClaim): Want {
  return {
    ...IN_RECORDS.own,
    search: searchIn(lists, {
      query: claim.query,
      rarity: background.rarity,
      isWanted: ownOf(claim).has,
      around: IN_RECORDS.around,
    }),
    mayShow: (candidate) => isOwn(claim, candidate),
  };
}

function wantOthers({ lists, background, ownOf, isOwn }: Asked, claim: OwnClaim): Want {
  const own = ownOf(claim);
  const called = new Set(claim.names.map(foldWords));
  const isOther = (number: number) => !own.has(number);
  return {
    ...IN_RECORDS.others,
    search: searchIn(lists, {
      query: withoutAround(claim.query),
      rarity: background.rarity,
      isWanted: isOther,
      from: IN_RECORDS.othersFrom,
    }),
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

/** The speaker's own, of whom not all is read, and the others' as far as they are wanted. */
async function findSamples(
  asked: Asked,
  candidates: OwnCandidates,
  withOthers: boolean,
): Promise<[string, ClaimSamples][]> {
  const { claims, background, ownOf, isFew } = asked;
  const many = claims.filter((claim) => !isFew(claim));
  const ofOthers = withOthers ? claims.map((claim) => wantOthers(asked, claim)) : [];
  const wants = [...many.map((claim) => wantOwn(asked, claim)), ...ofOthers];
  const found = await findCandidates(wants, candidates);
  return claims.map((claim, at) => {
    const own = found[many.indexOf(claim)]?.map((each) => ({ ...each, speaker: null }));
    const { size, holding } = ownOf(claim);
    const others = sampleOf(claim.query, found[many.length + at] ?? [], background.total, background.holding);
    return [claim.id, { own: own ? [sampleOf(claim.query, own, size, holding)] : [], others: [others] }];
  });
}

/**
 * What the reader's own records have for the claims of an article. Of speakers with many statements, and of everybody
 * else, the index of words tells which ones to read: the cost grows with the article, hardly with the records.
 *
 * @param place the article that is being read: what was saved from it, or made after it, is not earlier
 * @param language with which the statements were indexed and are read
 * @param withOthers whether what others said is wanted, too
 * @throws StorageRefused, RecordsSuperseded
 */
export async function ownSamples(
  { records, readMerges }: Pick<LibraryParts, 'records' | 'readMerges'>,
  claims: readonly OwnClaim[],
  place: ReadingPlace,
  language: RecallLanguage,
  withOthers: boolean = OTHERS.areShown,
): Promise<OwnSamples> {
  if (claims.length === 0) return { few: [], samples: new Map() };
  return reading(records, TABLES, async () => {
    const sameAs = await readMerges(records);
    const asked = await askLists(records, claims, sameAs, language);
    const candidates = createCandidates(records, { lists: asked.lists, sameAs, place, language });
    const samples = await findSamples(asked, candidates, withOthers);
    const few = new Set(claims.filter(asked.isFew).map(({ person }) => person));
    return { few: [...few], samples: new Map(samples) };
  });
}
