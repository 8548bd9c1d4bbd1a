import type { PersonRecord } from '../../lib/own-pages/use-record';
import { LARGEST_WIKIQUOTE, WIKIQUOTE_LICENCE } from '../../lib/packs/record-pack';
import { recordStrings } from '../strings/record-strings';
import { formatBytes } from '../words/format-bytes';
import { textWhen } from '../words/text-when';

/** What Wikiquote has on record of one person, and the way to it. */
export interface RecordOfferProps {
  record: PersonRecord;
  name: string;
  /** `Q…`. */
  qid: string;
}

/** What would be fetched, from where and under which terms; how far it is; what is there. */
export function RecordOffer({ record, name, qid }: RecordOfferProps) {
  const { installed } = record;
  return (
    <div class="record">
      <p>
        <b>{recordStrings.source}</b>{' '}
        {installed === null
          ? recordStrings.gives
          : recordStrings.installed(installed.rows, textWhen(installed.header.asOf))}{' '}
        {installed !== null && <a href="/library.html#sources">{recordStrings.remove}</a>}
      </p>
      <p class="quiet">
        {recordStrings.asks(qid, formatBytes(LARGEST_WIKIQUOTE))} {recordStrings.licence(WIKIQUOTE_LICENCE)}
      </p>
      <Doing record={record} name={name} />
    </div>
  );
}

function Doing({ record, name }: Omit<RecordOfferProps, 'qid'>) {
  const { state, installed } = record;
  if (state.step === 'fetching' || state.step === 'installing') return <Running record={record} name={name} />;
  const again = installed !== null;
  return (
    <>
      {state.step === 'failed' && (
        <p class="fault" role="alert">
          {state.message}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="small"
          aria-label={again ? recordStrings.updateOf(name) : recordStrings.fetchOf(name)}
          onClick={record.fetch}
        >
          {again ? recordStrings.update : recordStrings.fetch}
        </button>
      </div>
    </>
  );
}

function Running({ record: { state, cancel }, name }: Omit<RecordOfferProps, 'qid'>) {
  const [value, max] =
    state.step === 'installing'
      ? [state.share, 1]
      : state.step === 'fetching' && state.of
        ? [state.bytes, state.of]
        : [];
  return (
    <>
      <progress value={value} max={max ?? 1} aria-label={recordStrings.progressOf(name)} />
      <p class="quiet" role="status">
        {state.step === 'installing' ? recordStrings.installing : recordStrings.fetching}{' '}
        {state.step === 'fetching' && state.bytes > 0 && recordStrings.came(formatBytes(state.bytes))}
      </p>
      <div class="actions">
        <button type="button" class="small" aria-label={recordStrings.cancelOf(name)} onClick={cancel}>
          {recordStrings.cancel}
        </button>
      </div>
    </>
  );
}
