import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nameOfJob } from '@/components/library/JobItem';
import { LibrarySum } from '@/components/library/LibrarySum';
import { SourcesSection, type SourcesShown } from '@/components/library/SourcesSection';
import { TakenBack } from '@/components/library/TakenBack';
import { packStrings, rowsOf } from '@/components/strings/library-strings';
import { sourcesStrings } from '@/components/strings/sources-strings';
import { listPacks, removePack } from '@/lib/install/install-pack';
import { cancelJob, continueJob, listJobs, pauseJob } from '@/lib/install/job-rows';
import { packagedPeople } from '@/lib/install/packaged-people';
import { haveBuiltIn, installBuiltInPeople } from '@/lib/install/plant-people';
import { askDesk } from '@/lib/messages/ask-desk';
import type { DaysFetching } from '@/lib/own-pages/use-days';
import { type Live, messageOf, useLive } from '@/lib/own-pages/use-live';
import { useRoom } from '@/lib/own-pages/use-room';
import { useUpdates } from '@/lib/own-pages/use-updates';
import { ukDaysOf } from '@/lib/packs/uk-days';
import { bringKeptAgain, takeBackKept } from '@/lib/records/kept';
import { type RecordsByOrigin, recordsByOrigin, type SiteOrigin } from '@/lib/records/records-by-origin';
import type { RecordsDatabase } from '@/lib/records/schema';
import type { InstalledPack, JobRow, Packs } from '@/lib/volumes/schema';
import type { Install } from '../../lib/own-pages/use-install';

/** What the sources are wired to. */
export interface SourcesAppProps {
  records: RecordsDatabase;
  packs: Packs;
  install: Install;
  days: DaysFetching;
  onNotice(notice: string | null): void;
  children: ComponentChildren;
}

/** Milliseconds; browsers stop a background that is silent for 30 seconds. */
const ASK_AGAIN = 10_000;

const NONE: InstalledPack[] = [];

/** What was taken back last, so that it can come again. */
interface Taken {
  says: string;
  ids: string[];
}

/** Packs, jobs and what the records came from, with their databases. */
export function SourcesApp({ records, packs, install, days, onNotice, children }: SourcesAppProps) {
  const installed = useLive(() => listPacks(packs), [packs]);
  const jobs = useLive(() => listJobs(packs), [packs]);
  const origins = useLive(() => recordsByOrigin(records), [records]);
  const [taken, setTaken] = useState<Taken | null>(null);
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
  const takeBack = ({ ids, host }: SiteOrigin) => {
    const says = sourcesStrings.taken(rowsOf.statements(ids.length), host || sourcesStrings.noSite);
    attempt(takeBackKept(records, ids).then(() => setTaken({ says, ids })));
  };
  const bringAgain = ({ ids }: Taken) => attempt(bringKeptAgain(records, ids).then(() => setTaken(null)));
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
    <SourcesSection
      shown={shownOf(installed, jobs, origins)}
      onUpdate={(pack) => {
        // Days are new since the last one, not again from a file.
        if (ukDaysOf(pack.id)) location.hash = 'catalogue';
        else install.update(pack);
      }}
      fetching={days}
      onRemove={(pack) =>
        attempt(removePack(packs, pack.id).then(() => onNotice(packStrings.removed(pack.header.name))))
      }
      onTakeBack={takeBack}
      taken={<TakenBack says={taken?.says ?? null} onUndo={() => taken && bringAgain(taken)} />}
      onPause={({ id, state }) => (state === 'fetching' ? days.stop() : attempt(pauseJob(packs, id)))}
      onContinue={({ id, state }) =>
        state === 'fetching' ? days.goOn(id) : attempt(continueJob(packs, id).then(begin))
      }
      onCancel={({ id, state }) => (state === 'fetching' ? days.giveUp(id) : attempt(cancelJob(packs, id)))}
      onAllow={({ id }) => days.allow(id)}
      onMend={install.mend}
      onRetry={() => location.reload()}
      sum={
        <LibrarySum
          packs={there}
          records={origins.status === 'ready' ? origins.value : null}
          room={room}
          updates={updates}
        />
      }
      onPutBack={canPutBack ? () => attempt(putBack()) : null}
    >
      {children}
    </SourcesSection>
  );
}

function shownOf(installed: Live<InstalledPack[]>, jobs: Live<JobRow[]>, records: Live<RecordsByOrigin>): SourcesShown {
  for (const live of [installed, jobs]) if (live.status === 'failed') return live;
  if (installed.status !== 'ready' || jobs.status !== 'ready') return { status: 'loading' };
  return { status: 'ready', packs: installed.value, jobs: jobs.value, records };
}
