import { wordsOf } from './tables';

/** Words for something: wishing it, having more of it, letting it, keeping it. Any form of a word will do. */
export const FOR_WORDS = wordsOf(`
  support back favour advocate endorse welcome defend promote demand propose approve embrace champion encourage
  increase raise expand extend strengthen boost rise grow introduce build create establish implement adopt launch
  allow permit legalise legalize grant enable authorise authorize
  keep maintain retain continue preserve protect remain stay uphold
  mandatory compulsory obligatory require reintroduce reinstate restore join fund finance
  introduction reintroduction expansion extension continuation preservation implementation promotion protection
  reinstatement maintenance legalisation legalization permission
  necessary essential vital right good reasonable
`);

/** Words against something: not wishing it, having less of it, not letting it, ending it. */
export const AGAINST_WORDS = wordsOf(`
  oppose opposed reject against condemn resist disagree object refuse
  reduce cut lower decrease limit restrict curb slash fall drop shrink ease relax weaken fewer
  halt stop end abolish ban prohibit forbid outlaw remove scrap repeal eliminate dismantle abandon cancel exclude
  withdraw leave quit exit freeze close removal abolition elimination withdrawal
  reduction prohibition restriction limitation relaxation
  wrong harmful unnecessary bad unacceptable unethical
`);

/** Words that turn round what follows them, beside those of recall. */
export const TURNING = new Set(wordsOf('not no never neither nor cannot none nobody nothing hardly unlikely'));

/** After "not": adverbs that turn nothing round ("not only"). */
export const NOT_TURNED = new Set(wordsOf('only just merely simply least'));

/** Words that bind what is said to something else. */
export const CONDITIONS = [
  'only if',
  'only when',
  'only where',
  'only for',
  'only to',
  'only in',
  'if',
  'unless',
  'provided',
  'providing',
  'as long as',
  'so long as',
  'on condition',
  'on the condition',
  'except',
  'except for',
  'with the exception',
  'in the event',
  'in case of',
  'until',
  'for now',
  'for the time being',
  'temporary',
  'temporarily',
  'exceptions',
  'exempt',
  'exemptions',
  'under certain',
  'in certain',
  'in some cases',
  'up to a point',
  'partly',
  'partially',
  'negotiable',
] as const;

/** How surely something is to come. */
export const SURELY = new Set(wordsOf("will shall must 'll definitely certainly always"));
export const PERHAPS = new Set(wordsOf('may might could perhaps maybe possibly'));

/** Words that say what ought to be or is: what stands before them is what the sentence is about. */
export const POSITION_COPULAS = new Set(
  wordsOf(
    'should must ought shall will would can cannot could may might is are was were be been being has have had needs',
  ),
);

/** Words inside what something is about. */
export const INSIDE = new Set(
  wordsOf('of in on the a an all any our their its his her my your this that these those more further to for'),
);

/** Words between what a sentence is about and a word for or against it. */
export const STATES = new Set(wordsOf('be is are been being was were remain remains become stay not'));

/** The speaker in their own words or in a report, and "to", with which what they would do begins. */
export const SPEAKERS = new Set(wordsOf('i we he she they to'));
