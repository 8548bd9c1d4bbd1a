import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DaysFetching } from '../../lib/own-pages/use-days';
import type { Live } from '../../lib/own-pages/use-live';
import type { RecordsByOrigin, SiteOrigin } from '../../lib/records/records-by-origin';
import type { InstalledPack, JobRow } from '../../lib/volumes/schema';
import { jobStrings, libraryStrings, packStrings } from '../strings/library-strings';
import { sourcesStrings } from '../strings/sources-strings';
import { State } from '../words/State';
import { JobItem, type JobItemProps } from './JobItem';
import { PackItem } from './PackItem';
import { ReadingItem, RecordsItem } from './ReadingItem';

/**
 * What is installed, what is being installed, and what the records hold, as it was found. Records are counted one by
 * one: packs and installations do not wait for it.
 */
export type SourcesShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; packs: InstalledPack[]; jobs: JobRow[]; records: Live<RecordsByOrigin> };

/** What can be done with them. */
export interface SourcesSectionProps {
  shown: SourcesShown;
  onUpdate(pack: InstalledPack): void;
  onRemove(pack: InstalledPack): void;
  /** Takes back what was kept by reading a site. */
  onTakeBack(site: SiteOrigin): void;
  /** The days that this page fetches now, or fetched last. */
  fetching: Pick<DaysFetching, 'running' | 'fault'>;
  onPause(job: JobRow): void;
  onContinue(job: JobRow): void;
  onCancel(job: JobRow): void;
  /** Asks for access to the site of the days of a job, and goes on with it: called straight in the click. */
  onAllow(job: JobRow): void;
  onMend(job: JobRow): void;
  onRetry(): void;
  /** Installs the people that come with the extension; null where they are there, or on their way. */
  onPutBack: (() => void) | null;
  /** All of it as a sum; absent while it is not known. */
  sum?: ComponentChildren;
  /** What was just taken back, with the way to have it again; draws nothing when nothing was. */
  taken?: ComponentChildren;
  /** The installation form. */
  children: ComponentChildren;
}

/** Sources: what is there and where it came from, what is coming, and the way to more. */
export function SourcesSection(props: SourcesSectionProps) {
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
      <p class="intro">{sourcesStrings.intro}</p>
      {props.children}
      {shown.status === 'loading' ? (
        <State tone="busy" text={libraryStrings.loading} />
      ) : (
        <>
          <Jobs {...props} jobs={shown.jobs} />
          <There {...props} {...shown} />
        </>
      )}
    </>
  );
}

const daysOf = ({ id }: JobRow, { running, fault }: SourcesSectionProps['fetching']): JobItemProps['days'] => ({
  isRunning: running === id,
  fault: fault?.job === id ? fault : null,
});

function Jobs({ jobs, ...props }: SourcesSectionProps & { jobs: JobRow[] }) {
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
            days={job.state === 'fetching' ? daysOf(job, props.fetching) : null}
            onPause={() => props.onPause(job)}
            onContinue={() => props.onContinue(job)}
            onCancel={() => props.onCancel(job)}
            onAllow={() => props.onAllow(job)}
            onMend={() => props.onMend(job)}
          />
        ))}
      </ul>
    </>
  );
}

type ThereProps = SourcesSectionProps & { packs: InstalledPack[]; records: Live<RecordsByOrigin> };

function There({ sum, taken, onPutBack, ...props }: ThereProps) {
  return (
    <>
      <h3>{sourcesStrings.there}</h3>
      {sum}
      {taken}
      {onPutBack && (
        <p>
          {packStrings.putBackText}{' '}
          <button type="button" class="small" onClick={onPutBack}>
            {packStrings.putBack}
          </button>
        </p>
      )}
      {props.packs.length === 0 && (
        <p class="empty">
          {packStrings.empty} <a href="#catalogue">{packStrings.toCatalogue}</a>
        </p>
      )}
      <List {...props} />
      {props.records.status === 'loading' && <p class="quiet">{sourcesStrings.counting}</p>}
      {props.records.status === 'failed' && (
        <p class="fault" role="alert">
          {sourcesStrings.notCounted(props.records.message)}
        </p>
      )}
    </>
  );
}

/** One line of the list: by what it is found, and how it is drawn. */
interface Line {
  key: string;
  name: string;
  item: ComponentChildren;
}

/** A list longer than this can be narrowed, and is cut until it is. */
const LONG = 12;
const SHOWN = 60;

type ListProps = Omit<ThereProps, 'sum' | 'taken' | 'onPutBack'>;

function linesOf({ packs, records, onUpdate, onRemove, onTakeBack }: ListProps): Line[] {
  const ofPacks = packs.map(
    (pack): Line => ({
      key: `pack ${pack.id}`,
      name: pack.header.name,
      item: <PackItem pack={pack} onUpdate={() => onUpdate(pack)} onRemove={() => onRemove(pack)} />,
    }),
  );
  return records.status === 'ready' ? [...ofPacks, ...recordLines(records.value, onTakeBack)] : ofPacks;
}

function recordLines(records: RecordsByOrigin, onTakeBack: ListProps['onTakeBack']): Line[] {
  const ofSites = records.sites.map(
    (site): Line => ({
      key: `site ${site.host}`,
      name: site.host || sourcesStrings.noSite,
      item: <ReadingItem site={site} onTakeBack={() => onTakeBack(site)} />,
    }),
  );
  const others = (['starter', 'files'] as const)
    .filter((name) => records[name].statements > 0)
    .map(
      (name): Line => ({
        key: name,
        name: sourcesStrings[name],
        item: <RecordsItem name={sourcesStrings[name]} origin={records[name]} says={sourcesStrings.says[name]} />,
      }),
    );
  return [...ofSites, ...others];
}

function List(props: ListProps) {
  const [words, setWords] = useState('');
  const all = linesOf(props);
  const wanted = words.trim().toLocaleLowerCase();
  const found = all.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const more = found.length - SHOWN;
  return (
    <>
      {all.length > LONG && (
        <label class="narrow">
          {sourcesStrings.narrow}
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      )}
      {wanted !== '' && (
        <p class="quiet" role="status">
          {sourcesStrings.found(found.length, all.length)}
        </p>
      )}
      <ul class="packs">
        {found.slice(0, SHOWN).map(({ key, item }) => (
          <li key={key} class="pack">
            {item}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="empty">{sourcesStrings.more(more)}</p>}
    </>
  );
}
