/** What the card says in Arabic, put into a page before the card where the reader chose it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ARABIC_CARD } from '@/components/strings/ar/card';
import { leaveWords } from '@/lib/in-page/card-drawing';

export default defineUnlistedScript(() => leaveWords(globalThis, { language: 'ar', tables: ARABIC_CARD }));
