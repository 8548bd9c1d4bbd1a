import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/card/card.css';
import '@/components/settle/settle.css';
import { render } from 'preact';
import { DEAF } from '@/lib/in-page/card-guard';
import { deafAtFirst } from '@/lib/own-pages/deaf-at-first';
import { SettleApp } from './SettleApp';

deafAtFirst(window, DEAF);
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root) render(<SettleApp tab={Number(query.get('tab'))} entity={query.get('entity') ?? ''} />, root);
