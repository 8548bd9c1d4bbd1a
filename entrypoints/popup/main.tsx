import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/popup/popup.css';
import '@/components/notes/notes.css';
import { drawInLanguage } from '@/components/language/draw-in-language';
import { NotesPage } from '@/components/notes/NotesPage';
import { createDrafts } from '@/lib/own-pages/drafts';
import { followLanguage } from '@/lib/own-pages/follow-language';
import { openRecords } from '@/lib/records/open-records';
import { openPacks } from '@/lib/volumes/open-packs';
import { NotesApp } from './NotesApp';
import { PopupApp } from './PopupApp';

/** `?view=notes` shows the notes alone, as a page in a tab. */
const inTab = new URLSearchParams(location.search).get('view') === 'notes';
const records = openRecords();
const drafts = createDrafts(() => localStorage);
const root = document.getElementById('root');
const packs = openPacks();
const app = () =>
  inTab ? (
    <NotesPage>
      <NotesApp records={records} drafts={drafts} place="tab" />
    </NotesPage>
  ) : (
    <PopupApp records={records} packs={packs} drafts={drafts} query={location.search} />
  );
if (root) followLanguage(records, localStorage, drawInLanguage(root, app));
