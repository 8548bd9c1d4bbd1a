import { entitiesIn, idsFound, type WikidataEntity } from './entity';
import { type FoundPerson, foundPersonFrom, isHuman, itemsNamedBy } from './found-person';
import { askWikidata, type Looked, type LookupParts } from './wikidata-api';

/** As many as a card can show; Wikidata's best come first. */
const MOST = 7;

/** The API takes no more ids in one question. */
const IDS_AT_ONCE = 50;

async function entitiesOf(
  ids: string[],
  props: string,
  parts: LookupParts,
): Promise<Looked<Map<string, WikidataEntity>>> {
  const all = new Map<string, WikidataEntity>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE).join('|');
    const question = { action: 'wbgetentities', ids: some, props, languages: parts.language, sitefilter: 'enwiki' };
    const answer = await askWikidata(question, parts);
    if (!answer.ok) return answer;
    for (const [id, entity] of entitiesIn(answer.value, parts.language)) all.set(id, entity);
  }
  return { ok: true, value: all };
}

async function peopleOf(ids: string[], parts: LookupParts, today: string): Promise<Looked<FoundPerson[]>> {
  const entities = await entitiesOf(ids, 'labels|descriptions|aliases|claims|sitelinks', parts);
  if (!entities.ok) return entities;
  const humans = ids.flatMap((id) => entities.value.get(id) ?? []).filter(isHuman);
  const labels = await entitiesOf([...new Set(humans.flatMap(itemsNamedBy))], 'labels', parts);
  if (!labels.ok) return labels;
  const labelOf = (id: string) => labels.value.get(id)?.label ?? null;
  return { ok: true, value: humans.flatMap((entity) => foundPersonFrom(entity, labelOf, today) ?? []) };
}

/**
 * People whom Wikidata knows by a name, the likeliest first; never more than seven. Whether one of them is meant is for
 * the reader to say.
 *
 * @param today ISO day
 * @returns an empty list when there is none; a fault with a message for the reader; rejects only when aborted
 */
export async function lookUpPerson(name: string, parts: LookupParts, today: string): Promise<Looked<FoundPerson[]>> {
  const { language } = parts;
  const question = {
    action: 'wbsearchentities',
    search: name,
    language,
    uselang: language,
    type: 'item',
    limit: `${MOST}`,
  };
  const found = await askWikidata(question, parts);
  if (!found.ok) return found;
  const ids = idsFound(found.value);
  return ids.length === 0 ? { ok: true, value: [] } : peopleOf(ids, parts, today);
}

/**
 * One person by Wikidata's identifier, asked again so that what is kept is what Wikidata says and nobody else.
 *
 * @param qid `Q…`
 * @returns null when there is no such person
 */
export async function lookUpById(qid: string, parts: LookupParts, today: string): Promise<Looked<FoundPerson | null>> {
  const people = await peopleOf([qid], parts, today);
  return people.ok ? { ok: true, value: people.value[0] ?? null } : people;
}
