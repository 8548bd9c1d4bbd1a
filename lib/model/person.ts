import type { When } from './when';

/** A name a person goes by. Exactly one of a person's names is `main`. */
export interface PersonName {
  text: string;
  kind: 'main' | 'alias';
  /** `Source.id`. */
  source: string;
}

/** An office or function held for a time. */
export interface Role {
  title: string;
  /** Organisation or country, where the title does not say it; null otherwise. */
  of: string | null;
  from: When | null;
  to: When | null;
  /** When the source vouched for it; a role without an end is only known to hold up to here. */
  asOf: When;
  /** The year in which a source first met them in it, up to `asOf`; only where it has no dates of its own. */
  seen?: When;
  /**
   * Nothing tells of its time: `asOf` is the day to which its whole source holds, and not a day on which it was held.
   */
  undated?: true;
  source: string;
}

/** A page about the person. */
export interface Link {
  label: string;
  /** http or https only. */
  address: string;
  source: string;
}

/** The day, month or year in which somebody was born or died. */
export interface LifeDate {
  when: When;
  source: string;
}

/** A country that a source names somebody with, most often of citizenship or office. */
interface PersonCountry {
  /** ISO 3166-1 alpha-2, maybe with a part (`GB-SCT`), or a name; `countryName` gives it in words. */
  text: string;
  source: string;
}

/**
 * A person in the library. The id is ours; identifiers elsewhere (Wikidata) are rows of their own
 * ({@link Identity}), so that merging two people and undoing it are changes of a few rows.
 */
export interface Person {
  id: string;
  names: PersonName[];
  roles: Role[];
  links: Link[];
  /** What sources tell, the reader's own first; missing where none does. Sources may differ. */
  born?: LifeDate[];
  died?: LifeDate[];
  countries?: PersonCountry[];
  /**
   * What sources tell of them in a line ("Republican State Senator, OH"), where they have roles too: for telling
   * namesakes apart, never shown as a role.
   */
  told?: string[];
  /** Identifiers of other schemes, `scheme:value`, by which records of one person are joined. */
  identifiers?: string[];
  /**
   * Adjectives and epithets that the sources use of them ("the Kremlin leader"); never used alone to find anyone new.
   */
  epithets: string[];
  /** Milliseconds since 1970 of the last change here. */
  changed: number;
  /** Tombstone: kept so that a deletion can travel, hidden everywhere. */
  deleted: boolean;
}

/** The name to show for a person: the main one, else the first; empty when there is no name at all. */
export function mainName({ names }: Pick<Person, 'names'>): string {
  return (names.find(({ kind }) => kind === 'main') ?? names[0])?.text ?? '';
}

/** What can be said of a person, without id and stamps. */
export type PersonFacts = Omit<Person, 'id' | 'changed' | 'deleted'>;

/** The fields of a person whose entries name their source. */
export const SOURCED_FIELDS = ['names', 'roles', 'links', 'born', 'died', 'countries'] as const;

/** Every fact of a person that names its source. */
export function factsOf(person: Pick<Person, (typeof SOURCED_FIELDS)[number]>): { source: string }[] {
  return SOURCED_FIELDS.flatMap((field): { source: string }[] => person[field] ?? []);
}

/** "The same as": one identifier of a person in another scheme. */
export interface Identity {
  /** `scheme:value`, the primary key (`wikidata:Q3052772`). */
  id: string;
  person: string;
  scheme: string;
  value: string;
  source: string;
  changed: number;
  deleted: boolean;
}
