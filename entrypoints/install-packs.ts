/** The installer's thread: reads, checks and stores packs. It knows no page and no extension API. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReporter } from '@/lib/errors/report';
import { workOffJobs } from '@/lib/install/work-off-jobs';
import { openPacks } from '@/lib/volumes/open-packs';

export default defineUnlistedScript(() => {
  const { report } = createReporter(Date.now);
  workOffJobs(
    openPacks(),
    (gaveUp) => postMessage(gaveUp),
    (error) => report(error, 'install'),
  );
});
