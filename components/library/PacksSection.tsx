import type { ComponentChildren } from 'preact';
import type { InstalledPack, JobRow } from '../../lib/volumes/schema';
import { jobStrings, libraryStrings, packStrings } from '../strings/library-strings';
import { State } from '../words/State';
import { JobItem } from './JobItem';
import { PackItem } from './PackItem';

/** What is installed and what is being installed, as it was found. */
export type PacksShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; packs: InstalledPack[]; jobs: JobRow[] };

/** What can be done with them. */
export interface PacksSectionProps {
  shown: PacksShown;
  onUpdate(pack: InstalledPack): void;
  onRemove(pack: InstalledPack): void;
  onPause(job: JobRow): void;
  onContinue(job: JobRow): void;
  onCancel(job: JobRow): void;
  onMend(job: JobRow): void;
  onRetry(): void;
  /** Installs the people that come with the extension; null where they are there, or on their way. */
  onPutBack: (() => void) | null;
  /** All of it as a sum; absent while it is not known. */
  sum?: ComponentChildren;
  /** The installation form. */
  children: ComponentChildren;
}

/** Packs: what is there, what is coming, and the way to more. */
export function PacksSection(props: PacksSectionProps) {
  const { shown } = props;
  if (shown.status === 'failed') {
    return (
      <State tone="alert" title={libraryStrings.failedTitle} text={shown.message}>
        <button type="button" class="primary" onClick={props.onRetry}>
          {libraryStrings.retry}
        </button>
      </State>
    );
  }
  return (
    <>
      <p class="intro">{packStrings.intro}</p>
      {props.children}
      {shown.status === 'loading' ? (
        <State tone="busy" text={libraryStrings.loading} />
      ) : (
        <>
          <Jobs {...props} jobs={shown.jobs} />
          <Installed {...props} packs={shown.packs} />
        </>
      )}
    </>
  );
}

function Jobs({ jobs, ...props }: PacksSectionProps & { jobs: JobRow[] }) {
  const open = jobs.filter(({ state }) => state !== 'done');
  if (open.length === 0) return null;
  const first = open.find(({ state }) => state === 'waiting');
  return (
    <>
      <h3>{jobStrings.title}</h3>
      <ul class="jobs">
        {open.map((job) => (
          <JobItem
            key={job.id}
            job={job}
            waits={job.state === 'waiting' && job !== first}
            onPause={() => props.onPause(job)}
            onContinue={() => props.onContinue(job)}
            onCancel={() => props.onCancel(job)}
            onMend={() => props.onMend(job)}
          />
        ))}
      </ul>
    </>
  );
}

function Installed({ packs, sum, onUpdate, onRemove, onPutBack }: PacksSectionProps & { packs: InstalledPack[] }) {
  return (
    <>
      <h3>{packStrings.installed}</h3>
      {sum}
      {onPutBack && (
        <p>
          {packStrings.putBackText}{' '}
          <button type="button" class="small" onClick={onPutBack}>
            {packStrings.putBack}
          </button>
        </p>
      )}
      {packs.length === 0 ? (
        <p class="empty">
          {packStrings.empty} <a href="#catalogue">{packStrings.toCatalogue}</a>
        </p>
      ) : (
        <ul class="packs">
          {packs.map((pack) => (
            <PackItem key={pack.id} pack={pack} onUpdate={() => onUpdate(pack)} onRemove={() => onRemove(pack)} />
          ))}
        </ul>
      )}
    </>
  );
}
