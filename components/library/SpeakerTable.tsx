import type { InstallDraft } from '../../lib/packs/install-draft';
import { installStrings } from '../strings/install-strings';
import { FileButton } from './FileButton';

/** The corpus with its table of speakers. */
export interface SpeakerTableProps {
  draft: InstallDraft;
  onChange(draft: InstallDraft): void;
}

/** The table that says who gave each speech; it may be left out. */
export function SpeakerTable({ draft, onChange }: SpeakerTableProps) {
  return (
    <div class="speaker-table">
      <p>{installStrings.speakerTable}</p>
      <div class="choices">
        <FileButton
          label={installStrings.chooseTable}
          name={installStrings.speakerTable}
          accept=".csv,.tsv,.txt"
          onFile={(file) => onChange({ ...draft, speakerTable: { file, name: file.name } })}
        />
        <span class="quiet">{draft.speakerTable?.name ?? installStrings.withoutTable}</span>
      </div>
    </div>
  );
}
