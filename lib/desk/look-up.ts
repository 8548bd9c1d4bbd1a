import type { FoundPerson } from '../lookup/found-person';
import { lookUpById, lookUpPerson } from '../lookup/look-up-person';
import { type Looked, WIKIDATA_API } from '../lookup/wikidata-api';
import type { Person } from '../model/person';
import { dayHere } from '../model/when';
import { keepFoundPerson } from '../records/found-people';
import type { RecordsDatabase } from '../records/schema';

/** Names and descriptions come in the language that is read. */
const LANGUAGE = 'en';

const today = () => dayHere(Date.now());

/** Where to ask; tests give a server of their own. */
export interface Wikidata {
  fetch: typeof fetch;
  api: string;
}

/** Wikidata itself. */
export const WIKIDATA: Wikidata = { fetch: (...ask) => fetch(...ask), api: WIKIDATA_API };

const parts = (wikidata: Wikidata) => ({ ...wikidata, language: LANGUAGE, signal: new AbortController().signal });

/** Who Wikidata knows by a name. Sends the name, and nothing else. */
export async function lookUp(name: string, wikidata: Wikidata): Promise<Looked<FoundPerson[]>> {
  return lookUpPerson(name, parts(wikidata), today());
}

/** Puts one of those whom Wikidata knows in the library, as it knows them now. `id`: `wikidata:Q…`. */
export async function keepFound(
  records: RecordsDatabase,
  id: string,
  wikidata: Wikidata,
): Promise<Looked<Person | null>> {
  const looked = await lookUpById(id.slice('wikidata:'.length), parts(wikidata), today());
  if (!looked.ok || looked.value === null) return looked.ok ? { ok: true, value: null } : looked;
  return { ok: true, value: await keepFoundPerson(records, looked.value.person, looked.value.source) };
}
