import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/library/library.css';
import '@/components/library/keep-choice.css';
import '@/components/compare/compare.css';
import { drawInLanguage } from '@/components/language/draw-in-language';
import { Copying } from '@/components/words/copying';
import { followLanguage } from '@/lib/own-pages/follow-language';
import { putOnClipboard } from '@/lib/own-pages/put-on-clipboard';
import { openRecords } from '@/lib/records/open-records';
import { openPacks } from '@/lib/volumes/open-packs';
import { LibraryApp } from './LibraryApp';

const records = openRecords();
const packs = openPacks();
const app = () => (
  <Copying.Provider value={putOnClipboard}>
    <LibraryApp records={records} packs={packs} />
  </Copying.Provider>
);
const root = document.getElementById('root');
if (root) followLanguage(records, localStorage, drawInLanguage(root, app));
