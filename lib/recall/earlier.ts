import type { Recall, RecalledStatement } from '../model/recall';
import type { Statement } from '../model/statement';
import { areAlike } from './alike';
import { type Asked, saidAt } from './asked';
import { isBeingRead } from './being-read';
import type { Candidate, Candidates } from './candidates';
import { areApart, areOfOneDay, compareNewest, daysApart, saidOrPublished } from './dates';
import { type MatterSigns, matterSigns, sureOf } from './matter';
import { withAround } from './query';
import { scoreBag } from './rank';
import { withoutRepeats } from './repeats';
import { OWN } from './thresholds';

/** The surest first; of equal ones the newer, then by id, so that the order never depends on the store. */
function compareSure(a: RecalledStatement, b: RecalledStatement): number {
  if (a.sure !== b.sure) return b.sure - a.sure;
  return compareNewest(a.statement, b.statement) || (a.statement.id < b.statement.id ? -1 : 1);
}

/** Whether it is the record of a speech, dated by itself, and not what was kept of an article. */
const isRecord = ({ form, said, rule }: Statement) => form === 'verbatim' && said !== null && rule === undefined;

/** A statement that was held against a claim. */
export interface HeldAgainst {
  found: RecalledStatement;
  signs: MatterSigns;
  /**
   * `earlier`; `sameDay`: of the day of the claim, so perhaps another report of what is being read; `beingRead`: what
   * is being read.
   */
  time: 'earlier' | 'sameDay' | 'beingRead';
  /** Only one word is shared, and what stands around the statement is no more like the claim than the statement is. */
  isThin: boolean;
}

function timeOf(asked: Asked, { statement, source, bag }: Candidate, { rarity }: Candidates): HeldAgainst['time'] {
  const alike = areAlike(asked.query, bag, rarity);
  if (isBeingRead(asked.claim, statement, source, asked.place, alike)) return 'beingRead';
  return areOfOneDay(saidOrPublished(statement), saidAt(asked)) ? 'sameDay' : 'earlier';
}

/**
 * Holds all candidates against a claim. Left out are those that share no word with it or with what stands around it, or
 * only names of people in the article, of whom much else was said.
 */
export function weighEarlier(asked: Asked, among: Candidates): HeldAgainst[] {
  const { words } = withAround(asked.query, asked.claim.around ?? []);
  const query = { ...asked.query, words };
  return among.all.flatMap((candidate): HeldAgainst[] => {
    const { statement, source, bag, matter, alsoIn } = candidate;
    const shared = words.filter(({ key }) => bag.counts.has(key));
    if (shared.every(({ key }) => asked.isPerson?.(key))) return [];
    const signs = matterSigns(asked.matter, matter(), daysApart(saidOrPublished(statement), saidAt(asked)));
    const found = { ...scoreBag(query, bag, among), statement, source, alsoIn, sure: sureOf(signs) };
    const isThin = shared.length < 2 && (signs.around ?? 0) <= signs.plain + signs.names;
    return [{ found, signs, time: timeOf(asked, candidate, among), isThin }];
  });
}

const shownFrom = ({ covered }: MatterSigns) => (covered === null ? OWN.from : OWN.fromThemed);

/** What the speaker of a claim said before, and the record of what the claim reports. */
export function earlierOf(asked: Asked, among: Candidates): Pick<Recall, 'statements' | 'perhaps' | 'veryWords'> {
  const likely = weighEarlier(asked, among)
    .filter(({ found }) => found.sure >= OWN.perhapsFrom)
    .sort((a, b) => compareSure(a.found, b.found));
  const listOf = (isOfIt: (weighed: HeldAgainst) => boolean) =>
    withoutRepeats(likely.filter(isOfIt).map(({ found }) => found));
  const isShown = ({ found, signs, time, isThin }: HeldAgainst) =>
    time === 'earlier' && found.sure >= shownFrom(signs) && !isThin;
  const shown = listOf(isShown);
  const isApart = ({ statement }: RecalledStatement) => areApart(saidOrPublished(statement), saidAt(asked));
  return {
    // What was said on another occasion comes before what may be a further report of the one that is being read.
    statements: [...shown.filter(isApart), ...shown.filter((found) => !isApart(found))].slice(0, OWN.shown),
    perhaps: listOf((weighed) => weighed.time !== 'beingRead' && !isShown(weighed)).slice(0, OWN.shown),
    veryWords: listOf(({ found, time }) => time === 'beingRead' && isRecord(found.statement)).slice(0, 1),
  };
}
