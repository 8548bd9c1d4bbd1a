import * as v from 'valibot';
import type { PackKind, PackRows } from '../../model/pack';
import { Address, Line, maybe, PackDate, SaidText, Short } from './values';

/** Twenty thousand names of one person are a mistake, but no harm: the bound is on memory, not on taste. */
const MOST_ALIASES = 50_000;
const MOST_POSITIONS = 1_000;

function atMost<T>(count: number) {
  return v.maxLength<T[], number, string>(count, `must not have more than ${count.toLocaleString('en')} entries`);
}

/** First and last year in office as a source met them, with either dash. */
const Years = v.pipe(v.string('must be text'), v.regex(/^\d{4}[–-]\d{4}$/, 'must be two years, such as 2019–2022'));

const Position = v.object({
  title: Line,
  org: maybe(Line),
  start: maybe(PackDate),
  end: maybe(PackDate),
  seen: maybe(Years),
});

/** `scheme:value` or a Wikidata identifier; {@link namesNobody} tells one without a value. */
const PersonId = v.pipe(
  Short,
  v.regex(/^(?:Q[1-9]\d*|[a-z][a-z0-9-]*:.*)$/, 'must be a Wikidata identifier (Q…) or scheme:value'),
);

/** One line of a pack of people. */
const PersonRow = v.object({
  id: PersonId,
  name: Short,
  aliases: v.pipe(v.optional(v.array(Short, 'must be a list'), []), atMost(MOST_ALIASES)),
  description: maybe(Line),
  country: maybe(Short),
  birth: maybe(PackDate),
  death: maybe(PackDate),
  positions: v.pipe(v.optional(v.array(Position, 'must be a list'), []), atMost(MOST_POSITIONS)),
  links: v.optional(v.record(v.string(), v.string('must be text'), 'must be an object'), {}),
  source: maybe(Short),
  licence: maybe(Short),
});

/** One line of a pack of statements. */
const StatementRow = v.object({
  id: Short,
  speaker: Short,
  speakerId: maybe(PersonId),
  date: maybe(PackDate),
  kind: v.picklist(['quote', 'speech', 'headline', 'report'], 'must be quote, speech, headline or report'),
  text: SaidText,
  sourceTitle: maybe(Line),
  sourceUrl: maybe(Address),
  licence: maybe(Short),
});

/** One line of a pack of checks. */
const CheckRow = v.object({
  id: Short,
  speaker: maybe(Short),
  speakerId: maybe(PersonId),
  claim: SaidText,
  claimDate: maybe(PackDate),
  checker: Short,
  result: Short,
  title: maybe(Line),
  address: Address,
  published: maybe(PackDate),
  licence: maybe(Short),
});

/** The shape of a row, by the pack's kind. Fields that the format does not know are left out. */
export const ROW_SHAPES = { people: PersonRow, statements: StatementRow, checks: CheckRow } satisfies {
  [K in PackKind]: v.GenericSchema<unknown, PackRows[K]>;
};

/** An office or a place ("The Presiding Officer"), which lists of members give to whoever held it. */
const OF_NOBODY = /^The\s/;

/** A row of people without those aliases that are offices. Rows of other kinds come back as they are. */
export function withNamesOnly<K extends PackKind>(kind: K, row: PackRows[K]): PackRows[K] {
  if (kind !== 'people' || !('aliases' in row)) return row;
  return { ...row, aliases: row.aliases.filter((alias) => !OF_NOBODY.test(alias)) };
}

/**
 * Whether an identifier has a scheme but no value (`bioguide:`). Sources that lack the value of many people give them
 * all this one, and then they stand in one row, as aliases of each other: such a row is about nobody.
 */
export function namesNobody(id: string): boolean {
  return /^[a-z][a-z0-9-]*:\s*$/.test(id);
}
