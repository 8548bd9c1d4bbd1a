/** The page in an answer of Wikiquote's API, before anybody reads its wikitext. */
import { fieldsOf, listOf, textOf } from '../../foreign-json';
import { PackRefused } from '../pack-refused';
import { readText } from '../parsers/read-document';
import { LARGEST_WIKIQUOTE } from '../record-pack';

/** A page as the API gave it. */
export interface WikiquotePage {
  title: string;
  /** Wikidata's id of the page's subject (`Q…`); null where the page tells none. */
  person: string | null;
  wikitext: string;
}

const QID = /^Q[1-9]\d*$/;

const NO_PAGE = 'Wikiquote has no page of this title any more. Look for the person anew.';
const NO_DATA = 'This is no answer of Wikiquote’s, but something else. Try again later.';

/** The value of a field that `formatversion=1` wraps into `{"*": …}`. */
const unwrapped = (value: unknown): string | null => textOf(value) ?? textOf(fieldsOf(value)['*']);

function itemIn(properties: unknown): string | null {
  const listed = Array.isArray(properties)
    ? properties.map(fieldsOf).find(({ name }) => name === 'wikibase_item')
    : undefined;
  const item = listed ? unwrapped(listed) : textOf(fieldsOf(properties).wikibase_item);
  return item !== null && QID.test(item) ? item : null;
}

/** The page of an answer to `action=query`; its wikitext stands in the revision, or in the revision's main slot. */
function queried(page: Record<string, unknown>): Omit<WikiquotePage, 'title'> & { title: string | null } {
  const revision = fieldsOf(listOf(page.revisions)[0]);
  const slot = fieldsOf(fieldsOf(revision.slots).main);
  const wikitext = textOf(slot.content) ?? unwrapped(slot) ?? textOf(revision.content) ?? unwrapped(revision) ?? '';
  return { title: textOf(page.title), person: itemIn(page.pageprops), wikitext };
}

/**
 * The page in an answer of Wikiquote's API.
 *
 * @throws PackRefused when it is none, or tells that there is no such page
 */
export function wikiquotePageIn(answer: unknown): WikiquotePage {
  const { query, parse, error } = fieldsOf(answer);
  if (textOf(fieldsOf(error).code) === 'missingtitle') throw new PackRefused(NO_PAGE);
  if (error) throw new PackRefused(`Wikiquote refused: ${textOf(fieldsOf(error).info) ?? 'no reason given'}.`);
  const { pages } = fieldsOf(query);
  const [first] = Array.isArray(pages) ? pages : Object.values(fieldsOf(pages));
  if (first !== undefined && 'missing' in fieldsOf(first)) throw new PackRefused(NO_PAGE);
  const parsed = fieldsOf(parse);
  const page = first
    ? queried(fieldsOf(first))
    : { title: textOf(parsed.title), person: itemIn(parsed.properties), wikitext: unwrapped(parsed.wikitext) ?? '' };
  if (page.title === null || page.wikitext === '') throw new PackRefused(NO_DATA);
  return { ...page, title: page.title };
}

/** The API's answer as it came. @throws PackRefused when it is too large, or no JSON in UTF-8 */
export async function wikiquoteAnswer(source: Blob): Promise<unknown> {
  if (source.size > LARGEST_WIKIQUOTE)
    throw new PackRefused('This is larger than any page of Wikiquote can be. Nothing of it was taken.');
  try {
    return JSON.parse(await readText(source));
  } catch (error) {
    if (error instanceof PackRefused) throw error;
    throw new PackRefused(NO_DATA);
  }
}
