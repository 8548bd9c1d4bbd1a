/** The parts of a Wikidata entity that are used, taken out of JSON of any shape. `formatversion=2`. */
import { fieldsOf, listOf, textOf } from '../foreign-json';
import type { When } from '../model/when';

/** One statement of Wikidata's about an entity: what it says, and since and until when. */
export interface EntityClaim {
  /** Q-id of the value; null when the value is no item. */
  item: string | null;
  time: When | null;
  start: When | null;
  end: When | null;
  /** Q-id of what the office is of (P642, else P1001, else P108). */
  of: string | null;
}

/** An entity, read. */
export interface WikidataEntity {
  id: string;
  label: string | null;
  description: string | null;
  aliases: string[];
  /** Address of the English Wikipedia's page; null without one. */
  wikipedia: string | null;
  /** Claims of one property (`P39`), deprecated ones left out, preferred ones first. */
  claims(property: string): EntityClaim[];
}

const ITEM = /^Q[1-9]\d*$/;

/** Time values carry their precision as a number: 11 day, 10 month, 9 year; coarser ones tell too little. */
const PRECISIONS = { 11: ['day', 10], 10: ['month', 7], 9: ['year', 4] } as const;

function whenOf(value: unknown): When | null {
  const { time, precision } = fieldsOf(value);
  const known = PRECISIONS[precision as keyof typeof PRECISIONS];
  const text = textOf(time);
  // Years before our era begin with a minus, and no statement is so old.
  if (!known || !text?.startsWith('+')) return null;
  return { date: text.slice(1, 1 + known[1]), precision: known[0] };
}

/** The value of a snak; null when it is "unknown" or "none". */
function snakValue(snak: unknown): unknown {
  return fieldsOf(fieldsOf(snak).datavalue).value ?? null;
}

function itemOf(snak: unknown): string | null {
  const id = textOf(fieldsOf(snakValue(snak)).id);
  return id !== null && ITEM.test(id) ? id : null;
}

function claimFrom(claim: Record<string, unknown>): EntityClaim {
  const qualifiers = fieldsOf(claim.qualifiers);
  const first = (property: string) => listOf(qualifiers[property])[0];
  return {
    item: itemOf(claim.mainsnak),
    time: whenOf(snakValue(claim.mainsnak)),
    start: whenOf(snakValue(first('P580'))),
    end: whenOf(snakValue(first('P582'))),
    of: itemOf(first('P642')) ?? itemOf(first('P1001')) ?? itemOf(first('P108')),
  };
}

function claimsOf(value: unknown): EntityClaim[] {
  const claims = listOf(value)
    .map(fieldsOf)
    .filter(({ rank }) => rank !== 'deprecated');
  const preferredFirst = claims.sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'));
  return preferredFirst.map(claimFrom);
}

function inLanguage(value: unknown, language: string): string | null {
  return textOf(fieldsOf(fieldsOf(value)[language]).value);
}

function wikipediaOf(value: unknown): string | null {
  const title = textOf(fieldsOf(fieldsOf(value).enwiki).title);
  return title === null ? null : `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** Reads one entity; null when it is missing or no item. */
function entityFrom(value: unknown, language: string): WikidataEntity | null {
  const fields = fieldsOf(value);
  const id = textOf(fields.id);
  if (id === null || !ITEM.test(id) || 'missing' in fields) return null;
  const claims = fieldsOf(fields.claims);
  return {
    id,
    label: inLanguage(fields.labels, language),
    description: inLanguage(fields.descriptions, language),
    aliases: listOf(fieldsOf(fields.aliases)[language]).flatMap((alias) => textOf(fieldsOf(alias).value) ?? []),
    wikipedia: wikipediaOf(fields.sitelinks),
    claims: (property) => claimsOf(claims[property]),
  };
}

/** The entities of an answer to `wbgetentities`, by id. */
export function entitiesIn(answer: unknown, language: string): Map<string, WikidataEntity> {
  const found = Object.values(fieldsOf(fieldsOf(answer).entities)).flatMap(
    (value) => entityFrom(value, language) ?? [],
  );
  return new Map(found.map((entity) => [entity.id, entity]));
}

/** The ids that an answer to `wbsearchentities` found, best first. */
export function idsFound(answer: unknown): string[] {
  return listOf(fieldsOf(answer).search).flatMap((hit) => {
    const id = textOf(fieldsOf(hit).id);
    return id !== null && ITEM.test(id) ? [id] : [];
  });
}
