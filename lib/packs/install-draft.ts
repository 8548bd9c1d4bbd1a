/** A pack that is being described before it is installed. */
import type { FileState, PackHeader, PackKind } from '../model/pack';
import type { OpenOptions, PackFormat } from './open-pack';
import type { LeftOutRow } from './opened-pack';
import { packIdFrom } from './pack-id';
import { PackRefused } from './pack-refused';
import { completeHeader } from './parsers/complete-header';
import type { TableLook } from './parsers/csv-table';
import type { Columns } from './parsers/table-headings';
import type { Recognised } from './recognise';

export type FormatName = PackFormat['name'];

/** The header as it is typed; empty where nothing is said yet. */
export interface HeaderDraft {
  name: string;
  id: string;
  licence: string;
  title: string;
  address: string;
  asOf: string;
}

/** Somebody of the records. */
export interface ChosenPerson {
  /** `scheme:value`. */
  id: string;
  name: string;
}

/** A speaker of a transcript, and who it is. */
export interface SpeakerDraft {
  /** As the text has it. */
  speaker: string;
  /** How many paragraphs. */
  count: number;
  person: ChosenPerson | null;
}

/** Everything that was chosen and typed. */
export interface InstallDraft {
  file: Blob;
  fileName: string;
  /** Where it was fetched from; null for a file of the reader's. */
  address: string | null;
  /** In which state the server said it to be; absent where it did not say. */
  fileState?: FileState;
  format: FormatName;
  kind: PackKind;
  /** What the file says of itself; then nothing is asked. */
  told: PackHeader | null;
  header: HeaderDraft;
  /** The reader wrote the id, so it does not follow the name any more. */
  ownId: boolean;
  /** The pack that is updated; its id stays. */
  replaces: PackHeader | null;
  /** Of a table. */
  look: TableLook | null;
  columns: Columns;
  /** Of a transcript. */
  date: string;
  speakers: SpeakerDraft[];
  /** Lines of it that are nobody's words, and why. */
  leftOut: readonly LeftOutRow[];
  /** Of a day of debates: who of its speakers is in the library, by number, and how many speak. */
  members: Readonly<Record<string, string>>;
  memberCount: number;
  /** Of the UN corpus. */
  speakerTable: { file: Blob; name: string } | null;
  /** Why it was not installed; null before that. */
  fault: { message: string; line: number | null } | null;
}

/** What is known of a file before anybody looks into it. */
export interface DraftHints {
  fileName: string;
  address?: string | null;
  fileState?: FileState;
  header?: Partial<PackHeader>;
  replaces?: PackHeader | null;
  /** How it was opened before, by an earlier installation. */
  opening?: OpenOptions;
  /** What the catalogue says that it is; it decides where a guess cannot. */
  likely?: FormatName;
}

/** The name of a file as a person would write it: without folders and endings, with gaps. */
export function nameFromFile(fileName: string): string {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/(?:\.(?:ndjson|jsonl?|csv|tsv|txt|vtt|srt|tar|tgz|gz))+$/i, '');
  const spaced = bare.replace(/[-_.]+/g, ' ').trim();
  return spaced && spaced[0]!.toUpperCase() + spaced.slice(1);
}

function headerDraft({ header = {}, replaces, opening, fileName }: DraftHints, today: string): HeaderDraft {
  const said: Partial<PackHeader> = { ...replaces, ...opening?.header, ...header };
  // An update is as of today, unless the source says another day.
  const asOf = header.asOf ?? (replaces ? today : said.asOf) ?? today;
  const name = said.name ?? nameFromFile(fileName);
  return {
    name,
    id: replaces?.id ?? said.id ?? packIdFrom(name),
    licence: said.licence ?? '',
    title: said.source?.title ?? '',
    address: said.source?.address ?? '',
    asOf,
  };
}

/** A draft for a file that was recognised, filled with what is known. */
export function installDraftOf(file: Blob, found: Recognised, hints: DraftHints, today: string): InstallDraft {
  const { opening, replaces = null } = hints;
  // A transcript with commas in its lines looks like a table.
  const guess = found.format === 'table' && hints.likely === 'transcript' ? 'transcript' : found.format;
  // The reader's own word before a guess, unless the file itself says what it is.
  const format = found.header ? found.format : (opening?.format.name ?? guess);
  const facts = opening?.format.name === 'transcript' ? opening.format.facts : null;
  return {
    file,
    fileName: hints.fileName,
    address: hints.address ?? null,
    fileState: hints.fileState,
    format,
    kind: opening?.header?.kind ?? hints.header?.kind ?? found.kind,
    told: found.header,
    header: headerDraft(hints, today),
    ownId: replaces !== null || (opening?.header?.id ?? hints.header?.id) !== undefined,
    replaces,
    look: null,
    columns: opening?.format.name === 'table' ? (opening.format.columns ?? {}) : {},
    date: facts?.date ?? '',
    speakers: [],
    leftOut: [],
    members: {},
    memberCount: 0,
    speakerTable: null,
    fault: null,
  };
}

/** Changes what was typed; the id follows the name until the reader writes one. */
export function typeHeader(draft: InstallDraft, change: Partial<HeaderDraft>): InstallDraft {
  const ownId = draft.ownId || change.id !== undefined;
  const header = { ...draft.header, ...change };
  if (!ownId && change.name !== undefined) header.id = packIdFrom(change.name);
  return { ...draft, header, ownId };
}

const KIND_OF: Partial<Record<FormatName, PackKind>> = {
  popolo: 'people',
  wikidata: 'people',
  'congress-legislators': 'people',
  'claim-review': 'checks',
  wikiquote: 'statements',
  'uk-debates': 'statements',
  transcript: 'statements',
  'un-debate': 'statements',
};

/** The kind of rows that this format gives; a table's and a pack's is the reader's to say. */
export function kindIn({ format, kind }: Pick<InstallDraft, 'format' | 'kind'>): PackKind {
  const fixed = KIND_OF[format];
  if (fixed) return fixed;
  return format === 'table' && kind === 'checks' ? 'people' : kind;
}

function formatOf({ format, columns, date, speakers, speakerTable, members }: InstallDraft): PackFormat {
  if (format === 'table') return { name: format, columns };
  if (format === 'un-debate') return { name: format, speakers: speakerTable?.file ?? null };
  if (format === 'uk-debates') return { name: format, people: members };
  if (format !== 'transcript') return { name: format };
  const people = speakers.flatMap(({ speaker, person }) => (person ? [[speaker, person.id] as const] : []));
  return { name: format, facts: { date: date.trim() || null, address: null, people: Object.fromEntries(people) } };
}

function headerOf(draft: InstallDraft): PackHeader {
  const { name, id, licence, title, address, asOf } = draft.header;
  return completeHeader({
    kind: kindIn(draft),
    name: name.trim(),
    id: id.trim(),
    licence: licence.trim(),
    source: { title: title.trim(), address: address.trim() || null },
    asOf: asOf.trim(),
    version: asOf.trim(),
  });
}

const NEEDED = { people: ['name'], statements: ['speaker', 'text'], checks: [] } as const;

/** Fields of a table that need a column and have none yet. */
export function columnsMissing(draft: InstallDraft): string[] {
  return draft.format === 'table' ? NEEDED[kindIn(draft)].filter((field) => draft.columns[field] === undefined) : [];
}

/**
 * How the file is to be opened.
 *
 * @throws PackRefused naming what is still missing or wrong in what was typed
 */
export function openingOf(draft: InstallDraft): OpenOptions {
  if (draft.told) return requireSame(draft, draft.told);
  const missing = columnsMissing(draft);
  if (missing.length > 0) throw new PackRefused(`Choose the column of: ${missing.join(', ')}.`);
  return { format: formatOf(draft), header: headerOf(draft) };
}

/** An update of one pack by another would leave both. */
function requireSame({ replaces }: InstallDraft, told: PackHeader): OpenOptions {
  if (replaces && replaces.id !== told.id)
    throw new PackRefused(
      `This file is another pack (${told.id}), no update of ${replaces.id}. Install it as a new one.`,
    );
  return { format: { name: 'pack' } };
}
