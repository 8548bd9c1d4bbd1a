/** What the card says in German, put into a page before the card where the reader chose it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GERMAN_CARD } from '@/components/strings/de/card';
import { leaveWords } from '@/lib/in-page/card-drawing';

export default defineUnlistedScript(() => leaveWords(globalThis, { language: 'de', tables: GERMAN_CARD }));
