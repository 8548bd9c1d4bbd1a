import { useState } from 'preact/hooks';
import type { SpeakerCandidate } from '../../lib/own-pages/find-speakers';
import type { ChosenPerson, InstallDraft, SpeakerDraft } from '../../lib/packs/install-draft';
import { installStrings } from '../strings/install-strings';
import { aboutPerson } from '../words/current-role';
import { inList } from '../words/in-list';
import { LeftOutRows } from './LeftOutRows';

/** A transcript whose speakers are named. */
export interface TranscriptSpeakersProps {
  draft: InstallDraft;
  onChange(draft: InstallDraft): void;
  /** People of the records and packs by full name. */
  onFind(name: string): Promise<SpeakerCandidate[]>;
}

/** When it was said, who each speaker is and how much they say, and which lines are nobody's words. */
export function TranscriptSpeakers({ draft, onChange, onFind }: TranscriptSpeakersProps) {
  const choose = (speaker: string, person: ChosenPerson | null) =>
    onChange({
      ...draft,
      speakers: draft.speakers.map((each) => (each.speaker === speaker ? { ...each, person } : each)),
    });
  return (
    <>
      <div class="field">
        <label for="said-on">{installStrings.saidOn}</label>
        <input
          id="said-on"
          type="text"
          autocomplete="off"
          placeholder={installStrings.saidOnHint}
          value={draft.date}
          onInput={(event) => onChange({ ...draft, date: event.currentTarget.value })}
        />
      </div>
      <fieldset class="speakers">
        <legend>{installStrings.speakers}</legend>
        <p class="quiet">{installStrings.speakersHint}</p>
        <ul>
          {draft.speakers.map((each) => (
            <Speaker key={each.speaker} {...each} onFind={onFind} onChoose={(person) => choose(each.speaker, person)} />
          ))}
        </ul>
      </fieldset>
      <LeftOutRows count={draft.leftOut.length} first={draft.leftOut} />
    </>
  );
}

type SpeakerProps = SpeakerDraft & {
  onFind: TranscriptSpeakersProps['onFind'];
  onChoose(person: ChosenPerson | null): void;
};

/** `ANNA KIM` as a name is written: what a transcript shouts, the records do not. */
function spoken(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function Speaker({ speaker, count, person, onFind, onChoose }: SpeakerProps) {
  const [name, setName] = useState(person?.name ?? spoken(speaker));
  const [found, setFound] = useState<SpeakerCandidate[] | null>(null);
  const people = found ?? (person ? [{ ...person, known: null }] : []);
  const find = () => void onFind(name.trim()).then(setFound, () => setFound([]));
  return (
    <li>
      <p>
        <strong>{speaker}</strong> <span class="quiet">{installStrings.paragraphs(count)}</span>
      </p>
      <div class="row">
        <input
          type="text"
          autocomplete="off"
          aria-label={installStrings.fullName(speaker)}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            find();
          }}
        />
        <button type="button" aria-label={installStrings.findOf(speaker)} onClick={find}>
          {installStrings.find}
        </button>
        <select
          aria-label={installStrings.whoIs(speaker)}
          value={person?.id ?? ''}
          onChange={(event) => onChoose(people.find(({ id }) => id === event.currentTarget.value) ?? null)}
        >
          <option value="">{installStrings.nobody}</option>
          {people.map(({ id, name: full, known }) => (
            <option key={id} value={id}>
              {inList([full, known ? aboutPerson(known) : ''].filter(Boolean))}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet" role="status">
        {found?.length === 0 && installStrings.noneFound}
      </p>
    </li>
  );
}
