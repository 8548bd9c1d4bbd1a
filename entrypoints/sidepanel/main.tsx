import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/panel/panel.css';
import '@/components/compare/compare.css';
import type { VNode } from 'preact';
import { drawInLanguage } from '@/components/language/draw-in-language';
import { Copying } from '@/components/words/copying';
import { isCapture } from '@/lib/model/capture';
import { createDrafts } from '@/lib/own-pages/drafts';
import { followLanguage } from '@/lib/own-pages/follow-language';
import { putOnClipboard } from '@/lib/own-pages/put-on-clipboard';
import { openRecords } from '@/lib/records/open-records';
import { PanelApp } from './PanelApp';

const query = new URLSearchParams(location.search);
const records = openRecords();
const drafts = createDrafts(() => localStorage);

/** `?view=capture` shows what is selected in a tab, in a window of its own. */
async function appOf(): Promise<() => VNode> {
  const what = query.get('what');
  if (query.get('view') !== 'capture' || !isCapture(what)) {
    return () => <PanelApp records={records} query={location.search} drafts={drafts} />;
  }
  // Seldom wanted, and the panel opens while the reader waits.
  const { CaptureApp } = await import('./CaptureApp');
  return () => <CaptureApp tab={Number(query.get('tab'))} what={what} records={records} drafts={drafts} />;
}

const root = document.getElementById('root');
const withCopying = (app: () => VNode) => () => <Copying.Provider value={putOnClipboard}>{app()}</Copying.Provider>;
if (root) void appOf().then((app) => followLanguage(records, localStorage, drawInLanguage(root, withCopying(app))));
