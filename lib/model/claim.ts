import type { Entity } from './mention';
import type { Span } from './span';
import type { Stance } from './stance';
import type { When } from './when';

/**
 * Who is said to have said it.
 *
 * - `person`: a mention of a person; `entity` is the `Entity.id`. `pointing` where the words only point at somebody
 *   named before: a pronoun.
 * - `source`: a described or collective source kept as what it is (*Germany and France*, *the ministry*, *sources*).
 * - `unclear`: nobody could be named safely. This is a result, not a failure, and views say so. `span` is set where the
 *   words that mean the speaker are known but not who it is (*he*, *it*); it is for measuring, not to be shown as a
 *   name.
 *
 * `text` is how the article names the speaker, verbatim; in "economists, who say" it is *economists*, and the span goes
 * on to *who*. `was` is the name of the person that was found, where the reader says that it is no person's.
 */
export type Speaker =
  | { kind: 'person'; entity: string; span: Span; text: string; pointing?: true }
  | { kind: 'source'; span: Span; text: string; was?: string }
  | { kind: 'unclear'; span?: Span; was?: string };

/** `direct`: all in quotation marks. `indirect`: none of it. `mixed`: partly. */
export type ClaimKind = 'direct' | 'indirect' | 'mixed';

/**
 * What the words of a claim give, where they show it plainly: a figure somebody counted, a promise of one's own doing,
 * a forecast, a judgement, or being for or against something. It says nothing on whether they are right.
 */
export const CLAIM_GIVES = ['figure', 'promise', 'forecast', 'opinion', 'position'] as const;

export type ClaimGives = (typeof CLAIM_GIVES)[number];

/** Words that this page attributes to somebody. */
export interface Claim {
  /** Unique in one reading; stable as long as the article's text does not change. */
  id: string;
  kind: ClaimKind;
  /** The attributed words; more than one span when the cue stands in the middle. In reading order, never empty. */
  content: Span[];
  /** The words that report ("said", "according to"); null where the layout alone does (a question and answer). */
  cue: Span | null;
  speaker: Speaker;
  /** How the reporting words stand to the content. */
  stance: Stance;
  /**
   * The report: the article's own words from the reporting word to the end of the content, so that speaker and report
   * are a clause that is true by itself (*Ana Kovač* + *denied that she had taken bribes*). Where the content stands
   * before its cue, the reporting words and then the content. Empty where no verb reports (a question and answer,
   * *according to*).
   */
  report: Span[];
  /** When the article says it was said; null when it does not. Never taken from the time published. */
  said: When | null;
  rule: string;
  /** 0 to 1: that these words are attributed here, and to this speaker. */
  confidence: number;
  /** Absent where the words do not show it plainly, which is usual. */
  gives?: ClaimGives;
  /**
   * 0 to 1: how much there is in the words that somebody could look up. An order, neither a probability nor a verdict.
   */
  worth?: number;
  /** The claim as it was found; absent unless the reader put it right. */
  found?: Claim;
}

/** From here on somebody who checks facts would likely pick the claim (`npm run bench -- detect`, worth). */
export const WORTH_FROM = 0.5;

/**
 * From this confidence on a claim is listed without being asked for. On articles that no weight was set on 90 % of such
 * claims are right in words and speaker (`npx tsx bench/detect/fit-confidence.ts`).
 */
export const SURE_FROM = 0.65;

/** No claim that attributes nothing is surer than this: it is never listed, recalled or kept. */
export const UNATTRIBUTED = 0.3;

/** From this confidence on earlier statements are recalled: that they share a subject speaks for the speaker too. */
export const RECALL_FROM = 0.6;

/** Who speaks, as the article has the name; null where that is unclear. */
export function speakerName(speaker: Speaker, entities: readonly Entity[]): string | null {
  if (speaker.kind === 'unclear') return null;
  if (speaker.kind === 'source') return speaker.text;
  return entities.find(({ id }) => id === speaker.entity)?.name ?? speaker.text;
}
