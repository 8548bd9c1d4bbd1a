import { fieldsOf, textOf } from '../foreign-json';
import { askWikidata, type Looked, type LookupParts } from './wikidata-api';

/**
 * The title of the page that English Wikiquote has of a person. Sends the identifier, and nothing else.
 *
 * @param qid `Q…`
 * @returns null when Wikidata knows of no such page; a fault also when Wikidata has made the person one with another,
 *   for then nobody knows whose words the page holds; rejects only when aborted
 */
export async function wikiquoteTitle(qid: string, parts: LookupParts): Promise<Looked<string | null>> {
  const question = { action: 'wbgetentities', ids: qid, props: 'sitelinks', sitefilter: 'enwikiquote' };
  const answer = await askWikidata(question, parts);
  if (!answer.ok) return answer;
  const [entity] = Object.values(fieldsOf(fieldsOf(answer.value).entities)).map(fieldsOf);
  const id = textOf(entity?.id);
  if (id !== null && id !== qid)
    return {
      ok: false,
      fault: { message: `Wikidata has joined ${qid} with ${id}. Look the person up anew.`, retryAfter: null },
    };
  return { ok: true, value: textOf(fieldsOf(fieldsOf(entity?.sitelinks).enwikiquote).title) };
}
