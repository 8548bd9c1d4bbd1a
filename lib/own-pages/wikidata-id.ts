/** The person's own identifier in Wikidata (`Q…`); null where the library knows them by another. */
export function wikidataIdOf(personId: string): string | null {
  return /^wikidata:(Q[1-9]\d*)$/.exec(personId)?.[1] ?? null;
}
