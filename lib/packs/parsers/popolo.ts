/**
 * Popolo JSON: people, organisations and memberships in one document (popoloproject.com/specs). Written so by
 * EveryPolitician and by mySociety, whose people have their names among `other_names` alone.
 */

import { addressOf, distinct, fieldsOf, listOf, textOf } from '../../foreign-json';
import type { PackHeader, PackPosition } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { dateOf } from './date-of';
import { readJson } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';

type Fields = Record<string, unknown>;

interface Popolo {
  organisations: Map<string, string>;
  posts: Map<string, Fields>;
  memberships: Map<string, Fields[]>;
  /** Events, legislative periods among them. */
  events: Map<string, Fields>;
}

function byId(list: unknown): Map<string, Fields> {
  return new Map(
    listOf(list).flatMap((value) => {
      const fields = fieldsOf(value);
      const id = textOf(fields.id);
      return id === null ? [] : [[id, fields] as const];
    }),
  );
}

function membershipsByPerson(list: unknown): Map<string, Fields[]> {
  const byPerson = new Map<string, Fields[]>();
  for (const fields of listOf(list).map(fieldsOf)) {
    const person = textOf(fields.person_id);
    if (person === null) continue;
    const known = byPerson.get(person);
    if (known) known.push(fields);
    else byPerson.set(person, [fields]);
  }
  return byPerson;
}

function positionOf(membership: Fields, popolo: Popolo): PackPosition | null {
  const post = popolo.posts.get(textOf(membership.post_id) ?? '') ?? {};
  const org = textOf(membership.organization_id) ?? textOf(post.organization_id);
  const title = textOf(membership.role) ?? textOf(post.role) ?? textOf(post.label) ?? textOf(membership.label);
  const name = org === null ? null : (popolo.organisations.get(org) ?? null);
  if (title === null && name === null) return null;
  const period = popolo.events.get(textOf(membership.legislative_period_id) ?? '') ?? {};
  return {
    title: title ?? 'Member',
    org: name,
    start: dateOf(membership.start_date) ?? dateOf(period.start_date),
    end: dateOf(membership.end_date) ?? dateOf(period.end_date),
    seen: null,
  };
}

/** A name in parts, as mySociety writes it. */
function nameOfParts(fields: Fields): string | null {
  const whole = textOf(fields.name);
  const [given, family] = [fields.given_name, fields.family_name].map(textOf);
  // "HAUG, Nora" is made for sorting.
  if (whole?.includes(',') && given && family) return `${given} ${family}`;
  if (whole !== null) return whole;
  const parts = [fields.honorific_prefix, fields.given_name, fields.family_name ?? fields.surname].map(textOf);
  if (parts[1] && parts[2]) return `${parts[1]} ${parts[2]}`;
  const [rank, lord, of] = [fields.honorific_prefix, fields.lordname, fields.lordofname].map(textOf);
  if (!lord && !of) return null;
  return [rank ?? 'Lord', lord, of ? `of ${of}` : null].filter((part) => part !== null).join(' ');
}

/** Main names first, the latest of them foremost, then all others. */
function namesOf(person: Fields): string[] {
  const others = listOf(person.other_names).map(fieldsOf);
  const isMain = ({ note }: Fields) => textOf(note)?.toLowerCase() === 'main';
  const latest = (a: Fields, b: Fields) => (dateOf(b.end_date) ?? '9999').localeCompare(dateOf(a.end_date) ?? '9999');
  const mains = others.filter(isMain).sort(latest);
  return distinct([nameOfParts(person), ...[...mains, ...others.filter((name) => !isMain(name))].map(nameOfParts)]);
}

/** The Wikidata identifier where the person has one, else the document's own under the pack's name. */
function idOf(person: Fields, pack: string): string | null {
  const wikidata = listOf(person.identifiers)
    .map(fieldsOf)
    .find(({ scheme }) => textOf(scheme)?.toLowerCase() === 'wikidata');
  const qid = textOf(wikidata?.identifier);
  if (qid !== null && /^Q[1-9]\d*$/.test(qid)) return qid;
  const own = textOf(person.id);
  return own === null ? null : `${pack}:${own}`;
}

function linksOf(person: Fields): Record<string, string> {
  const links = listOf(person.links).map(fieldsOf);
  return Object.fromEntries(
    links.flatMap(({ note, url }) => {
      const address = addressOf(url);
      return address === null ? [] : [[textOf(note) ?? new URL(address).hostname, address]];
    }),
  );
}

function entryOf(person: Fields, popolo: Popolo, pack: string): Entry {
  const [name, ...aliases] = namesOf(person);
  const id = idOf(person, pack);
  if (id === null) return { leftOut: 'it has no id.' };
  if (name === undefined) return { leftOut: `${id} has no name.` };
  const held = popolo.memberships.get(textOf(person.id) ?? '') ?? [];
  const positions = held.flatMap((membership) => positionOf(membership, popolo) ?? []);
  const row = {
    id,
    name,
    aliases,
    description: textOf(person.summary) ?? textOf(person.biography),
    country: textOf(person.national_identity),
    birth: dateOf(person.birth_date),
    death: dateOf(person.death_date),
    positions,
    links: linksOf(person),
  };
  return { row };
}

/**
 * Opens a Popolo document.
 *
 * @param said what the reader or the catalogue says of it; Popolo itself names neither licence nor date
 * @throws PackRefused when it has no list of persons, or the header lacks something
 */
export async function readPopolo(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'people' }), kind: 'people' as const };
  const document = fieldsOf(await readJson(source));
  if (!Array.isArray(document.persons)) throw new PackRefused('This is not Popolo: it has no list of persons.');
  const organisations = [...byId(document.organizations)].flatMap(([id, { name }]) => {
    const text = textOf(name);
    return text === null ? [] : [[id, text] as const];
  });
  const popolo: Popolo = {
    organisations: new Map(organisations),
    posts: byId(document.posts),
    memberships: membershipsByPerson(document.memberships),
    events: byId(document.events),
  };
  const entries = document.persons.map((person) => entryOf(fieldsOf(person), popolo, header.id));
  return packOfDocument(header, withoutShared(entries), source.size);
}

/** Two people with one identifier cannot be told apart: both are left out, each naming the other. */
function withoutShared(entries: readonly Entry[]): Entry[] {
  const byId = new Map<string, { at: number; name: string }[]>();
  for (const [i, entry] of entries.entries()) {
    if (entry === null || 'leftOut' in entry) continue;
    const { id, name } = entry.row as { id: string; name: string };
    const known = byId.get(id);
    if (known) known.push({ at: i, name });
    else byId.set(id, [{ at: i, name }]);
  }
  const out = [...entries];
  for (const [id, shared] of byId) {
    if (shared.length === 1) continue;
    // Of very many the first few say enough.
    const who = shared
      .slice(0, 5)
      .map(({ at, name }) => `${name} (${at + 1})`)
      .join(' and ');
    for (const { at } of shared) out[at] = { leftOut: `${who} have one identifier, ${id}.` };
  }
  return out;
}
