import { fieldsOf } from '../foreign-json';
import type { PackHeader, PackKind } from '../model/pack';
import { isHeader } from './format/header';
import { readHead } from './lines/read-head';
import type { PackFormat } from './open-pack';
import { PackRefused } from './pack-refused';
import { readPackLines } from './parsers/pack-lines';
import { kindOfTable } from './parsers/table-headings';

/** What a file seems to be, from its first bytes. */
export interface Recognised {
  format: PackFormat['name'];
  /** The header that the file itself has; null when somebody must say what it is. */
  header: PackHeader | null;
  /** The kind of its rows where that is plain. */
  kind: PackKind;
}

/** Where a tar archive says that it is one. */
const TAR_MAGIC = [257, 262] as const;

const PDF_MAGIC = '%PDF-';
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The kind of rows of a pack whose first line is none of its own header. */
function kindOfRow(row: Record<string, unknown>): PackKind | null {
  if ('text' in row && 'speaker' in row) return 'statements';
  if ('claim' in row && 'checker' in row) return 'checks';
  return 'name' in row && 'id' in row ? 'people' : null;
}

/** Documents are told by the names of their fields near the beginning. */
const DOCUMENTS: [format: PackFormat['name'], kind: PackKind, sign: RegExp][] = [
  ['wikiquote', 'statements', /^\s*\{[\s\S]*"(?:contentmodel|wikitext)"\s*:/],
  ['claim-review', 'checks', /"ClaimReview"|"claimReview"\s*:/],
  ['congress-legislators', 'people', /"bioguide"\s*:|"govtrack"\s*:/],
  ['popolo', 'people', /"persons"\s*:|"other_names"\s*:|"memberships"\s*:|"organizations"\s*:/],
  ['wikidata', 'people', /"bindings"\s*:|"head"\s*:\s*\{\s*"(?:vars|link)"/],
  ['congress-legislators', 'people', /"terms"\s*:/],
];

function isTable(text: string): boolean {
  const [heading = '', first = ''] = text.split(/\r?\n/);
  return [',', ';', '\t', '|'].some((mark) => {
    const count = heading.split(mark).length;
    return count > 1 && first.split(mark).length >= count;
  });
}

function fromText(text: string): Omit<Recognised, 'header'> {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const kind = kindOfRow(fieldsOf(parsed(line)));
  if (kind !== null) return { format: 'pack', kind };
  if (/^\s*[[{]/.test(text)) {
    const document = DOCUMENTS.find(([, , sign]) => sign.test(text));
    if (document) return { format: document[0], kind: document[1] };
  }
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[\s\S]{0,2000}?)?<publicwhip\b/.test(text))
    return { format: 'uk-debates', kind: 'statements' };
  if (isTable(text)) return { format: 'table', kind: kindOfTable(line) };
  return { format: 'transcript', kind: 'statements' };
}

/**
 * Guesses what a file is. A guess only: the reader may say otherwise, and its reader checks everything.
 *
 * @throws PackRefused when it is empty, a PDF or a web page, or a pack whose own header is wrong
 */
export async function recognisePack(source: Blob): Promise<Recognised> {
  const head = await readHead(source);
  if (head.length === 0) throw new PackRefused('The file is empty or damaged. Get it again.');
  const at = (from: number, to: number) => new TextDecoder().decode(head.subarray(from, to));
  if (at(...TAR_MAGIC) === 'ustar') return { format: 'un-debate', kind: 'statements', header: null };
  if (at(0, PDF_MAGIC.length) === PDF_MAGIC)
    throw new PackRefused('This is a PDF, which is not read. Save its text as a plain file.');
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '');
  if (WEB_PAGE.test(text))
    throw new PackRefused('This is a web page, which is not read. Save the transcript in it as plain text.');
  const firstLine = text.split('\n').find((each) => each.trim() !== '') ?? '';
  if (isHeader(parsed(firstLine))) {
    const { header } = await readPackLines(source, {});
    return { format: 'pack', header, kind: header.kind };
  }
  return { ...fromText(text), header: null };
}
