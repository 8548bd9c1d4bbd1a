/** The installer's thread: reads, checks and stores packs. It knows no page and no extension API. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReporter } from '@/lib/errors/report';
import { createInstallers } from '@/lib/install/installers';
import { workOffJobs } from '@/lib/install/work-off-jobs';
import { ENGLISH_TERMS } from '@/lib/languages/en/recall/english-terms';
import { openPacks } from '@/lib/volumes/open-packs';

export default defineUnlistedScript(() => {
  const { report } = createReporter(Date.now);
  workOffJobs(
    openPacks(),
    (gaveUp) => postMessage(gaveUp),
    (error) => report(error, 'install'),
    { installers: createInstallers(ENGLISH_TERMS) },
  );
});
