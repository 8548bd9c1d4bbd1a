/**
 * A person's page of Wikiquote, as its API answers: `action=query` with `prop=revisions|pageprops` or `action=parse` with
 * `prop=wikitext|properties`, in either `formatversion`. Whom the page is about, the page itself tells
 * (`wikibase_item`); a name alone is nobody.
 */
import { fieldsOf, listOf, textOf } from '../../foreign-json';
import type { PackHeader } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { type PageQuotation, quotationsOfPage } from '../wikitext/quotations';
import { completeHeader } from './complete-header';
import { readText } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';

/** Wikiquote bounds a page at 2 MB of wikitext; as JSON it is a little more. Bytes. */
const LARGEST = 5 * 1024 * 1024;

/** A page as the API gave it. */
interface WikiquotePage {
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
function wikiquotePageIn(answer: unknown): WikiquotePage {
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

/** The API's answer as it came, before anybody looks into it. @throws PackRefused as {@link readWikiquote} */
async function answerIn(source: Blob): Promise<unknown> {
  if (source.size > LARGEST)
    throw new PackRefused('This is larger than any page of Wikiquote can be. Nothing of it was taken.');
  try {
    return JSON.parse(await readText(source));
  } catch (error) {
    if (error instanceof PackRefused) throw error;
    throw new PackRefused(NO_DATA);
  }
}

const addressOf = (title: string, section: string | null): string => {
  const path = encodeURIComponent(title.replaceAll(' ', '_'));
  return `https://en.wikiquote.org/wiki/${path}${section ? `#${encodeURIComponent(section.replaceAll(' ', '_'))}` : ''}`;
};

function entryOf(quotation: PageQuotation, page: WikiquotePage, at: number): Entry {
  if ('leftOut' in quotation) return quotation;
  const { words, date, source, link, section } = quotation;
  return {
    row: {
      id: `wikiquote:${page.person}:${at + 1}`,
      speaker: page.title,
      speakerId: page.person,
      date,
      kind: 'quote',
      text: words,
      sourceTitle: `${source} (as Wikiquote has it)`,
      sourceUrl: link ?? addressOf(page.title, section),
    },
  };
}

/**
 * Opens a page of Wikiquote; each sourced quotation is a statement.
 *
 * @throws PackRefused when it is no page of a person, too large, or the header lacks something
 */
export async function readWikiquote(source: Blob, said: Partial<PackHeader>): Promise<OpenedPack> {
  const page = wikiquotePageIn(await answerIn(source));
  if (page.person === null)
    throw new PackRefused(
      'Wikiquote does not tell whom in Wikidata this page is about, so its words would be nobody’s.',
    );
  const header = { ...completeHeader({ ...said, kind: 'statements' }), kind: 'statements' as const };
  const entries = quotationsOfPage(page.wikitext, page.title).map((each, at) => entryOf(each, page, at));
  if (!entries.some((entry) => entry !== null && 'row' in entry))
    throw new PackRefused(`Wikiquote has a page of ${page.title}, and no quotation on it has a source.`);
  return packOfDocument(header, entries, source.size);
}
