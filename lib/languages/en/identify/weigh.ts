/** How much what speaks for and against somebody weighs, and when it is enough. */
import type { Against, Sign } from '../../../model/mention';
import type { Evidence, Feature } from './evidence';

/**
 * Log-odds of being the one meant, by feature. Learnt by logistic regression with the sign of each weight given, from
 * 465 names of 214 articles with 83,000 people known, and 2,000 made texts in which namesakes of the same people have
 * other professions, places and centuries; docs/accuracy.md has the figures. Features that weighed nothing are left
 * out.
 */
const WEIGHTS: Partial<Record<Feature, number>> = {
  office: 1.07,
  'office-held': 1.07,
  'office-past': -0.38,
  political: 1.08,
  profession: -1.07,
  titled: 0.61,
  'of-other': -0.6,
  place: 1.24,
  'place-other': -1.15,
  'state-far': -1.72,
  'country-far': -1.63,
  party: 0.24,
  'party-other': -2.05,
  politics: 0.46,
  dead: -0.44,
  lifetime: -2.16,
  'not-yet': -0.6,
  undated: -2.07,
  rank: 2.03,
  national: 2.31,
  'well-known': 2.17,
  'full-name': 1.3,
  frequent: -2.46,
  often: 0.33,
  belongs: -0.94,
  suffix: -1.76,
  bearers: -3.93,
};
const BIAS = 1.95;

/**
 * The page ties the name to an address of theirs, or to the number of somebody else. Not learnt, for no judged text has
 * links: more than all that two namesakes commonly differ in.
 */
const IDENTIFIED = 6;

const WEIGHED = Object.entries(WEIGHTS) as [Feature, number][];

/** Somebody in the reader's own records is meant, unless the page says otherwise. */
const OWN = 8;

/** Whom the reader chose for the name elsewhere: a lead that what the page says can outweigh. */
const CHOSEN_ELSEWHERE = 3;

/**
 * From here on one is decided on, if nobody else comes near. Between two who held the highest offices (father and son)
 * more is asked, unless a place tells them apart.
 */
const ENOUGH = 0.5;
const LEAD = 1;
const LEAD_OF_RANK = 3;

/** Further down nobody is worth a question. */
const HOPELESS = -4;

/** What the reader did that speaks for somebody. */
export interface ReadersWord {
  /** They are in the reader's own records, or merged by the reader. */
  isOwn: boolean;
  /** The reader chose them for this name on another page. */
  isChosen: boolean;
}

/** One who may be meant, weighed. */
export interface Weighed {
  evidence: Evidence;
  word: ReadersWord;
  score: number;
}

/** Sums up what speaks for and against somebody. */
export function weigh(evidence: Evidence, word: ReadersWord): Weighed {
  const told = IDENTIFIED * (evidence.identified - evidence['identified-other']);
  const sum = WEIGHED.reduce((total, [name, weight]) => total + weight * evidence[name], BIAS + told);
  return { evidence, word, score: sum + (word.isOwn ? OWN : 0) + (word.isChosen ? CHOSEN_ELSEWHERE : 0) };
}

/** Whether a printed office is one of theirs, in its time and of what is theirs. */
const holdsPrinted = (is: Evidence): boolean =>
  is.office > 0 && is['office-past'] === 0 && !(is['of-other'] > 0 && is.place === 0);

const isIntroduced = (is: Evidence): boolean => holdsPrinted(is) || is.titled > 0 || is.party > 0 || is.place > 0;

/** Shares of words about politics, as `ArticlePlaces.politics`, from which a sign of less weight counts. */
const SOME = 0.05;
const ENOUGH_OF_IT = 0.2;
const MUCH = 0.3;
const THROUGHOUT = 0.9;
const KNOWN_EVERYWHERE = 0.3;
const RARE_NAME = 0.7;

/** Whether the article names their country, as far as that is known at all. */
const isNearTo = (is: Evidence): boolean => is['country-far'] + is['no-country'] === 0;

/**
 * Whether an article need not say who they are, and does not: about politics throughout, or of who governs that day.
 */
const isKnownToAll = (is: Evidence): boolean =>
  is.plainly > 0 && (is.politics >= THROUGHOUT || (is.rank > 0 && is['in-office'] > 0)) && isNearTo(is);

/**
 * Whether something beside the name shows that they are meant. A name alone is no proof, however rare: most people in
 * the news are in no pack.
 */
function hasSecondSign(is: Evidence): boolean {
  const isNear = isNearTo(is);
  if (holdsPrinted(is) || is.titled > 0 || is.identified > 0) return true;
  if (is.words > 0) return false;
  if (is.politics < SOME) return false;
  if (is.party > 0 || is.place > 0) return true;
  if (is.aged > 0) return false;
  if (isNear && is.political > 0 && is.politics >= ENOUGH_OF_IT) return true;
  // What an article is about speaks for those alone whom it names in that: its other people come from all walks of
  // life.
  if (is['in-politics'] === 0 && !isKnownToAll(is)) return false;
  if (is.rank > 0) return isNear || (is.politics >= MUCH && is['well-known'] >= KNOWN_EVERYWHERE);
  if (!isNear) return false;
  if (is.politics < MUCH) return false;
  const isNearer = is['state-far'] === 0;
  return (
    (is.national > 0 && (is.frequent <= RARE_NAME || is['well-known'] >= KNOWN_EVERYWHERE || isNearer)) ||
    (is['in-office'] > 0 && isNearer && is['in-politics'] > 0)
  );
}

/** Whether the page says that it is somebody else. */
function isRuledOut(is: Evidence): boolean {
  const isKnownBy = is.office > 0 || is.titled > 0 || is.rank > 0 || is.identified > 0;
  return (
    is['identified-other'] > 0 ||
    is.thing > 0 ||
    is['other-life'] > 0 ||
    (is.profession > 0 && !isIntroduced(is)) ||
    (is.dead + is.lifetime > 0 && !isKnownBy) ||
    (is['not-yet'] > 0 && !isIntroduced(is) && is.rank === 0) ||
    (is['party-other'] > 0 && is.office === 0 && is.place === 0) ||
    (is['office-past'] > 0 && is.party === 0 && is.rank === 0)
  );
}

/**
 * Whether the first is clearly meant.
 *
 * @param second who comes nearest to them; null where nobody else has the name
 */
export function isClear({ evidence, word, score }: Weighed, second: Weighed | null): boolean {
  if (isRuledOut(evidence) || score < ENOUGH) return false;
  if (!hasSecondSign(evidence) && !(second === null && (word.isOwn || word.isChosen))) return false;
  if (second === null) return true;
  const areEqual = evidence.rank > 0 && second.evidence.rank > 0 && evidence.place <= second.evidence.place;
  const lead = areEqual && !word.isChosen ? LEAD_OF_RANK : LEAD;
  return score - second.score >= lead;
}

/** Whether somebody may be meant at all, so that it is worth asking. */
export const isWorthAsking = ({ score }: Weighed): boolean => score > HOPELESS;

const SIGNS: readonly [Sign, (is: Evidence) => boolean][] = [
  ['identified', (is) => is.identified > 0],
  ['role', (is) => holdsPrinted(is) || is.titled > 0],
  ['in-office', (is) => is['office-held'] > 0],
  ['place', (is) => is.place > 0],
  ['party', (is) => is.party > 0],
  ['subject', (is) => is.political > 0 || is.politics >= MUCH],
  ['well-known', (is) => is.rank > 0 || is['well-known'] >= KNOWN_EVERYWHERE],
];

const AGAINST: readonly [Against, (is: Evidence) => boolean][] = [
  ['other-identifier', (is) => is['identified-other'] > 0],
  ['other-role', (is) => is.profession > 0 || (is['of-other'] > 0 && is.office === 0)],
  ['other-time', (is) => is.dead + is.lifetime + is['other-life'] + is['not-yet'] + is['office-past'] > 0],
  ['other-place', (is) => is['place-other'] > 0 || is['country-far'] > 0],
  ['other-party', (is) => is['party-other'] > 0],
  ['other-name', (is) => is.suffix > 0],
];

/** What speaks for somebody, for the reader. */
export const signsFor = ({ evidence, word }: Weighed): Sign[] => [
  ...(word.isChosen ? (['chosen-before'] as const) : []),
  ...SIGNS.flatMap(([sign, is]) => (is(evidence) ? [sign] : [])),
];

/** What speaks against them. */
export const signsAgainst = ({ evidence }: Weighed): Against[] =>
  AGAINST.flatMap(([against, is]) => (is(evidence) ? [against] : []));
