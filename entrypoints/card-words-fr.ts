/** What the card says in French, put into a page before the card where the reader chose it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FRENCH_CARD } from '@/components/strings/fr/card';
import { leaveWords } from '@/lib/in-page/card-drawing';

export default defineUnlistedScript(() => leaveWords(globalThis, { language: 'fr', tables: FRENCH_CARD }));
