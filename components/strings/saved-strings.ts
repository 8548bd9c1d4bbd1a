import type { LeftOut } from '../../lib/model/left-out';
import { counted, figure } from './english';
import { spoken } from './spoken';

const statements = counted('statement', 'statements');
const people = counted('person', 'people');
const pages = counted('page', 'pages');
const files = counted('file', 'files');
const said = (n: number, who: number) => `${statements(n)} of ${people(who)}`;

/** Every word on pages that the reader saved; see `strings.ts`. */
export const savedStrings = spoken('savedStrings', {
  intro:
    'Pages that you saved are read here as if you had them open: HTML and MHTML files, as browsers, SingleFile and Save Page WE write them. Nothing is fetched, no script of a page runs, and nothing is kept before you have seen how much it would be.',
  unstyled: 'What only a page’s style hides cannot be told here, because a saved page is read without being shown.',
  files: 'Choose pages…',
  folder: 'Choose a folder…',
  chosenFiles: 'Saved pages',
  chosenFolder: 'Folder of saved pages',
  reading: (done: number, of: number) => `Reading: ${figure(done)} of ${pages(of)}`,
  keeping: (done: number, of: number) => `Keeping: ${figure(done)} of ${pages(of)}`,
  progress: 'Progress',
  cancel: 'Cancel',
  stop: 'Stop here',
  noPages: (n: number) =>
    n === 0
      ? 'There is no file in this folder.'
      : `None of ${files(n)} is a page: pages end in .html, .htm, .mhtml or .mht.`,
  found: 'What would be kept',
  articles: 'Articles read',
  news: 'New statements',
  said,
  nothingNew: 'None',
  standing: 'Passed over',
  standingIs: (n: number) => `${statements(n)} in your library already, or taken back by you before`,
  leftOut: 'Not read',
  others: 'Other files',
  othersIs: (n: number) => `${files(n)}, not looked into`,
  more: (n: number) => `${pages(n)} more: choose them by themselves`,
  twice: (n: number) => `${pages(n)} among them saved more than once: each statement is kept once`,
  names: (first: readonly string[], more: number) =>
    `${first.join(', ')}${more > 0 ? ` and ${figure(more)} more` : ''}`,
  hint: 'By the same rules as when you read: what is certain enough, each with the page’s address, its date and the day on which it was saved. Whoever is named in full becomes a person of your library, met in reading.',
  keep: (n: number) => `Keep ${statements(n)}`,
  again: 'Choose others',
  kept: (n: number, who: number) => `Kept: ${said(n, who)}.`,
  stopped: 'Stopped before the last page. What was kept until then stays.',
  failed: (n: number, why: string) => `${pages(n)} could not be kept: ${why}`,
  undo: 'Undo',
  takenBack: (n: number) => `Taken back: ${statements(n)}.`,
  redo: 'Bring them again',
  why: {
    unreadable: 'the file cannot be read; perhaps it was moved',
    'not-a-page': 'no web page',
    'cut-off': 'the file ends in the middle: save the page again',
    damaged: 'the file is damaged',
    charset: 'its letters cannot be told',
    'no-address': 'nothing in it tells the page’s address',
    'no-text': 'no text',
    'too-short': 'too little text for an article',
    listing: 'a list of articles',
    'not-html': 'no web page',
    editor: 'a page for writing',
    'other-kind': 'no news article, by its looks',
    'too-large': 'too large: more than 50 MB, or very many parts',
    'off-for-site': 'switched off for its site',
    'no-access': 'no access',
  } satisfies Record<LeftOut, string>,
});
