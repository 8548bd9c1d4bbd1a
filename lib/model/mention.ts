import type { Role } from './person';
import type { Span } from './span';

/**
 * One person as this article introduces them. Every {@link Mention} of the same person carries the same entity id.
 *
 * `candidates` says who in the library it may be: none (found in the article only), one (known), or several
 * (namesakes: a view asks *which one?* and nothing is ever chosen for the reader).
 */
export interface Entity {
  /** Unique in one reading; carries no meaning outside it. */
  id: string;
  /** The fullest form of the name in this article. */
  name: string;
  /** `Person.id`s. A bare surname alone never puts one here. */
  candidates: string[];
  /** Roles this article gives ("French President"), as printed, first seen first. */
  roles: string[];
  /** Further ids of the one candidate: people whom the reader merged into it. */
  merged?: string[];
  /** Others of the same name, `Person.id`s, when the page or the reader made clear who is meant, or that nobody is. */
  namesakes?: string[];
  /** What made it clear, strongest first. */
  chosenBy?: Sign[];
  /**
   * The office in which the one person was on the article's day; null where no source tells one, missing where nobody
   * is decided on.
   */
  office?: Role | null;
  /** By the id of a candidate, or of a namesake, further records that are the same person as far as they tell. */
  records?: Record<string, string[]>;
  /**
   * Somebody in the library has the name, and nothing shows enough that it is them: no candidate is left, they are the
   * first of `namesakes`, nothing is recalled or kept for them. What speaks for and against them.
   */
  maybe?: { for: Sign[]; against: Against[] };
}

/** All ids of the one person of an entity: of the candidate, of its further records, of those merged into it. */
export function idsOfOne(entity: Pick<Entity, 'candidates' | 'records' | 'merged'>): string[] {
  const person = onePerson(entity);
  return person === null ? [] : [...new Set([person, ...(entity.records?.[person] ?? []), ...(entity.merged ?? [])])];
}

/**
 * The one person in the library that an entity is: `Person.id`. Null where there is none, and where there is a choice,
 * because nobody is ever chosen for the reader.
 */
export function onePerson({ candidates }: Pick<Entity, 'candidates'>): string | null {
  return candidates.length === 1 ? candidates[0]! : null;
}

/** What speaks for somebody of a name. */
export type Sign =
  | 'chosen-before'
  | 'identified'
  | 'role'
  | 'in-office'
  | 'place'
  | 'party'
  | 'subject'
  | 'well-known'
  | 'introduced';

/** What speaks against somebody of a name. */
export type Against = 'other-identifier' | 'other-role' | 'other-time' | 'other-place' | 'other-party' | 'other-name';

/** What kind of words name the person. */
export type MentionKind = 'name' | 'surname' | 'given' | 'title' | 'role' | 'pronoun';

/** Words in the article that mean a person. */
export interface Mention {
  span: Span;
  /** The words of the span, verbatim. */
  text: string;
  kind: MentionKind;
  /** {@link Entity.id}. */
  entity: string;
  /** Name of the rule that found it, for the card, tests and bug reports. */
  rule: string;
  /** How sure the rule is, 0 to 1. */
  confidence: number;
}
