import type { Source, Statement } from '../model/statement';
import { aroundStatement } from './around-statement';
import { type Bag, bagOf, type WordCounts } from './bag';
import { isFromBefore, type ReadingPlace } from './being-read';
import type { MatterOfStatement } from './matter';
import { passagesOf } from './passages';
import type { Collection } from './rank';
import { createRarity } from './rarity';
import type { RecallLanguage } from './recall-language';
import { OWN_SIZE } from './thresholds';

/** A statement that may be recalled: it is from before the article that is being read ({@link isFromBefore}). */
export interface Candidate {
  statement: Statement;
  source: Source;
  bag: Bag;
  /** What tells what it is about ({@link matterOf}). */
  matter: () => MatterOfStatement;
  /** Further sources of the same words. */
  alsoIn: Source[];
  /** As the source names who said it; null where the records know the person. */
  speaker: string | null;
}

/** A statement of the reader's own records as a candidate, with what was kept from around it. */
export function candidateOf(statement: Statement, source: Source, language: RecallLanguage): Candidate {
  const bag = bagOf(statement.words, language);
  const around = () => aroundStatement(bag.counts, statement, source, language);
  return {
    statement,
    source,
    bag,
    matter: matterOf(statement.words, bag, around, language),
    alsoIn: [],
    speaker: null,
  };
}

/**
 * What tells what words are about, worked out at the first call and kept: several claims may ask. Around a passage of a
 * long text stands the text, so `around` is never null for one.
 */
export function matterOf(
  words: string,
  bag: Bag,
  around: () => WordCounts | null,
  language: RecallLanguage,
): () => MatterOfStatement {
  let known: MatterOfStatement | undefined;
  return () => {
    if (known) return known;
    const passages = passagesOf(words, bag, language);
    known = { passages, around: around() ?? (passages.length > 1 ? bag.counts : null) };
    return known;
  };
}

/** All that one person is known to have said before, and how rare each word is in it. */
export interface Candidates extends Collection {
  all: Candidate[];
}

/** Statements that stand for more than themselves: the best of a collection that was not read whole. */
export interface Sample {
  all: Candidate[];
  /** How many statements there are in the collection, and how many of them hold a word. */
  total: number;
  holding(key: string): number;
}

/** The samples as if they stood for {@link OWN_SIZE} statements at most, all together. */
export function asOneCollection(samples: readonly Sample[]): Sample[] {
  const total = samples.reduce((sum, sample) => sum + sample.total, 0);
  const scale = Math.min(1, OWN_SIZE / Math.max(1, total));
  return samples.map((sample) => ({
    ...sample,
    total: sample.total * scale,
    holding: (key) => sample.holding(key) * scale,
  }));
}

function holdingIn(all: readonly Candidate[]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const { bag } of all) for (const key of bag.counts.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  return holding;
}

/** Statements that were all read, and samples of larger collections, as one. */
export function collect(read: readonly Candidate[], samples: readonly Sample[], language: RecallLanguage): Candidates {
  const all = [...read, ...samples.flatMap((sample) => sample.all)];
  const holding = holdingIn(read);
  const total = samples.reduce((sum, sample) => sum + sample.total, read.length);
  const length = all.reduce((sum, { bag }) => sum + bag.length, 0);
  const held = (key: string) => samples.reduce((sum, sample) => sum + sample.holding(key), holding.get(key) ?? 0);
  const rarity = createRarity(total, held, language);
  return { all, rarity, averageLength: Math.max(1, length / Math.max(1, all.length)) };
}

/**
 * The statements of these people (`Person.id`s) that may be shown beside an article, by person; each is read once.
 * Left out: deleted ones, ones without their source, ones that are not from before ({@link isFromBefore}).
 */
export function candidatesByPerson(
  people: ReadonlySet<string>,
  statements: Statement[],
  sources: Source[],
  place: ReadingPlace,
  language: RecallLanguage,
): Map<string, Candidate[]> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const byPerson = new Map<string, Candidate[]>();
  for (const statement of statements) {
    const source = sourceById.get(statement.source);
    if (!source || statement.deleted || !people.has(statement.person)) continue;
    if (!isFromBefore(statement, source, place)) continue;
    const list = byPerson.get(statement.person) ?? [];
    list.push(candidateOf(statement, source, language));
    byPerson.set(statement.person, list);
  }
  return byPerson;
}
