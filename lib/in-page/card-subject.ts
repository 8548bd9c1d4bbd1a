import type { FoundPerson } from '../lookup/found-person';
import type { Looked } from '../lookup/wikidata-api';
import type { CardContent, DeskCalls } from '../messages/protocol';
import { type Entity, onePerson } from '../model/mention';
import type { Reading } from '../model/reading';
import type { RecalledStatement } from '../model/recall';
import type { Span } from '../model/span';
import type { Content, HoverTarget, OpenedBy } from './hover';
import type { MarkRef } from './mark';

/** What a card is about: a person of this page, or words of theirs in it. The key names the entity or the claim. */
export interface CardSubject extends HoverTarget {
  entity: Entity;
  /** The words that the card stands at. */
  span: Span;
  /** Earlier statements on the subject of the claim, best first; empty when the card is opened at a name. */
  recalled: RecalledStatement[];
  /** What was found in the page; null where there is no page. */
  reading: Pick<Reading, 'article' | 'claims'> | null;
}

/** Settling who it is, each on the reader's click. A text is what went wrong; null: done, and the card comes again. */
export interface CardSettling {
  /** Whether the reader wants unknown names looked up without a click. */
  byItself: boolean;
  /** This is the person (`Person.id`) on this page; null: none of those shown. */
  choose(person: string | null): Promise<string | null>;
  /** These people (`Person.id`s, the one to be shown first) are one. */
  merge(people: string[]): Promise<string | null>;
  /** Takes such a merge back. `CardContent.merged`. */
  separate(merge: string): Promise<string | null>;
  /** Sends the name to Wikidata, and nothing else. */
  lookUp(): Promise<Looked<FoundPerson[]>>;
  /** Puts one of those found in the library. `wikidata:Q…`. */
  keep(id: string): Promise<string | null>;
}

/** Everything the card draws, and what its buttons do. */
export interface CardView {
  subject: CardSubject;
  content: Content<CardContent>;
  by: OpenedBy;
  /** Null in other people's pages, where nothing is settled. */
  settling: CardSettling | null;
  /** Never mark this person again; null as `settling`. */
  onMute: (() => void) | null;
  /** Opens a window of our own, where all can be settled; null in that window. */
  onSettle: (() => void) | null;
  /** Puts a text on the clipboard: the card's own words cannot be selected. Null where they can. */
  onCopy: ((text: string) => void) | null;
  onRetry(): void;
  onClose(): void;
  /** Null where the side panel cannot be opened from here. */
  onOpenPanel: (() => void) | null;
}

/** What the desk is asked for the card of an entity. */
export function cardAsk({ name, candidates, namesakes = [], records = {} }: Entity): DeskCalls['card']['ask'] {
  return { name, candidates, namesakes, records };
}

/** The subject of a mark; null when the reading has no such person, or the claim's speaker is not one. */
export function subjectFromMark(reading: Reading, ref: MarkRef, span: Span): CardSubject | null {
  if (ref.kind === 'entity') return subjectFromEntity(reading, ref.entity, span);
  const claim = reading.claims[ref.claim];
  if (claim?.speaker.kind !== 'person') return null;
  const about = subjectFromEntity(reading, claim.speaker.entity, span);
  const recalled = reading.recalls.find((recall) => recall.claim === claim.id)?.statements ?? [];
  return about && { ...about, key: `claim ${claim.id}`, recalled };
}

/** The subject of an entity, with the card at `span`; null when the reading has no such entity. */
export function subjectFromEntity(reading: Reading, id: string, span: Span): CardSubject | null {
  const entity = reading.entities.find((one) => one.id === id);
  return entity ? { key: `entity ${id}`, entity, span, recalled: [], reading } : null;
}

/** What switching a person off is stored under: the one person it is, else the name as found. */
export function muteKey(entity: Entity): string {
  return onePerson(entity) ?? entity.name;
}
