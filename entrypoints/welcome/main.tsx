import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/card/card.css';
import '@/components/popup/popup.css';
import '@/components/library/keep-choice.css';
import '@/components/welcome/welcome.css';
import { drawInLanguage } from '@/components/language/draw-in-language';
import { followLanguage } from '@/lib/own-pages/follow-language';
import { openRecords } from '@/lib/records/open-records';
import { openPacks } from '@/lib/volumes/open-packs';
import { WelcomeApp } from './WelcomeApp';

const records = openRecords();
const packs = openPacks();
const app = () => <WelcomeApp records={records} packs={packs} />;
const root = document.getElementById('root');
if (root) followLanguage(records, localStorage, drawInLanguage(root, app));
