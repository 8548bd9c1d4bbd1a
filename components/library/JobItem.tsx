import type { JobRow } from '../../lib/volumes/schema';
import { jobStrings, rowsOf } from '../strings/library-strings';

/** An installation. */
export interface JobItemProps {
  job: JobRow;
  /** Another one is before it. */
  waits: boolean;
  onPause(): void;
  onContinue(): void;
  /** Gives it up, or forgets one that failed. */
  onCancel(): void;
  /** Opens the form again with what was said. */
  onMend(): void;
}

/** The name of what is being installed, as far as it is known. */
export function nameOfJob({ header, opening }: JobRow): string {
  return header?.name ?? opening.header?.name ?? jobStrings.unnamed;
}

/** An installation with how far it is and what can be done about it; a list item. */
export function JobItem(props: JobItemProps) {
  const { job } = props;
  const name = nameOfJob(job);
  return (
    <li class="job">
      <h4>{name}</h4>
      {job.state === 'failed' ? <Failed {...props} name={name} /> : <Running {...props} name={name} />}
    </li>
  );
}

type Named = JobItemProps & { name: string };

function doing({ job, waits }: JobItemProps): string {
  if (job.state === 'paused') return jobStrings.paused;
  if (waits) return jobStrings.waiting;
  return jobStrings.phases[job.phase] ?? jobStrings.otherPhase;
}

function Running(props: Named) {
  const { job, name, onPause, onContinue, onCancel } = props;
  const { share, rows } = job.progress;
  const paused = job.state === 'paused';
  const kind = job.header?.kind ?? 'people';
  return (
    <>
      <progress max={1} value={share} aria-label={jobStrings.progressOf(name)} />
      <p class="quiet">
        {[doing(props), jobStrings.share(share), rows > 0 && rowsOf[kind](rows)].filter(Boolean).join(' · ')}
      </p>
      <div class="actions">
        <button
          type="button"
          class="small"
          aria-label={paused ? jobStrings.goOf(name) : jobStrings.pauseOf(name)}
          onClick={paused ? onContinue : onPause}
        >
          {paused ? jobStrings.go : jobStrings.pause}
        </button>
        <button type="button" class="small" aria-label={jobStrings.cancelOf(name)} onClick={onCancel}>
          {jobStrings.cancel}
        </button>
      </div>
    </>
  );
}

function Failed({ job, name, onMend, onCancel }: Named) {
  return (
    <>
      <div role="alert">
        <p>{jobStrings.failed}</p>
        <p class="fault">{job.fault?.message}</p>
      </div>
      <div class="actions">
        <button type="button" class="small" aria-label={jobStrings.mendOf(name)} onClick={onMend}>
          {jobStrings.mend}
        </button>
        <button type="button" class="small" aria-label={jobStrings.dismissOf(name)} onClick={onCancel}>
          {jobStrings.dismiss}
        </button>
      </div>
    </>
  );
}
