import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { HeldAgainst } from '../../lib/recall/earlier';
import {
  type KnownAround,
  type MatterSigns,
  type MatterTables,
  type MatterWeights,
  matterTableOf,
  sureOf,
} from '../../lib/recall/matter';
import { type Themes, themesFrom } from '../../lib/recall/themes';
import { type AskedClaim, articlesOf, createEarlierLibrary } from '../../scripts/analyze/earlier-shown';
import { learnThemes } from '../../scripts/analyze/learn-themes';
import type { IndexedText } from '../../scripts/analyze/posting-index';
import { alone, asKept, furtherInArticles, type Judged, type JudgedClaim } from './judged';
import { fitLogistic } from './logistic';

/** How strongly weights are held down; a third or three times as much changes no figure by 0.02. */
const HOLD = 10;
const FOLDS = 10;

/** What is known of what stands around the statements of the library. */
export const SURROUNDINGS = ['nothing', 'other statements', 'kept'] as const;

export type Surroundings = (typeof SURROUNDINGS)[number];

/** What is known of what stands around the claim: nothing, the text next to it, and more of its article. */
export const OF_CLAIM = ['nothing', 'next', 'further'] as const;

export type KnownOfClaim = (typeof OF_CLAIM)[number];

/** A claim and an earlier statement, whether judged or not. */
export interface Pair {
  claim: string;
  said: string;
  signs: MatterSigns;
  time: HeldAgainst['time'];
  /** Null where nobody judged it. */
  wanted: boolean | null;
  surroundings: Surroundings;
  ofClaim: KnownOfClaim;
  /** Whether the library has themes. */
  isThemed: boolean;
}

/** The library with nothing, with the other statements of each article, and with what is kept around each statement. */
function librariesOf({ said }: Judged): [Surroundings, IndexedText[]][] {
  return [
    ['nothing', alone(said)],
    ['other statements', said],
    ['kept', asKept(said)],
  ];
}

/** The themes of the library, as of one that names the article of each statement. */
export function themesOf({ said }: Judged): Themes | null {
  const learnt = learnThemes(articlesOf(said, ENGLISH_RECALL), ENGLISH_RECALL);
  return learnt && themesFrom(learnt);
}

/** The claim as it is asked for; where the library knows articles by their statements, so does it that of the claim. */
function asKnown(claim: JudgedClaim, known: KnownOfClaim, texts: Surroundings, further: string[] = []): AskedClaim {
  if (known === 'nothing') return { ...claim, before: [], further: [] };
  if (known === 'next') return { ...claim, further: [] };
  return texts === 'other statements' ? claim : { ...claim, further };
}

/**
 * All pairs that recall weighs for the claims, once for each kind of surroundings, for all that may be known around the
 * claim, and with and without themes of the library.
 */
export function pairsOf(judged: Judged): Pair[] {
  const learnt = themesOf(judged);
  const further = furtherInArticles(judged.claims);
  const kinds = librariesOf(judged).flatMap((kind) => [null, learnt].map((themes) => ({ kind, themes })));
  return kinds.flatMap(({ kind: [surroundings, texts], themes }) => {
    const library = createEarlierLibrary(texts, ENGLISH_RECALL, themes);
    const isThemed = themes !== null;
    return OF_CLAIM.flatMap((ofClaim) =>
      judged.claims.flatMap((claim) =>
        library.weigh(asKnown(claim, ofClaim, surroundings, further.get(claim.id))).map((held): Pair => {
          const { found, signs, time } = held;
          const grade = claim.grades.get(found.statement.id);
          const wanted = grade === undefined ? null : grade >= 2;
          return { claim: claim.id, said: found.statement.id, signs, time, wanted, surroundings, ofClaim, isThemed };
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

type Sign = keyof MatterSigns;

/** The signs that are known where a table is for; in the order in which their weights are set. */
const KNOWN: Record<KnownAround, readonly Sign[]> = {
  bothWide: ['plain', 'names', 'claim', 'topic', 'around', 'wide', 'days'],
  claimWide: ['plain', 'names', 'claim', 'wide', 'days'],
  bothKnown: ['plain', 'names', 'claim', 'topic', 'around', 'days'],
  claimKnown: ['plain', 'names', 'claim', 'days'],
  statementKnown: ['plain', 'names', 'around', 'days'],
  noneKnown: ['plain', 'names', 'days'],
};

const NO_WEIGHTS: MatterWeights = {
  all: 0,
  plain: 0,
  names: 0,
  claim: 0,
  topic: 0,
  around: 0,
  wide: 0,
  themes: 0,
  covered: 0,
  days: 0,
};

function weightsFrom(pairs: readonly Example[], names: readonly Sign[]): MatterWeights {
  const examples = pairs.map(({ signs, wanted: right }) => ({ signs: names.map((name) => signs[name] ?? 0), right }));
  const kinds = new Set(pairs.map(({ surroundings }) => surroundings)).size;
  const weights = fitLogistic(examples, HOLD * kinds);
  const of = Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
  return { ...NO_WEIGHTS, all: weights.at(-1)!, ...of };
}

/** The weights that judged pairs give: with something known around the statements, in both kinds of that alike. */
export function tablesFrom(pairs: readonly Pair[]): MatterTables {
  const judged = pairs.filter(isJudged);
  const tableOf = (table: keyof MatterTables, signs: readonly Sign[]) =>
    [
      table,
      weightsFrom(
        judged.filter((pair) => matterTableOf(pair.signs) === table),
        signs,
      ),
    ] as const;
  const names = Object.keys(KNOWN) as (keyof typeof KNOWN)[];
  return Object.fromEntries(
    names.flatMap((name) => [
      tableOf(name, KNOWN[name]),
      tableOf(`${name}Themed`, [...KNOWN[name], 'themes', 'covered']),
    ]),
  ) as MatterTables;
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
