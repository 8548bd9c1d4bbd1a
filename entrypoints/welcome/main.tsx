import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/card/card.css';
import '@/components/popup/popup.css';
import '@/components/library/keep-choice.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { openRecords } from '@/lib/records/open-records';
import { openPacks } from '@/lib/volumes/open-packs';
import { WelcomeApp } from './WelcomeApp';

const root = document.getElementById('root');
if (root) render(<WelcomeApp records={openRecords()} packs={openPacks()} />, root);
