/** The frames of {@link Frame} in the order of their bits, by the names that the tables of words write. */
const NAMES = [
  'clause',
  'quotation',
  'question',
  'infinitive',
  'noun',
  'hearer',
  'hearer-infinitive',
  'naming',
  'doing',
  'accusation',
];

/** How many bits a possible frame lies above the usual one. */
const POSSIBLE = 10;

/**
 * What may follow a cue: each frame is a bit, so that several are asked about at once. `Possible…` is a frame that is
 * less usual and shown with less confidence; of a noun it counts only where somebody is named for it.
 */
export const Frame = {
  /** "said (that) it rained", "his claim that it rained" */
  Clause: 1 << 0,
  /** "added: “…”", "the phrase “jobs first”" */
  Quotation: 1 << 1,
  /** "asked whether it rained" */
  Question: 1 << 2,
  /** Of the speaker's own: "promised to go", "her promise to go" */
  Infinitive: 1 << 3,
  /** "denied the report" */
  Noun: 1 << 4,
  /** The hearer may come first: "told them that" */
  Hearer: 1 << 5,
  /** "urged her to go" */
  HearerInfinitive: 1 << 6,
  /** A noun and what is said of it: "called it a mess" */
  Naming: 1 << 7,
  /** "denied taking it" */
  Doing: 1 << 8,
  /** Somebody and what they did, which is said as a whole: "accused Moscow of stalling" */
  Accusation: 1 << 9,
  PossibleClause: 1 << POSSIBLE,
  PossibleQuotation: 1 << (POSSIBLE + 1),
  PossibleInfinitive: 1 << (POSSIBLE + 3),
  PossibleNoun: 1 << (POSSIBLE + 4),
  PossibleHearer: 1 << (POSSIBLE + 5),
  PossibleHearerInfinitive: 1 << (POSSIBLE + 6),
  PossibleNaming: 1 << (POSSIBLE + 7),
} as const;

/**
 * The bit of a frame as a table of words writes it: its name, with `?` behind it where it is only possible.
 *
 * @throws {Error} For a name that no frame has.
 */
export function frameBit(written: string): number {
  const possible = written.endsWith('?');
  const at = NAMES.indexOf(possible ? written.slice(0, -1) : written);
  if (at < 0) throw new Error(`There is no frame ${written}.`);
  return 1 << (possible ? at + POSSIBLE : at);
}

/** Whether a cue has one of several frames. */
export function hasFrame({ frames }: { frames: number }, asked: number): boolean {
  return (frames & asked) !== 0;
}
