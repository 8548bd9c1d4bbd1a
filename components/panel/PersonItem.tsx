import { useRef, useState } from 'preact/hooks';
import type { Entity } from '../../lib/model/mention';
import type { Note } from '../../lib/model/note';
import { noteTargetOf } from '../../lib/model/note-target';
import { mainName, type Person } from '../../lib/model/person';
import type { TypedWords } from '../notes/NoteForm';
import { panelStrings } from '../strings/strings';
import { whyStrings } from '../strings/why-strings';
import { inList } from '../words/in-list';
import { RoleLine } from '../words/RoleLine';
import { PersonNotes } from './PersonNotes';
import { type Finding, Why } from './Why';

/** One person of the page. */
export interface PersonItemProps {
  entity: Entity;
  /** The people in the library it may be. */
  people: Person[];
  /** In which ways the article names this person; empty when it does not in its text. */
  findings: readonly Finding[];
  /** Go to the first mention; null when the article has none in its text. */
  onReveal: (() => void) | null;
  onOpenCard(): void;
  /** The reader's notes on this person, newest first. */
  notes: readonly Note[];
  /** Words of an unfinished note on this person; null when there are none. */
  draftNow(): string | null;
  /** Keeps the words of an unfinished note, null when it is finished or given up. */
  onDraft(text: string | null): void;
  /** Resolves to null when it is stored, else to what went wrong. */
  onSaveNote(text: string): Promise<string | null>;
}

/** A name that leads to its first mention, the role and the reader's notes beneath it, and the way to the card. */
export function PersonItem({
  entity,
  people,
  findings,
  onReveal,
  onOpenCard,
  notes,
  draftNow,
  onDraft,
  onSaveNote,
}: PersonItemProps) {
  const [writing, setWriting] = useState(draftNow() !== null);
  const noteButton = useRef<HTMLButtonElement>(null);
  const look = entity.candidates.length > 0 ? 'known' : 'found';
  const name = people.length === 1 ? mainName(people[0]!) : entity.name;
  const close = () => {
    onDraft(null);
    setDraft(null);
    setWriting(false);
    noteButton.current?.focus();
  };
  // As it was when the form opened: what is typed since then was not left.
  const [draft, setDraft] = useState(() => draftOf(draftNow()));
  const onType = ({ text }: TypedWords) => onDraft(text);
  const save = async ({ text }: { text: string }) => {
    const failed = await onSaveNote(text);
    if (failed === null) close();
    return failed;
  };
  const form = { about: noteTargetOf(entity), draft, onType, onSave: save, onCancel: close };
  return (
    <li class="person" data-row>
      <div class="person-head">
        <div class="who">
          <button
            type="button"
            class="name"
            disabled={!onReveal}
            title={panelStrings.showMention(name)}
            onClick={() => onReveal?.()}
          >
            <span class={`mark ${look}`}>{name}</span>
          </button>
          <PersonRole entity={entity} people={people} />
        </div>
        <div class="actions-of-row quiet">
          {onReveal && (
            <button type="button" class="small" aria-label={panelStrings.openCardOf(name)} onClick={onOpenCard}>
              {panelStrings.openCard}
            </button>
          )}
          <button
            ref={noteButton}
            type="button"
            class="small"
            aria-expanded={writing}
            aria-label={panelStrings.addNoteOn(name)}
            onClick={() => {
              setDraft(draftOf(draftNow()));
              setWriting(!writing);
            }}
          >
            {panelStrings.addNote}
          </button>
          <Why label={whyStrings.whyPerson(name)} findings={findings} />
        </div>
      </div>
      <PersonNotes notes={notes} form={writing ? form : null} />
    </li>
  );
}

const draftOf = (text: string | null): TypedWords | null => (text === null ? null : { name: '', text });

function PersonRole({ entity, people }: { entity: Entity; people: Person[] }) {
  if (people.length === 1) return <RoleLine person={people[0]!} office={entity.office} />;
  if (people.length > 1) return <p class="role quiet">{panelStrings.whichOne(people.length)}</p>;
  return entity.roles.length > 0 ? <p class="role quiet">{inList(entity.roles)}</p> : null;
}
