import type { Claim } from '../model/claim';
import type { Mention, MentionKind } from '../model/mention';
import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import { compareSpans, type Span } from '../model/span';

/** `known`: a person in the library; `found`: a name from this article only; `claim`: words with earlier statements. */
export type MarkLook = 'known' | 'found' | 'claim';

/** What a mark stands for. `mention` and `claim` are indexes into `reading.mentions` and `reading.claims`. */
export type MarkRef = { kind: 'entity'; entity: string; mention: number } | { kind: 'claim'; claim: number };

/** One stretch to be marked in the page. A claim in two parts has two marks with the same ref. */
export interface Mark {
  span: Span;
  look: MarkLook;
  ref: MarkRef;
}

/** What a view needs of `lib/page`'s text map: spans to live text and back. */
export interface SpanMap {
  /** The live text that a span covers, in order; offsets are UTF-16 units in `node.data`. Empty when it is gone. */
  rangesOf(span: Span): { node: Text; start: number; end: number }[];
  /** The place in the article's text of an offset in a live text node; null outside the article. */
  spanPointAt(node: Text, offset: number): { block: number; offset: number } | null;
  /** The element whose box holds a block; null when it is gone. */
  blockElement(block: number): Element | null;
}

/** Underlining every "he" would bury the page; a pronoun still counts for who said what. */
const UNMARKED: readonly MentionKind[] = ['pronoun'];

/**
 * The marks of a reading, in reading order: every mention but pronouns, and every claim that something was recalled
 * for. Nothing of a person whom the reader switched off, and nothing at all when marks are switched off.
 */
export function marksFromReading(reading: Reading, settings: Settings): Mark[] {
  if (!settings.marks) return [];
  const looks = looksByEntity(reading, settings);
  const people = reading.mentions.flatMap((mention, index) => markFromMention(mention, index, looks));
  const recalled = new Set(reading.recalls.filter((recall) => recall.statements.length > 0).map(({ claim }) => claim));
  const claims = reading.claims.flatMap((claim, index) =>
    recalled.has(claim.id) && speakerIsOn(claim, looks) ? marksFromClaim(claim, index) : [],
  );
  return [...people, ...claims].sort((a, b) => compareSpans(a.span, b.span));
}

function looksByEntity(reading: Reading, settings: Settings): Map<string, MarkLook> {
  const muted = new Set(settings.mutedPeople);
  const on = reading.entities.filter(
    ({ name, candidates, merged = [] }) => ![name, ...candidates, ...merged].some((key) => muted.has(key)),
  );
  return new Map(on.map(({ id, candidates }) => [id, candidates.length > 0 ? 'known' : 'found']));
}

function markFromMention(mention: Mention, index: number, looks: Map<string, MarkLook>): Mark[] {
  const look = looks.get(mention.entity);
  if (!look || UNMARKED.includes(mention.kind)) return [];
  return [{ span: mention.span, look, ref: { kind: 'entity', entity: mention.entity, mention: index } }];
}

function speakerIsOn({ speaker }: Claim, looks: Map<string, MarkLook>): boolean {
  return speaker.kind === 'person' && looks.has(speaker.entity);
}

function marksFromClaim(claim: Claim, index: number): Mark[] {
  return claim.content.map((span) => ({ span, look: 'claim', ref: { kind: 'claim', claim: index } }));
}
