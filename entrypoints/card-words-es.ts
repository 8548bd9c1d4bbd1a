/** What the card says in Spanish, put into a page before the card where the reader chose it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SPANISH_CARD } from '@/components/strings/es/card';
import { leaveWords } from '@/lib/in-page/card-drawing';

export default defineUnlistedScript(() => leaveWords(globalThis, { language: 'es', tables: SPANISH_CARD }));
