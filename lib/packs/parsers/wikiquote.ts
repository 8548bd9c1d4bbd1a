/**
 * A person's page of Wikiquote, as its API answers: `action=query` with `prop=revisions|pageprops` or `action=parse`
 * with `prop=wikitext|properties`, in either `formatversion`. Whom the page is about, the page itself tells
 * (`wikibase_item`); a name alone is nobody.
 */
import type { PackHeader } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { wikiquotePackId } from '../record-pack';
import { type PageQuotation, quotationsOfPage } from '../wikitext/quotations';
import { type WikiquotePage, wikiquoteAnswer, wikiquotePageIn } from '../wikitext/wikiquote-page';
import { completeHeader } from './complete-header';
import { type Entry, packOfDocument } from './rows-of-document';

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
  const page = wikiquotePageIn(await wikiquoteAnswer(source));
  if (page.person === null)
    throw new PackRefused(
      'Wikiquote does not tell whom in Wikidata this page is about, so its words would be nobody’s.',
    );
  const header = { ...completeHeader({ ...said, kind: 'statements' }), kind: 'statements' as const };
  if (/^wikiquote-q\d+$/.test(header.id) && header.id !== wikiquotePackId(page.person))
    throw new PackRefused(`The page “${page.title}” of Wikiquote is about somebody else now. Nothing was taken.`);
  const entries = quotationsOfPage(page.wikitext, page.title).map((each, at) => entryOf(each, page, at));
  if (!entries.some((entry) => entry !== null && 'row' in entry))
    throw new PackRefused(`Wikiquote has a page of ${page.title}, and no quotation on it has a source.`);
  return packOfDocument(header, entries, source.size);
}
