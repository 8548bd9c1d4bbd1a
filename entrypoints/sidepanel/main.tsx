import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/panel/panel.css';
import '@/components/compare/compare.css';
import { render } from 'preact';
import { Copying } from '@/components/words/copying';
import { createDrafts } from '@/lib/own-pages/drafts';
import { putOnClipboard } from '@/lib/own-pages/put-on-clipboard';
import { openRecords } from '@/lib/records/open-records';
import { PanelApp } from './PanelApp';

const root = document.getElementById('root');
if (root)
  render(
    <Copying.Provider value={putOnClipboard}>
      <PanelApp records={openRecords()} query={location.search} drafts={createDrafts(() => localStorage)} />
    </Copying.Provider>,
    root,
  );
