/**
 * What detection may know of one person in the library. Made by the desk from the library, only for people whose
 * names may be in the article (`proposeNames` says which to ask for).
 */
export interface KnownPerson {
  /** `Person.id`. */
  id: string;
  /** All names they go by, the main one first; never empty. */
  names: string[];
  /** Surnames, where the library knows them apart; detection works them out of `names` when absent. */
  surnames?: string[];
  /** Offices held, `of` being the organisation or country where the title does not say it. */
  roles: { title: string; of: string | null }[];
  /** Descriptions that sources use of them ("the Kremlin leader"). */
  epithets: string[];
}
