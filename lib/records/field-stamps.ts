/**
 * People and settings are merged field by field: each field is a last-writer-wins register with a stamp of its own.
 * Lists of settings are sets: each entry is a register that says whether it is in. Stored compactly: a field without a
 * stamp of its own has the record's.
 */
import { type Person, SOURCED_FIELDS } from '../model/person';
import type { Settings } from '../model/settings';
import { canonical } from './canonical';
import { type Stamp, type Stamped, stamped, stampOf } from './clock';

/** Field → its stamp, where that is not the record's; `mutedPeople:Ada` is one entry of a list. */
export type FieldStamps = Record<string, Stamp>;

/** One field with its stamp. An undefined value is a field that the record lacks. */
interface Field {
  value: unknown;
  stamp: Stamp;
}

/** All fields of a record by name. */
type Fields = Map<string, Field>;

interface WithFields extends Stamped {
  fields?: FieldStamps;
}

/** A person as devices exchange them. */
export type StampedPerson = Person & WithFields;

/** The settings as devices exchange them. */
export interface StampedSettings extends WithFields {
  value: Partial<Settings>;
}

/** Text order, for values that say nothing of which is better. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two states of a field the one with the later stamp, else the one whose value sorts later. */
function laterField(a: Field, b: Field): Field {
  return (compareText(a.stamp, b.stamp) || compareText(canonical(a.value), canonical(b.value))) < 0 ? b : a;
}

function mergeFields(a: Fields, b: Fields): Fields {
  const merged = new Map(a);
  for (const [name, field] of b) merged.set(name, laterField(merged.get(name) ?? field, field));
  return merged;
}

/** Fields after a change: those that hold what they held keep their stamps. */
function changeFields(before: Fields, after: ReadonlyMap<string, unknown>, stamp: Stamp): Fields {
  return new Map(
    [...after].map(([name, value]) => {
      const field = before.get(name);
      return [name, field && canonical(field.value) === canonical(value) ? field : { value, stamp }];
    }),
  );
}

/** An entry that was taken out of a list: only its stamp tells that it was ever in. */
const isTakenOut = (name: string, { value }: Field): boolean => name.includes(':') && value === false;

/** The stamps to be stored: of a record without any, nothing is. */
function ownStamps(fields: Fields, stamp: Stamp): { fields?: FieldStamps } {
  const own = [...fields].filter(([name, field]) => field.stamp !== stamp || isTakenOut(name, field));
  const stamps = own.map(([name, field]) => [name, field.stamp] as const).sort(([a], [b]) => compareText(a, b));
  return stamps.length > 0 ? { fields: Object.fromEntries(stamps) } : {};
}

const PERSON_FIELDS = [...SOURCED_FIELDS, 'epithets'] as const;

function fieldsOfPerson(person: StampedPerson): Fields {
  const stamp = stampOf(person);
  return new Map(PERSON_FIELDS.map((name) => [name, { value: person[name], stamp: person.fields?.[name] ?? stamp }]));
}

function personWith(base: Person, fields: Fields, stamp: Stamp): StampedPerson {
  const { fields: _, stamp: __, ...plain }: StampedPerson = base;
  const known = [...fields].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]));
  for (const name of PERSON_FIELDS) delete (plain as Partial<Person>)[name];
  return { ...plain, ...Object.fromEntries(known), ...stamped(stamp), ...ownStamps(fields, stamp) };
}

/** A person as the reader changed it: what holds what it held keeps its stamp. */
export function changePersonFields(person: Person, before: StampedPerson | undefined, stamp: Stamp): StampedPerson {
  const after = new Map(PERSON_FIELDS.map((name) => [name, person[name]]));
  return personWith(person, changeFields(before ? fieldsOfPerson(before) : new Map(), after, stamp), stamp);
}

/**
 * Both states of a person as one, field by field; whether they are deleted goes with the later change, and a tie is
 * alive.
 */
export function mergePersonFields(a: StampedPerson, b: StampedPerson): StampedPerson {
  const order = compareText(stampOf(a), stampOf(b));
  const later = order < 0 ? b : a;
  const deleted = order === 0 ? a.deleted && b.deleted : later.deleted;
  return personWith({ ...later, deleted }, mergeFields(fieldsOfPerson(a), fieldsOfPerson(b)), stampOf(later));
}

/** The settings that are sets of texts: two devices may each add an entry, and both stay. */
const SETS = ['offHosts', 'mutedPeople', 'keepHosts'];

const isSet = (name: string, value: unknown): value is string[] => SETS.includes(name) && Array.isArray(value);

const entryName = (set: string, text: string): string => `${set}:${text}`;

function valuesOf(settings: Partial<Settings>): Map<string, unknown> {
  const values = Object.entries(settings).flatMap(([name, value]: [string, unknown]) =>
    isSet(name, value)
      ? value.map((text): [string, unknown] => [entryName(name, text), true])
      : [[name, value] as const],
  );
  return new Map(values);
}

function fieldsOfSettings(settings: StampedSettings): Fields {
  const stamp = stampOf(settings);
  const stamps = settings.fields ?? {};
  const fields: Fields = new Map(Object.entries(stamps).map(([name, own]) => [name, { value: false, stamp: own }]));
  for (const [name, value] of valuesOf(settings.value)) fields.set(name, { value, stamp: stamps[name] ?? stamp });
  return fields;
}

/** Entries in the order in which they came, those of one moment in the order of their letters. */
function entriesOf(set: string, fields: Fields): string[] {
  const prefix = entryName(set, '');
  return [...fields]
    .filter(([name, { value }]) => name.startsWith(prefix) && value === true)
    .sort(([a, one], [b, other]) => compareText(one.stamp, other.stamp) || compareText(a, b))
    .map(([name]) => name.slice(prefix.length));
}

function settingsWith(fields: Fields, stamp: Stamp): StampedSettings {
  const sets = SETS.filter((set) => [...fields.keys()].some((name) => name.startsWith(entryName(set, ''))));
  const plain = [...fields].filter(([name]) => !SETS.some((set) => name.startsWith(entryName(set, ''))));
  plain.sort(([a], [b]) => compareText(a, b));
  const value = {
    ...Object.fromEntries(plain.map(([name, field]) => [name, field.value])),
    ...Object.fromEntries(sets.map((set) => [set, entriesOf(set, fields)])),
  };
  return { value, ...stamped(stamp), ...ownStamps(fields, stamp) };
}

/** The settings after a change of the reader's; fields that are not named stay. */
export function changeSettingFields(
  before: StampedSettings | undefined,
  change: Partial<Settings>,
  stamp: Stamp,
): StampedSettings {
  const standing: Fields = before ? fieldsOfSettings(before) : new Map();
  const after = new Map([...standing].map(([name, { value }]) => [name, value]));
  const changed = valuesOf(change);
  for (const name of after.keys()) if (Object.keys(change).includes(name.split(':')[0]!)) after.set(name, false);
  for (const [name, value] of changed) after.set(name, value);
  return settingsWith(changeFields(standing, after, stamp), stamp);
}

/** Both states of the settings as one, field by field. */
export function mergeSettingFields(a: StampedSettings, b: StampedSettings): StampedSettings {
  const [one, other] = [stampOf(a), stampOf(b)];
  return settingsWith(mergeFields(fieldsOfSettings(a), fieldsOfSettings(b)), one < other ? other : one);
}
