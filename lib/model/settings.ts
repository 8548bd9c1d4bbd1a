import type { LanguageChoice } from './interface-language';

/** The reader's choices. One record; unknown fields of a newer version are kept. */
export interface Settings {
  /** Hosts the reader switched off although access is granted. */
  offHosts: string[];
  /** Entity names or `Person.id`s whose marks and cards are off everywhere ("one-click off"). */
  mutedPeople: string[];
  /** Whether marks are painted in the page; the panel works either way. */
  marks: boolean;
  /** Where what is read is kept as statements: nowhere, on `keepHosts` alone, or on every site that is read. */
  keep: 'off' | 'some' | 'everywhere';
  /** Hosts whose articles are kept when `keep` is `some`; remembered while it is not. */
  keepHosts: string[];
  /** So many statements are kept by itself on one day, and so many in all; null: without a bound. */
  keepPerDay: number | null;
  keepInAll: number | null;
  /** Whether a card asks Wikidata by itself about a name that the records do not know; off, it asks on a click. */
  lookUpByItself: boolean;
  /** Whether the panel says of which speakers there are no statements yet, and where to look. */
  offerRecords: boolean;
  /** Whether the browser's own language model, where there is one, looks at what is shown as earlier a second time. */
  secondLook: boolean;
  /** The language of the interface. */
  language: LanguageChoice;
}

/** What a new reader starts with. */
export const DEFAULT_SETTINGS: Settings = {
  offHosts: [],
  mutedPeople: [],
  marks: true,
  keep: 'off',
  keepHosts: [],
  keepPerDay: 500,
  keepInAll: 50_000,
  lookUpByItself: false,
  offerRecords: true,
  secondLook: false,
  language: 'browser',
};
