/** What the reader looks for among their notes: words, `tag:`, `site:` and `has:note`. */
import type { Note } from '../model/note';
import { foldText } from '../text/fold-text';

/** A search, taken apart. All of it must fit. */
export interface NoteSearch {
  /** Folded; empty for any. */
  words: string;
  /** Tags, folded, without `#`. */
  tags: string[];
  /** Hosts or parts of them, in lower case. */
  sites: string[];
  /** Only notes with words in them. */
  hasNote: boolean;
}

/** `tag:energy`, `site:courier.example`, `has:note`; anything else is looked for as it stands. */
const OPERATOR = /(?<=^|\s)(tag|site|has):(\S+)/giu;

/** A tag in a note: `#energy`, not the number sign of an address. */
const TAG = /(?<![\p{L}\p{N}_/&])#([\p{L}\p{N}_-]+)/gu;

/** Takes a search apart. `has:` anything but `note` is looked for as words. */
export function readNoteSearch(search: string): NoteSearch {
  const read: NoteSearch = { words: '', tags: [], sites: [], hasNote: false };
  const words = search.replace(OPERATOR, (whole, name: string, value: string) => {
    const kind = name.toLowerCase();
    if (kind === 'tag') read.tags.push(foldText(value.replace(/^#/u, '')));
    else if (kind === 'site') read.sites.push(value.toLowerCase());
    else if (value.toLowerCase() === 'note') read.hasNote = true;
    else return whole;
    return ' ';
  });
  // What stood around an operator is one search; other white space is the reader's.
  read.words = foldText(words === search ? search : words.replace(/\s+/gu, ' ').trim());
  return read;
}

const tagsOf = (text: string): string[] => [...text.matchAll(TAG)].map(([, tag]) => foldText(tag!));

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** Text in which the words of a search are looked for. */
function searchedText({ text, about }: Note): string {
  if (about.kind === 'passage') return `${text}\n${about.passage.words}\n${about.passage.title}`;
  return about.kind === 'statement' ? text : `${text}\n${about.name}`;
}

/** Whether a note fits all of a search. Only a note on a passage is of a site. */
export function fitsSearch(note: Note, { words, tags, sites, hasNote }: NoteSearch): boolean {
  if (hasNote && note.text.trim() === '') return false;
  const own = tags.length > 0 ? tagsOf(note.text) : [];
  if (!tags.every((tag) => own.includes(tag))) return false;
  const host = note.about.kind === 'passage' ? hostOf(note.about.passage.address) : '';
  if (!sites.every((site) => host.includes(site))) return false;
  return words === '' || foldText(searchedText(note)).includes(words);
}
