import type { PackHeader } from '../model/pack';
import type { OpenedPack } from './opened-pack';
import { readClaimReview } from './parsers/claim-review';
import { readCongressLegislators } from './parsers/congress-legislators';
import { readTable } from './parsers/csv-table';
import { readPackLines } from './parsers/pack-lines';
import { readPopolo } from './parsers/popolo';
import type { Columns } from './parsers/table-headings';
import { readTranscript, type TranscriptFacts } from './parsers/transcript';
import { readUkDebates } from './parsers/uk-debates';
import { readUnDebate } from './parsers/un-debate';
import { readWikidata } from './parsers/wikidata';
import { readWikiquote } from './parsers/wikiquote';

/**
 * How a file is written, with what the reader must say besides: `pack` is our own format (`docs/packs.md`); the others
 * are read as their publishers write them.
 */
export type PackFormat =
  | { name: 'pack' }
  | { name: 'popolo' }
  | { name: 'congress-legislators' }
  | { name: 'wikidata' }
  | { name: 'wikiquote' }
  | { name: 'uk-debates'; people: Readonly<Record<string, string>> }
  | { name: 'claim-review' }
  | { name: 'table'; columns?: Columns }
  | { name: 'transcript'; facts: TranscriptFacts }
  | { name: 'un-debate'; speakers: Blob | null };

/** What the reader of the file said about it. */
export interface OpenOptions {
  format: PackFormat;
  /** Fills what the file does not say of itself; a foreign format says next to nothing. */
  header?: Partial<PackHeader>;
}

/**
 * Looks into a file: what it is and under which terms. Our own format, the corpus, feeds and debates are read as their
 * rows are asked for; other documents are read whole here.
 *
 * @throws PackRefused when it is not of this format, or nobody says what it is or under which licence
 */
export async function openPack(source: Blob, { format, header = {} }: OpenOptions): Promise<OpenedPack> {
  switch (format.name) {
    case 'pack':
      return readPackLines(source, header);
    case 'popolo':
      return readPopolo(source, header);
    case 'congress-legislators':
      return readCongressLegislators(source, header);
    case 'wikidata':
      return readWikidata(source, header);
    case 'uk-debates':
      return readUkDebates(source, header, format.people);
    case 'wikiquote':
      return readWikiquote(source, header);
    case 'claim-review':
      return readClaimReview(source, header);
    case 'table':
      return readTable(source, header, format.columns);
    case 'transcript':
      return readTranscript(source, header, format.facts);
    case 'un-debate':
      return readUnDebate(source, header, format.speakers);
  }
}
