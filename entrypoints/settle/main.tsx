import '@/components/style/tokens.css';
import '@/components/style/pages.css';
import '@/components/style/words.css';
import '@/components/card/card.css';
import '@/components/settle/settle.css';
import { drawInLanguage } from '@/components/language/draw-in-language';
import { DEAF } from '@/lib/in-page/card-guard';
import { deafAtFirst } from '@/lib/own-pages/deaf-at-first';
import { languageHere, rememberedChoice } from '@/lib/own-pages/remembered-language';
import { SettleApp } from './SettleApp';

deafAtFirst(window, DEAF);
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
const app = () => <SettleApp tab={Number(query.get('tab'))} entity={query.get('entity') ?? ''} />;
if (root) void drawInLanguage(root, app)(languageHere(rememberedChoice(localStorage)));
