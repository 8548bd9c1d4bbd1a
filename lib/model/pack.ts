/** What a pack holds. Checks are what fact-checkers published; they are kept and shown apart from statements. */
export type PackKind = 'people' | 'statements' | 'checks';

/** What a pack says of itself: the first line of a pack file, or what the reader filled in. Format: `docs/packs.md`. */
export interface PackHeader {
  /** Lower-case letters, digits and hyphens; the same id replaces the pack of that id. */
  id: string;
  name: string;
  kind: PackKind;
  /** Any text; shown, and compared for equality only. */
  version: string;
  /** SPDX id or a short sentence. Rows may name their own, which then counts for them. */
  licence: string;
  source: { title: string; address: string | null };
  /** Day to which the pack's facts hold; ISO day, month or year. */
  asOf: string;
}

/** In which state a server says a file to be, as it was sent; null each where it does not say. */
export interface FileState {
  etag: string | null;
  /** `Last-Modified`. */
  modified: string | null;
}

/** An office as a pack's row tells it; dates are ISO days, months or years, null where the row has none. */
export interface PackPosition {
  title: string;
  org: string | null;
  start: string | null;
  end: string | null;
  /** First and last year in which the source met the person in this office ("2019–2022"). */
  seen: string | null;
}

/** One person of a pack. */
export interface PackPerson {
  /** `Q…` for Wikidata, else `scheme:value`. */
  id: string;
  name: string;
  aliases: string[];
  description: string | null;
  /** ISO 3166-1 alpha-2, sometimes with a part (`GB-SCT`); some sources give a name. */
  country: string | null;
  birth: string | null;
  death: string | null;
  positions: PackPosition[];
  /** Label to http(s) address, or to an identifier of the labelled scheme. */
  links: Record<string, string>;
  /** Where the row comes from, and under which terms; null: as the header says. */
  source: string | null;
  licence: string | null;
}

/** `quote` and `speech` are the speaker's own words; `headline` and `report` are somebody's words about them. */
export type PackStatementKind = 'quote' | 'speech' | 'headline' | 'report';

/** One statement of a pack. */
export interface PackStatement {
  id: string;
  speaker: string;
  /** A {@link PackPerson} id; null where the source only gives a name: then it is nobody's in the library. */
  speakerId: string | null;
  date: string | null;
  kind: PackStatementKind;
  text: string;
  sourceTitle: string | null;
  sourceUrl: string | null;
  licence: string | null;
}

/** One published fact check: the checker's own words and link, never ours. */
export interface PackCheck {
  id: string;
  /** Who is said to have made the claim, as the checker names them. */
  speaker: string | null;
  speakerId: string | null;
  /** The claim that was checked, in the checker's words. */
  claim: string;
  claimDate: string | null;
  checker: string;
  /** The checker's own words for the result ("Mostly true"), verbatim. */
  result: string;
  title: string | null;
  address: string;
  published: string | null;
  licence: string | null;
}

/** One row of a pack, by the pack's kind. */
export interface PackRows {
  people: PackPerson;
  statements: PackStatement;
  checks: PackCheck;
}
