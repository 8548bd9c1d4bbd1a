/**
 * Chromium's hidden page around the installer's thread: it starts it, and tells the background when the work is done.
 */
import { startThread } from '@/lib/install/installer-place';
import { askDesk } from '@/lib/messages/ask-desk';

startThread((gaveUp) => void askDesk('packJobsDone', { gaveUp }));
