/**
 * The shape of every record in a library file, for valibot. Unknown fields are refused, so that a slip of the pen
 * in a hand-written file is named instead of lost. Whoever looks for damaged rows measures them by the same shapes.
 */
import * as v from 'valibot';
import { DIFFERENCES } from '../model/difference';
import { LANGUAGE_CHOICES } from '../model/interface-language';
import type { Person } from '../model/person';
import { STANCES } from '../model/stance';
import type { When } from '../model/when';
import { LAST_MOMENT, STAMP_FORM, timeOf } from './clock';
import { FILE_VERSION } from './file-upgrades';
import { hasText, isDay, isInOrder, isLanguage, isWebAddress, isWhen } from './valid-values';

/** Said of a text whose letters are shown in another order than they stand. */
export const TURNED = 'must not turn the order of letters around';

const Text = v.pipe(v.string(), v.check(hasText, 'must not be empty'), v.check(isInOrder, TURNED));
const Address = v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'));
const Time = v.pipe(
  v.number(),
  v.safeInteger('must be whole milliseconds'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(LAST_MOMENT, 'must be a time in milliseconds since 1970'),
);
const Index = v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(0, 'must not be negative'));

const Dated = v.pipe(
  v.strictObject({
    date: v.string(),
    precision: v.picklist(['minute', 'day', 'month', 'year']),
    day: v.optional(v.string()),
  }),
  v.check((when: When) => isWhen(when), 'must be a real date, written as its precision says'),
);

const StampText = v.pipe(
  v.string(),
  v.regex(STAMP_FORM, 'must be a stamp as Aforesaid writes it'),
  v.check((stamp) => timeOf(stamp) <= LAST_MOMENT, 'must be of a time in milliseconds since 1970'),
);
const OwnStamps = v.optional(v.record(v.string(), StampText));

/** What every record carries for merging; a hand-written file may leave all of it out. */
const stamps = {
  changed: v.optional(Time, 0),
  stamp: v.optional(StampText),
  deleted: v.optional(v.boolean(), false),
};

const Name = v.strictObject({ text: Text, kind: v.picklist(['main', 'alias']), source: Text });
const Role = v.strictObject({
  title: Text,
  of: v.nullable(v.string()),
  from: v.nullable(Dated),
  to: v.nullable(Dated),
  asOf: Dated,
  seen: v.optional(Dated),
  undated: v.optional(v.literal(true)),
  source: Text,
});
const LifeDate = v.strictObject({ when: Dated, source: Text });
const Country = v.strictObject({ text: Text, source: Text });
const Link = v.strictObject({ label: Text, address: Address, source: Text });

const hasOneMainName = (names: Person['names']): boolean => names.filter(({ kind }) => kind === 'main').length === 1;

/** A person with names, roles, links and dates of life; exactly one name is `main`. */
const PersonShape = v.strictObject({
  id: Text,
  names: v.pipe(v.array(Name), v.check(hasOneMainName, 'must have exactly one name of kind main')),
  roles: v.array(Role),
  links: v.array(Link),
  born: v.optional(v.array(LifeDate)),
  died: v.optional(v.array(LifeDate)),
  countries: v.optional(v.array(Country)),
  told: v.optional(v.array(Text)),
  identifiers: v.optional(v.array(Text)),
  epithets: v.array(Text),
  fields: OwnStamps,
  ...stamps,
});

/** One identifier of a person; the id is `scheme:value`. */
const IdentityShape = v.pipe(
  v.strictObject({ id: Text, person: Text, scheme: Text, value: Text, source: Text, ...stamps }),
  v.check(({ id, scheme, value }) => id === `${scheme}:${value}`, 'must have the id scheme:value'),
);

/** Where facts come from. */
const SourceShape = v.strictObject({
  id: Text,
  title: Text,
  outlet: v.nullable(v.string()),
  address: v.nullable(Address),
  published: v.nullable(Dated),
  retrieved: v.pipe(v.string(), v.check(isDay, 'must be an ISO day')),
  licence: v.nullable(v.string()),
  ...stamps,
});

/** A statement; its id may be left out, it is computed from person, words and source. */
const StatementShape = v.strictObject({
  id: v.optional(Text),
  person: Text,
  form: v.picklist(['verbatim', 'reported']),
  words: Text,
  said: v.nullable(Dated),
  published: v.nullable(Dated),
  source: Text,
  occasion: v.nullable(v.string()),
  place: v.nullable(v.string()),
  audience: v.nullable(v.string()),
  language: v.optional(v.pipe(v.string(), v.check(isLanguage, 'must be a language tag such as en'))),
  before: v.string(),
  after: v.string(),
  stance: v.optional(v.picklist(STANCES)),
  reporting: v.optional(Text),
  sentence: v.optional(Text),
  rule: v.optional(Text),
  ...stamps,
});

const Passage = v.strictObject({
  address: Address,
  title: v.string(),
  span: v.strictObject({ block: Index, start: Index, end: Index }),
  words: v.string(),
  before: v.string(),
  after: v.string(),
});

const About = v.variant('kind', [
  v.strictObject({ kind: v.literal('person'), person: Text, name: v.string() }),
  v.strictObject({ kind: v.literal('name'), name: v.string() }),
  v.strictObject({ kind: v.literal('statement'), statement: Text }),
  v.strictObject({ kind: v.literal('passage'), passage: Passage }),
  v.strictObject({ kind: v.literal('pair'), pair: Text, name: v.string() }),
]);

/** The reader's own words and what they are about. */
const NoteShape = v.strictObject({
  id: Text,
  about: About,
  text: v.string(),
  created: Time,
  others: v.optional(v.array(v.strictObject({ about: About, text: v.string(), stamp: StampText }))),
  seen: v.optional(v.array(StampText)),
  ...stamps,
});

/** What the reader says is wrong with what was found. */
const CorrectionShape = v.strictObject({
  id: Text,
  address: v.nullable(Address),
  kind: v.picklist([
    'not-a-person',
    'is-person',
    'not-this-person',
    'speaker-is',
    'not-a-claim',
    'words-are',
    'said-on',
    'dismiss-recall',
  ]),
  words: v.string(),
  target: v.nullable(v.string()),
  at: v.optional(Index),
  dated: v.optional(v.nullable(Dated)),
  found: v.optional(v.nullable(v.string())),
  sentence: v.optional(v.nullable(v.string())),
  taken: v.optional(v.array(Text)),
  created: Time,
  ...stamps,
});

const Side = v.strictObject({
  words: Text,
  isVerbatim: v.boolean(),
  reporting: v.nullable(v.string()),
  around: v.nullable(v.string()),
  said: v.nullable(Dated),
  published: v.nullable(Dated),
  title: v.string(),
  outlet: v.nullable(v.string()),
  address: v.nullable(Address),
  licence: v.nullable(v.string()),
});

/** The reader's word on two sayings side by side. */
const PairShape = v.strictObject({
  id: Text,
  person: Text,
  speaker: v.string(),
  difference: v.nullable(v.picklist(DIFFERENCES)),
  now: Side,
  earlier: Side,
  verdict: v.picklist(['accepted', 'dismissed', 'none']),
  created: Time,
  ...stamps,
});

const KeepBound = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** The reader's choices: what was never chosen is missing, fields of a newer version pass through untouched. */
const SettingsShape = v.looseObject({
  offHosts: v.optional(v.array(v.string())),
  mutedPeople: v.optional(v.array(v.string())),
  marks: v.optional(v.boolean()),
  keep: v.optional(v.picklist(['off', 'some', 'everywhere'])),
  keepHosts: v.optional(v.array(v.string())),
  lookUpByItself: v.optional(v.boolean()),
  offerRecords: v.optional(v.boolean()),
  secondLook: v.optional(v.boolean()),
  language: v.optional(v.picklist(LANGUAGE_CHOICES)),
  keepPerDay: v.optional(KeepBound),
  keepInAll: v.optional(KeepBound),
  changed: v.optional(Time, 0),
  stamp: v.optional(StampText),
  fields: OwnStamps,
});

/** The shape of the rows of each table. */
export const RECORD_SHAPES = {
  people: PersonShape,
  identities: IdentityShape,
  sources: SourceShape,
  statements: StatementShape,
  notes: NoteShape,
  corrections: CorrectionShape,
  pairs: PairShape,
};

/** A whole library file of the newest version; references between records are checked apart. */
export const FileShape = v.strictObject({
  format: v.literal('aforesaid-shelf'),
  version: v.literal(FILE_VERSION),
  exported: v.nullable(v.pipe(v.string(), v.isoTimestamp('must be an ISO time or null'))),
  people: v.array(PersonShape),
  identities: v.array(IdentityShape),
  sources: v.array(SourceShape),
  statements: v.array(StatementShape),
  notes: v.array(NoteShape),
  corrections: v.array(CorrectionShape),
  pairs: v.optional(v.array(PairShape), []),
  settings: v.optional(SettingsShape),
});
