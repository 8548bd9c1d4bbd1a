import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/library/library.css';
import '@/components/library/keep-choice.css';
import '@/components/compare/compare.css';
import { render } from 'preact';
import { Copying } from '@/components/words/copying';
import { putOnClipboard } from '@/lib/own-pages/put-on-clipboard';
import { openRecords } from '@/lib/records/open-records';
import { openPacks } from '@/lib/volumes/open-packs';
import { LibraryApp } from './LibraryApp';

const root = document.getElementById('root');
if (root)
  render(
    <Copying.Provider value={putOnClipboard}>
      <LibraryApp records={openRecords()} packs={openPacks()} />
    </Copying.Provider>,
    root,
  );
