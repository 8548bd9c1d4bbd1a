import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { nameOfJob } from '@/components/library/JobItem';
import { LibrarySum } from '@/components/library/LibrarySum';
import { PacksSection, type PacksShown } from '@/components/library/PacksSection';
import { packStrings } from '@/components/strings/library-strings';
import { listPacks, removePack } from '@/lib/install/install-pack';
import { cancelJob, continueJob, listJobs, pauseJob } from '@/lib/install/job-rows';
import { packagedPeople } from '@/lib/install/packaged-people';
import { haveBuiltIn, installBuiltInPeople } from '@/lib/install/plant-people';
import { askDesk } from '@/lib/messages/ask-desk';
import { messageOf, useLive } from '@/lib/own-pages/use-live';
import { useRoom } from '@/lib/own-pages/use-room';
import { useUpdates } from '@/lib/own-pages/use-updates';
import { keptSoFar } from '@/lib/records/kept-bounds';
import type { RecordsDatabase } from '@/lib/records/schema';
import type { InstalledPack, Packs } from '@/lib/volumes/schema';
import type { Install } from '../../lib/own-pages/use-install';

/** What the packs are wired to. */
export interface PacksAppProps {
  records: RecordsDatabase;
  packs: Packs;
  install: Install;
  onNotice(notice: string | null): void;
  children: ComponentChildren;
}

/** Milliseconds; browsers stop a background that is silent for 30 seconds. */
const ASK_AGAIN = 10_000;

const NONE: InstalledPack[] = [];

/** Packs and jobs with their database. */
export function PacksApp({ records, packs, install, onNotice, children }: PacksAppProps) {
  const installed = useLive(() => listPacks(packs), [packs]);
  const jobs = useLive(() => listJobs(packs), [packs]);
  const kept = useLive(() => keptSoFar(records, Date.now()), [records]);
  const there = installed.status === 'ready' ? installed.value : NONE;
  const room = useRoom([there]);
  const updates = useUpdates(packs, there);
  const list = jobs.status === 'ready' ? jobs.value : null;
  const done = list?.find(({ state }) => state === 'done');
  const attempt = (work: Promise<unknown>) => void work.catch((error: unknown) => onNotice(messageOf(error)));
  // What keeps the installer from starting is told: the job would wait for ever without a word.
  const begin = () =>
    void askDesk('packJobs', {}).then((answer) => {
      if (!answer.ok) onNotice(answer.failure.message);
    });
  const canPutBack = installed.status === 'ready' && list !== null && !haveBuiltIn(installed.value, list);
  const putBack = async () => {
    const file = await packagedPeople();
    if (file) await installBuiltInPeople(packs, file);
  };
  const waits = list?.some(({ state }) => state === 'waiting') ?? false;
  useEffect(() => {
    if (!waits) return;
    // A page that shows work undone sees that somebody does it, also when the background was stopped meanwhile.
    begin();
    const timer = setInterval(begin, ASK_AGAIN);
    return () => clearInterval(timer);
  }, [waits]);
  useEffect(() => {
    if (!done) return;
    onNotice(packStrings.done(nameOfJob(done)));
    // It stands among the installed now.
    attempt(cancelJob(packs, done.id));
  }, [done?.id]);
  return (
    <PacksSection
      shown={shownOf(installed, jobs)}
      onUpdate={install.update}
      onRemove={(pack) =>
        attempt(removePack(packs, pack.id).then(() => onNotice(packStrings.removed(pack.header.name))))
      }
      onPause={({ id }) => attempt(pauseJob(packs, id))}
      onContinue={({ id }) => attempt(continueJob(packs, id).then(begin))}
      onCancel={({ id }) => attempt(cancelJob(packs, id))}
      onMend={install.mend}
      onRetry={() => location.reload()}
      sum={
        <LibrarySum
          packs={there}
          kept={kept.status === 'ready' ? kept.value.inAll : null}
          room={room}
          updates={updates}
        />
      }
      onPutBack={canPutBack ? () => attempt(putBack()) : null}
    >
      {children}
    </PacksSection>
  );
}

function shownOf(
  installed: ReturnType<typeof useLive<Awaited<ReturnType<typeof listPacks>>>>,
  jobs: ReturnType<typeof useLive<Awaited<ReturnType<typeof listJobs>>>>,
): PacksShown {
  if (installed.status === 'failed') return installed;
  if (jobs.status === 'failed') return jobs;
  if (installed.status === 'loading' || jobs.status === 'loading') return { status: 'loading' };
  return { status: 'ready', packs: installed.value, jobs: jobs.value };
}
