import { spoken } from './spoken';

/** The notes manager, in the popup and in a tab of its own. */
export const notesStrings = spoken('notesStrings', {
  title: 'Notes',
  loading: 'Opening your notes…',
  failedTitle: 'Your notes could not be opened.',
  retry: 'Try again',
  empty: 'No notes yet. Write down what you want to remember about a person.',
  noneFound: (search: string) => `No note has “${search}” in it.`,
  clearSearch: 'Show all notes',
  search: 'Search notes',
  searchHint: 'Search notes (tag:name, site:name)',
  add: 'New note',
  about: 'About',
  aboutHint: 'A person’s full name',
  text: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editOf: (about: string) => `Edit the note about ${about}`,
  remove: 'Delete',
  removeOf: (about: string) => `Delete the note about ${about}`,
  removed: 'Note deleted.',
  undo: 'Undo',
  changed: (when: string) => `changed ${when}`,
  onThisPage: 'Your notes on this page',
  moved: (words: string) => `Moved: the article was edited since. When you wrote the note it said: ${words}`,
  gone: 'Not on this page any more.',
  aboutStatement: 'A statement',
  aboutPair: (speaker: string) => `${speaker}, then and now`,
  kept: 'Kept as you left it; not saved yet.',
  needsBoth: 'Write whom it is about, and what you want to note.',
  exportAll: 'Export',
  exportHint: 'Your own library, without packs, as a JSON file.',
  importFile: 'Import',
  importHint: 'A JSON file that Aforesaid exported, or your annotations as the Hypothesis client exports them (JSON).',
  importInTab: 'Import…',
  importing: 'Reading the file…',
  imported: (added: number, updated: number, unchanged: number) =>
    `Imported: ${added} new, ${updated} updated, ${unchanged} already here.`,
  asking: (added: number, replaced: number) =>
    `Nothing is written yet. The file has ${added} new and changes ${replaced} of yours.`,
  otherFacts: 'other facts, or another date',
  deletes: 'deleted',
  damaged: (where: string, what: string) => `Left out: ${where} ${what}`,
  leftOut: (count: number) => (count === 1 ? 'One entry was left out.' : `${count} entries were left out.`),
  takeFile: 'Import these',
  takeSettings: 'Import with its settings',
  leaveFile: 'Import nothing',
  lastImport: (day: string, count: number) =>
    count === 1
      ? `On ${day} a file brought or changed one entry.`
      : `On ${day} a file brought or changed ${count} entries.`,
  undoImport: 'Undo this import',
  undoneImport: (count: number) =>
    count === 1
      ? 'The import is undone: one entry is as before.'
      : `The import is undone: ${count} entries are as before.`,
  staysHere: 'You changed or used these since, so they stay as they are:',
  more: (count: number) => `and ${count} more`,
  bothKept: (count: number) =>
    count === 1
      ? 'One note was changed here and on another device: both texts are kept.'
      : `${count} notes were changed here and on another device: both texts of each are kept.`,
  otherVersion: 'The same note was changed on another device too, where it has another text. Both are kept.',
  fault: (where: string, what: string) =>
    where ? `Nothing was imported. ${where}: ${what}` : `Nothing was imported. ${what}`,
  openInTab: 'Open in a tab',
});
