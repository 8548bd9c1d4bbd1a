import type { CheckOfClaim } from '../../lib/model/check';
import { type Claim, type ClaimGives, SURE_FROM } from '../../lib/model/claim';
import type { Reading } from '../../lib/model/reading';
import type { OthersStatement, Recall, RecalledStatement } from '../../lib/model/recall';

/** One claim of the list. */
export interface ClaimRow {
  claim: Claim;
  /** Its place in the reading's list. */
  index: number;
  /** Best first. */
  recalled: RecalledStatement[];
  /** Perhaps on the same matter, likeliest first. */
  perhaps: RecalledStatement[];
  /** The record of what the claim reports. */
  veryWords: RecalledStatement[];
  /** What others said on its subject, best first. */
  others: OthersStatement[];
  /** Fact checks, the closest first. */
  checks: CheckOfClaim[];
  /** Whether it is listed without being asked for. */
  isSure: boolean;
}

/** What the reader chose to see. */
export interface ClaimChoice {
  withUnsure: boolean;
  /** Only claims that give this; null for all. */
  gives: ClaimGives | null;
  byWorth: boolean;
  /** Whether the rest is grouped by who said it. Null: the panel decides, by how many there are. */
  bySpeaker: boolean | null;
}

/** As the article has them. */
export const ALL_CLAIMS: ClaimChoice = {
  withUnsure: false,
  gives: null,
  byWorth: false,
  bySpeaker: null,
};

const NOTHING: Omit<Recall, 'claim'> = { statements: [], perhaps: [], veryWords: [], others: [] };

/** What is doubted while the reader reads leaves its row where it stands. */
const hasEarlier = ({ recalled, perhaps }: Pick<ClaimRow, 'recalled' | 'perhaps'>): boolean =>
  recalled.length > 0 || perhaps.some(({ isDoubted }) => isDoubted);

/** The claims of a reading with what was found for each, in reading order; without those that attribute nothing. */
export function claimRowsOf({ claims, recalls, checks: checked = [] }: Reading): ClaimRow[] {
  const recallOf = new Map(recalls.map((recall) => [recall.claim, recall]));
  const checksOf = new Map(checked.map(({ claim, checks }) => [claim, checks]));
  return claims.flatMap((claim, index) => {
    if (claim.stance === 'none') return [];
    const { statements: recalled, perhaps, veryWords, others } = recallOf.get(claim.id) ?? NOTHING;
    const checks = checksOf.get(claim.id) ?? [];
    const isSure = claim.confidence >= SURE_FROM || hasEarlier({ recalled, perhaps }) || checks.length > 0;
    return [{ claim, index, recalled, perhaps, veryWords, others, checks, isSure }];
  });
}

/** How many of the rows give what; in the order of the first of each. */
export function countGiven(rows: readonly ClaimRow[]): [ClaimGives, number][] {
  const counts = new Map<ClaimGives, number>();
  for (const { claim } of rows) if (claim.gives) counts.set(claim.gives, (counts.get(claim.gives) ?? 0) + 1);
  return [...counts];
}

/** The rows that fit the choice, in reading order or the most worth checking first; equals stay in reading order. */
export function chosenRows(rows: readonly ClaimRow[], choice: ClaimChoice): ClaimRow[] {
  const shown = rows.filter(
    ({ claim, isSure }) => (isSure || choice.withUnsure) && (choice.gives === null || claim.gives === choice.gives),
  );
  return choice.byWorth ? shown.sort((a, b) => (b.claim.worth ?? 0) - (a.claim.worth ?? 0)) : shown;
}

/** The rows for which something earlier or a fact check is known, and the rest. All are rest in another order. */
export function earlierFirst(
  rows: readonly ClaimRow[],
  { byWorth }: ClaimChoice,
): { first: readonly ClaimRow[]; rest: readonly ClaimRow[] } {
  if (byWorth) return { first: [], rest: rows };
  const hasSome = (row: ClaimRow) => hasEarlier(row) || row.veryWords.length + row.checks.length > 0;
  return { first: rows.filter(hasSome), rest: rows.filter((row) => !hasSome(row)) };
}

/** The claims of one speaker. */
export interface SpeakerRows {
  /** Unique among the groups of a page. */
  key: string;
  /** Else a source, of which several may be named by the same words. */
  isPerson: boolean;
  /** Null: unclear. */
  speaker: string | null;
  rows: ClaimRow[];
}

/** Namesakes are two; sources without a name of their own are one by their words. */
const keyOf = ({ speaker }: Claim): string => (speaker.kind === 'person' ? `person ${speaker.entity}` : speaker.kind);

/** The rows by who said them: who says most comes first, then who speaks first; the unclear come last. */
export function rowsBySpeaker(
  rows: readonly ClaimRow[],
  speakerOf: (row: ClaimRow) => string | null,
): readonly SpeakerRows[] {
  const groups = new Map<string, SpeakerRows>();
  for (const row of rows) {
    const speaker = speakerOf(row);
    const key = `${keyOf(row.claim)} ${speaker ?? ''}`;
    const group = groups.get(key) ?? { key, speaker, isPerson: row.claim.speaker.kind === 'person', rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const weight = ({ speaker, rows }: SpeakerRows) => (speaker === null ? -1 : rows.length);
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}
