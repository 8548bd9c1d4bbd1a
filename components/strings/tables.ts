type Everything = typeof import('./capture-strings') &
  typeof import('./cite-strings') &
  typeof import('./compare-strings') &
  typeof import('./days-strings') &
  typeof import('./install-strings') &
  typeof import('./library-strings') &
  typeof import('./manifest-strings') &
  typeof import('./notes-strings') &
  typeof import('./record-strings') &
  typeof import('./rule-words') &
  typeof import('./saved-strings') &
  typeof import('./sources-strings') &
  typeof import('./strings') &
  typeof import('./welcome-strings') &
  typeof import('./why-strings');

/**
 * Every table of the interface by its name: what a translation has to say. A text that it lacks is an error of types.
 */
export type InterfaceTables = {
  [Name in keyof Everything as Everything[Name] extends (...given: never[]) => unknown
    ? never
    : Name]: Everything[Name];
};

/** The tables of the card, which go into pages in a file of their own. */
export type CardTables = Pick<InterfaceTables, 'cardStrings' | 'statementStrings'>;
