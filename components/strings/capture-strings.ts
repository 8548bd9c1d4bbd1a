import type { Capture } from '../../lib/model/capture';
import { spoken } from './spoken';

/** Titles in the menu of selected text; the window is headed with them too. */
export const CAPTURE_TITLES: Record<Capture, string> = spoken('CAPTURE_TITLES', {
  'save-statement': 'Save as statement by…',
  'note-passage': 'Note on this passage',
});

/** The window in which selected words are kept. */
export const captureStrings = spoken('captureStrings', {
  loading: 'Asking the page…',
  private: 'Nothing was saved: of a page in a private window nothing is kept. Use an ordinary window for this.',
  noAccess:
    'The browser does not let Aforesaid read this page. That is so for the browser’s own pages, stores of extensions, its viewer of PDF files, and a page that was left meanwhile.',
  notRead:
    'This page was not read. Click Aforesaid’s button in the toolbar, read the page, and select the words again.',
  none: 'No words are selected in the page.',
  elsewhere:
    'These words are not in one paragraph of the article, letter for letter. Select words of one paragraph of its text.',
  several: 'These words stand at more than one place in the article. Select a few more, so that it is clear which.',
  who: 'Who said this?',
  unclear: 'Unclear',
  unclearHint: 'Nothing is kept as a statement while it is unclear who said it. You can write a note on the passage.',
  whole: 'Whole sentences are kept, and a report with its reporting words: a part of them could say something else.',
  save: 'Save',
  saved: 'Saved in your library.',
  savedBefore: 'This is in your library already.',
  savedNote: 'Your note is saved.',
  undo: 'Undo',
  undone: 'Taken back.',
  note: 'Write a note instead',
  open: 'Not saved: your library cannot tell who this is, or the article has changed.',
  close: 'Close',
});
