import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { HeldAgainst } from '../../lib/recall/earlier';
import {
  type MatterSigns,
  type MatterTables,
  type MatterWeights,
  matterTableOf,
  sureOf,
} from '../../lib/recall/matter';
import { createEarlierLibrary } from '../../scripts/analyze/earlier-shown';
import type { IndexedText } from '../../scripts/analyze/posting-index';
import { alone, asKept, type Judged } from './judged';
import { fitLogistic } from './logistic';

/** How strongly weights are held down; a third or three times as much changes no figure by 0.02. */
const HOLD = 10;
const FOLDS = 10;

/** What is known of what stands around the statements of the library. */
export const SURROUNDINGS = ['nothing', 'other statements', 'kept'] as const;

export type Surroundings = (typeof SURROUNDINGS)[number];

/** A claim and an earlier statement, whether judged or not. */
export interface Pair {
  claim: string;
  said: string;
  signs: MatterSigns;
  time: HeldAgainst['time'];
  /** Null where nobody judged it. */
  wanted: boolean | null;
  surroundings: Surroundings;
  /** Whether the text around the claim is known. */
  isAlone: boolean;
}

/** The library with nothing, with the other statements of each article, and with what is kept around each statement. */
function librariesOf({ said }: Judged): [Surroundings, IndexedText[]][] {
  return [
    ['nothing', alone(said)],
    ['other statements', said],
    ['kept', asKept(said)],
  ];
}

/** All pairs that recall weighs for the claims, once for each kind of surroundings, and with and without the claim's own. */
export function pairsOf(judged: Judged): Pair[] {
  return librariesOf(judged).flatMap(([surroundings, texts]) => {
    const library = createEarlierLibrary(texts, ENGLISH_RECALL);
    return [true, false].flatMap((isAlone) =>
      judged.claims.flatMap((claim) =>
        library.weigh(isAlone ? { ...claim, before: [] } : claim).map(({ found, signs, time }): Pair => {
          const grade = claim.grades.get(found.statement.id);
          const wanted = grade === undefined ? null : grade >= 2;
          return { claim: claim.id, said: found.statement.id, signs, time, wanted, surroundings, isAlone };
        }),
      ),
    );
  });
}

/** The first of a group, followed from one to the next. */
function rootOf(parents: Map<string, string>, key: string): string {
  let at = key;
  while (parents.has(at) && parents.get(at) !== at) at = parents.get(at)!;
  return at;
}

/** Claims that come from one article, or share a wanted statement, are of one group: of one matter. */
export function groupsOf({ claims }: Judged): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { id, article, grades } of claims) {
    const wanted = [...grades].flatMap(([said, grade]) => (grade >= 2 ? [`said ${said}`] : []));
    for (const key of [`article ${article}`, ...wanted]) parents.set(rootOf(parents, key), rootOf(parents, id));
  }
  return new Map(claims.map(({ id }) => [id, rootOf(parents, id)]));
}

/** FNV-1a, mixed: the same fold for the same text in every run. */
function foldOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

type Example = Pair & { wanted: boolean };

const isJudged = (pair: Pair): pair is Example => pair.wanted !== null;

/** The signs that are known where a table is for; in the order in which their weights are set. */
const SIGNS: Record<keyof MatterTables, readonly (keyof MatterSigns)[]> = {
  bothKnown: ['words', 'claim', 'around', 'days'],
  claimKnown: ['words', 'claim', 'days'],
  statementKnown: ['claim', 'around', 'days'],
  noneKnown: ['claim', 'days'],
};

function weightsFrom(pairs: readonly Example[], names: readonly (keyof MatterSigns)[]): MatterWeights {
  const examples = pairs.map(({ signs, wanted: right }) => ({ signs: names.map((name) => signs[name] ?? 0), right }));
  const kinds = new Set(pairs.map(({ surroundings }) => surroundings)).size;
  const weights = fitLogistic(examples, HOLD * kinds);
  const of = Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
  return { all: weights.at(-1)!, words: 0, claim: 0, around: 0, days: 0, ...of };
}

/** The weights that judged pairs give: with something known around the statements, in both kinds of that alike. */
export function tablesFrom(pairs: readonly Pair[]): MatterTables {
  const judged = pairs.filter(isJudged);
  const of = (table: keyof MatterTables) =>
    weightsFrom(
      judged.filter(({ signs }) => matterTableOf(signs) === table),
      SIGNS[table],
    );
  return {
    bothKnown: of('bothKnown'),
    claimKnown: of('claimKnown'),
    statementKnown: of('statementKnown'),
    noneKnown: of('noneKnown'),
  };
}

/** How sure each pair is by weights that were set without any claim of its group. */
export function heldOut(pairs: readonly Pair[], groups: ReadonlyMap<string, string>): Map<Pair, number> {
  const foldOfPair = ({ claim }: Pair) => foldOf(groups.get(claim)!);
  return new Map(
    Array.from({ length: FOLDS }, (_, fold) => {
      const tables = tablesFrom(pairs.filter((pair) => foldOfPair(pair) !== fold));
      const own = pairs.filter((pair) => foldOfPair(pair) === fold);
      return own.map((pair) => [pair, sureOf(pair.signs, tables)] as const);
    }).flat(),
  );
}
