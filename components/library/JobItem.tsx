import type { DaysFault } from '../../lib/own-pages/use-days';
import type { DaysToFetch, JobRow } from '../../lib/volumes/schema';
import { daysStrings } from '../strings/days-strings';
import { installStrings } from '../strings/install-strings';
import { jobStrings, rowsOf } from '../strings/library-strings';
import { formatBytes } from '../words/format-bytes';
import { textWhen } from '../words/text-when';

/** An installation. */
export interface JobItemProps {
  job: JobRow;
  /** Another one is before it. */
  waits: boolean;
  /** Whether this page fetches its days now, and why it ended before; null for every other job. */
  days: { isRunning: boolean; fault: DaysFault | null } | null;
  onPause(): void;
  onContinue(): void;
  /** Gives it up, or forgets one that failed. */
  onCancel(): void;
  /** Asks for access to the site of the days first. */
  onAllow(): void;
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

function DaysFailed({ fault: { message, host }, onAllow }: { fault: DaysFault; onAllow(): void }) {
  return (
    <div class="days-failed">
      <p class="fault" role="alert">
        {message}
      </p>
      {host && (
        <>
          <button type="button" class="small" onClick={onAllow}>
            {installStrings.allow(host)}
          </button>
          <p class="quiet">{daysStrings.allowHint}</p>
        </>
      )}
    </div>
  );
}

type Named = JobItemProps & { name: string };

function doing({ job, waits }: JobItemProps): string {
  if (job.state === 'paused') return jobStrings.paused;
  if (waits) return jobStrings.waiting;
  return jobStrings.phases[job.phase] ?? jobStrings.otherPhase;
}

/** How far it is, from 0 to 1, and in words. */
function farOf(props: Named): [share: number, words: string] {
  const { job } = props;
  if (job.days) return daysFar(job, props.days?.isRunning ?? false, job.days);
  const { share, rows } = job.progress;
  const kind = job.header?.kind ?? 'people';
  const words = [doing(props), jobStrings.share(share), rows > 0 && rowsOf[kind](rows)];
  return [share, words.filter(Boolean).join(' · ')];
}

function daysFar({ progress }: JobRow, isRunning: boolean, days: DaysToFetch): [share: number, words: string] {
  const { wanted, next, found } = days;
  const at = Math.min(next, wanted.length - 1);
  const words = (isRunning ? daysStrings.fetching : daysStrings.stopped)(textWhen(wanted[at]!), at + 1, wanted.length);
  const came = found.length > 0 ? ` · ${daysStrings.came(found.length, formatBytes(progress.of))}` : '';
  return [next / wanted.length, words + came];
}

function Running(props: Named) {
  const { job, name, days, onPause, onContinue, onCancel } = props;
  const [share, far] = farOf(props);
  const paused = days ? !days.isRunning : job.state === 'paused';
  return (
    <>
      <progress max={1} value={share} aria-label={jobStrings.progressOf(name)} />
      <p class="quiet">{far}</p>
      {days?.fault && <DaysFailed fault={days.fault} onAllow={props.onAllow} />}
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
