/**
 * The JSON files of `unitedstates/congress-legislators` (legislators-current, -historical, executive): members of the
 * US Congress, presidents and vice presidents, with every term. In the public domain.
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

const OFFICES: Record<string, [title: string, org: string]> = {
  sen: ['U.S. Senator', 'U.S. Senate'],
  rep: ['U.S. Representative', 'U.S. House of Representatives'],
  prez: ['President', 'United States'],
  viceprez: ['Vice President', 'United States'],
};

function positionOf(term: Fields): PackPosition | null {
  const office = OFFICES[textOf(term.type) ?? ''];
  if (!office) return null;
  const state = textOf(term.state);
  return {
    title: office[0],
    org: state === null ? office[1] : `${office[1]} (${state})`,
    start: dateOf(term.start),
    end: dateOf(term.end),
    seen: null,
  };
}

/** Terms that follow each other within a month in the same office are one time in office. */
function joined(positions: PackPosition[]): PackPosition[] {
  const times: PackPosition[] = [];
  for (const next of positions) {
    const last = times.at(-1);
    if (last && last.title === next.title && last.org === next.org && follows(last.end, next.start))
      last.end = next.end;
    else times.push({ ...next });
  }
  return times;
}

const MONTH = 31 * 24 * 60 * 60 * 1000;

function follows(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && Math.abs(Date.parse(start) - Date.parse(end)) <= MONTH;
}

/** Every way in which the parts make a name of two words or more. */
function namesOf(name: Fields): string[] {
  const [first, middle, last, suffix, nickname, full] = [
    name.first,
    name.middle,
    name.last,
    name.suffix,
    name.nickname,
    name.official_full,
  ].map(textOf);
  if (!first || !last) return distinct([full ?? null]);
  const plain = `${first} ${last}`;
  // "J. Danforth Quayle" goes by his middle name.
  const goesByMiddle = middle && /^\p{Lu}\.?$/u.test(first) && middle.replace('.', '').length > 1;
  const ways = [
    full ?? plain,
    plain,
    middle ? `${first} ${middle} ${last}` : null,
    goesByMiddle ? `${middle} ${last}` : null,
    suffix ? `${plain} ${suffix}` : null,
    nickname ? `${nickname} ${last}` : null,
  ];
  return distinct(ways);
}

/**
 * The names of somebody, with those that they had before or have besides: parts that do not change are not written
 * again.
 */
function allNamesOf(person: Fields): string[] {
  const name = fieldsOf(person.name);
  const { official_full: _, ...parts } = name;
  const others = listOf(person.other_names).map(fieldsOf);
  return distinct([...namesOf(name), ...others.flatMap((other) => namesOf({ ...parts, ...other }))]);
}

/** Presidents who never sat in Congress have neither of the first two. */
function idOf(id: Fields): string | null {
  const [wikidata, bioguide, govtrack] = [id.wikidata, id.bioguide, id.govtrack].map(textOf);
  if (wikidata) return wikidata;
  if (bioguide) return `bioguide:${bioguide}`;
  return govtrack ? `govtrack:${govtrack}` : null;
}

function entryOf(person: Fields): Entry {
  const id = fieldsOf(person.id);
  const [name, ...aliases] = allNamesOf(person);
  const own = idOf(id);
  if (own === null) return { leftOut: `${name ?? 'somebody'} has no Wikidata, Bioguide or GovTrack id.` };
  if (name === undefined) return { leftOut: `${own} has no name.` };
  const terms = listOf(person.terms).map(fieldsOf);
  const wikipedia = textOf(id.wikipedia);
  const website = addressOf(terms.at(-1)?.url);
  const links = {
    ...(wikipedia
      ? { wikipedia: `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}` }
      : {}),
    ...(website ? { website } : {}),
  };
  const positions = joined(terms.flatMap((term) => positionOf(term) ?? []));
  const birth = dateOf(fieldsOf(person.bio).birthday);
  return { row: { id: own, name, aliases, country: 'US', birth, positions, links } };
}

/**
 * Opens one of the project's JSON files.
 *
 * @throws PackRefused when it is not a list of people with terms, or the header lacks something
 */
export async function readCongressLegislators(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'people' }), kind: 'people' as const };
  const document = await readJson(source);
  if (!Array.isArray(document) || !document.some((person) => 'terms' in fieldsOf(person)))
    throw new PackRefused('This is not a file of congress-legislators: it is no list of people with terms.');
  return packOfDocument(
    header,
    document.map((person) => entryOf(fieldsOf(person))),
    source.size,
  );
}
