import { useEffect, useRef } from 'preact/hooks';
import { type FormatName, type InstallDraft, kindIn, typeHeader } from '../../lib/packs/install-draft';
import { faultWords } from '../strings/fault-words';
import { installStrings } from '../strings/install-strings';
import { packStrings } from '../strings/library-strings';
import { formatBytes } from '../words/format-bytes';
import { HeaderFields } from './HeaderFields';
import { Question } from './Question';
import { SpeakerTable } from './SpeakerTable';
import { TableColumns } from './TableColumns';
import { ToldHeader } from './ToldHeader';
import { TranscriptSpeakers, type TranscriptSpeakersProps } from './TranscriptSpeakers';

/** A file that is described before it is installed. */
export interface InstallFormProps extends Pick<TranscriptSpeakersProps, 'onFind'> {
  draft: InstallDraft;
  /** It is being handed over. */
  busy: boolean;
  /** What was chosen meanwhile and would take the place of what was typed; absent: nothing. */
  coming?: string;
  onReplace(yes: boolean): void;
  onChange(draft: InstallDraft): void;
  /** Another format or kind: the file is looked into again. */
  onFormat(change: Pick<InstallDraft, 'format' | 'kind'>): void;
  onInstall(): void;
  onGiveUp(): void;
}

/** What the file does not say of itself, and the last word. */
export function InstallForm(props: InstallFormProps) {
  const { draft, busy, onChange, onInstall, onGiveUp } = props;
  return (
    <form
      class="describe"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onInstall();
      }}
    >
      <p class="chosen">
        <strong>{draft.fileName}</strong> <span class="quiet">{formatBytes(draft.file.size)}</span>
      </p>
      {draft.told ? (
        <ToldHeader header={draft.told} />
      ) : (
        <>
          <FormatChoice {...props} />
          {draft.format === 'table' && <TableColumns draft={draft} onChange={onChange} />}
          {draft.format === 'transcript' && <TranscriptSpeakers {...props} />}
          {draft.format === 'uk-debates' && (
            <p>{installStrings.members(Object.keys(draft.members).length, draft.memberCount)}</p>
          )}
          {draft.format === 'un-debate' && <SpeakerTable draft={draft} onChange={onChange} />}
          <HeaderFields draft={draft} onType={(change) => onChange(typeHeader(draft, change))} />
        </>
      )}
      <Fault fault={draft.fault} />
      {props.coming !== undefined && (
        <Question
          id="in-place-of-form"
          text={installStrings.replaceSure(props.coming)}
          yes={installStrings.replaceYes}
          no={installStrings.replaceNo}
          onYes={() => props.onReplace(true)}
          onNo={() => props.onReplace(false)}
        />
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {draft.replaces ? installStrings.updateNow : installStrings.install}
        </button>
        <button type="button" onClick={onGiveUp}>
          {installStrings.cancel}
        </button>
      </div>
    </form>
  );
}

function Fault({ fault }: Pick<InstallDraft, 'fault'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault) box.current?.scrollIntoView({ block: 'nearest' });
  }, [fault]);
  if (!fault) return null;
  return (
    <div ref={box} class="refused" role="alert">
      <p>{installStrings.refused}</p>
      <p class="fault">{faultWords(fault.message)}</p>
    </div>
  );
}

const FORMATS = Object.keys(installStrings.formats) as FormatName[];
const KINDS = ['people', 'statements', 'checks'] as const;

function FormatChoice({ draft, onFormat }: InstallFormProps) {
  const { format } = draft;
  const kinds = format === 'pack' ? KINDS : format === 'table' ? KINDS.slice(0, 2) : [];
  const kind = kindIn(draft);
  return (
    <div class="row formats">
      <label>
        <span>{installStrings.format}</span>
        <select
          value={format}
          onChange={(event) => onFormat({ format: event.currentTarget.value as FormatName, kind: draft.kind })}
        >
          {FORMATS.map((name) => (
            <option key={name} value={name}>
              {installStrings.formats[name]}
            </option>
          ))}
        </select>
      </label>
      {kinds.length > 0 && (
        <label>
          <span>{installStrings.kind}</span>
          <select
            value={kind}
            onChange={(event) => onFormat({ format, kind: event.currentTarget.value as InstallDraft['kind'] })}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {packStrings.kinds[each].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
