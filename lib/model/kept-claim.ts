import type { Article } from './article';
import type { Claim } from './claim';
import { unquote } from './claim-words';
import { type Entity, onePerson } from './mention';
import type { Span } from './span';

/**
 * What is kept is shown again without the article around it, so it has to be surer than what is shown in it: so sure is
 * a claim only when the signs of its words, its speaker and its sentence agree. 0 to 1; chosen by cross-validation
 * (`bench/detect/fit-confidence.ts`).
 */
export const KEEP_FROM = 0.9;

/**
 * Whether what is kept of a claim reads true by itself, said by a person of the article, however sure that is. Words in
 * quotation marks do; a report does with its reporting words, and a plain statement without them.
 */
export function readsTrueAlone({ speaker, stance, kind, report }: Claim): boolean {
  if (speaker.kind !== 'person' || stance === 'none' || stance === 'unknown') return false;
  return kind === 'direct' || stance === 'asserts' || report.length === 1;
}

/** Whether a claim is certain enough to be kept by itself: several signs tell who said it, and it reads true alone. */
export function canBeKept(claim: Claim): boolean {
  return claim.confidence >= KEEP_FROM && readsTrueAlone(claim);
}

/**
 * The passages of a claim that are kept, each from one block: words in quotation marks as they are, a report from its
 * reporting word to its end.
 */
export function keptPassages({ kind, content, report }: Claim): Span[] {
  const first = content[0]!;
  const inOneBlock = content.every(({ block }) => block === first.block);
  if (kind === 'direct' || !inOneBlock) return content;
  if (report.length === 1) return report;
  return [{ block: first.block, start: first.start, end: content.at(-1)!.end }];
}

/**
 * The words of a passage as they are kept: direct speech without its quotation marks, so that the words are verbatim.
 * Empty for a span that is not in the article.
 */
export function keptWords({ blocks }: Article, { kind }: Pick<Claim, 'kind'>, { block, start, end }: Span): string {
  const whole = blocks[block]?.text.slice(start, end) ?? '';
  return kind === 'direct' ? unquote(whole) : whole.trim();
}

/** More than one word: a lone name makes nobody. */
const IN_FULL = /\S\s+\S/;

/**
 * Whether the reader can keep a claim with a click: it reads true alone, and it is decided who its speaker is, or the
 * library knows nobody of that name and the article has it in full.
 */
export function canBePicked(claim: Claim, entities: readonly Entity[]): boolean {
  const { speaker } = claim;
  if (!readsTrueAlone(claim) || speaker.kind !== 'person') return false;
  const entity = entities.find(({ id }) => id === speaker.entity);
  if (!entity) return false;
  return onePerson(entity) !== null || (entity.candidates.length === 0 && IN_FULL.test(entity.name));
}

/** What came of the reader's asking for statements; ids of them. */
export interface KeptNow {
  /** Those that stand for what was asked, new or not. */
  kept: string[];
  /** Those of `kept` that did not stand before: what an undo takes back. */
  came: string[];
}

/** Nothing stands for it. */
export const NOTHING_KEPT: KeptNow = { kept: [], came: [] };

/** What is kept of a page that the reader saved, or would be. */
export interface KeptOfSaved {
  /** How many statements the page holds that are certain enough; some may be in the library or taken back. */
  found: number;
  /** Ids of those that are new. */
  kept: string[];
  /** Names of those who say the new ones. */
  people: string[];
}
