import { useState } from 'preact/hooks';
import type { Entity, Mention } from '../../lib/model/mention';
import type { Note } from '../../lib/model/note';
import { noteTargetOf } from '../../lib/model/note-target';
import type { Reading } from '../../lib/model/reading';
import type { Drafts } from '../../lib/own-pages/drafts';
import type { NoteWords } from '../notes/NoteForm';
import { panelStrings } from '../strings/strings';
import { PersonItem } from './PersonItem';
import type { Finding } from './Why';

/** Who is in the article. */
export interface PeopleListProps {
  reading: Reading;
  onReveal(kind: 'mention', index: number): void;
  onOpenCard(entity: string): void;
  /** The reader's notes by entity id. */
  notes: ReadonlyMap<string, Note[]>;
  /** Unfinished notes; they outlive the list, so that nothing typed is lost when the reader looks at another tab. */
  drafts: Drafts;
  /** Resolves to null when it is stored, else to what went wrong. */
  onSaveNote(words: NoteWords): Promise<string | null>;
}

/** Names that only this article has may be many; the first few are shown at once. */
const FOUND_SHOWN = 6;

/** The people of the page: those in the library first, then those found in this article only. */
export function PeopleList({ reading, onReveal, onOpenCard, notes, drafts, onSaveNote }: PeopleListProps) {
  const known = reading.entities.filter(({ candidates }) => candidates.length > 0);
  const found = reading.entities.filter(({ candidates }) => candidates.length === 0);
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, FOUND_SHOWN);
  const row = (entity: Entity) => {
    const mention = reading.mentions.findIndex((one) => one.entity === entity.id);
    const key = personKey(entity);
    return (
      <PersonItem
        key={key}
        entity={entity}
        people={reading.people.filter(({ id }) => entity.candidates.includes(id))}
        findings={findingsOf(reading.mentions, entity)}
        onReveal={mention < 0 ? null : () => onReveal('mention', mention)}
        onOpenCard={() => onOpenCard(entity.id)}
        notes={notes.get(entity.id) ?? []}
        draftNow={() => drafts.get(key)}
        onDraft={(text) => (text === null ? drafts.delete(key) : drafts.set(key, text))}
        onSaveNote={(text) => onSaveNote({ about: noteTargetOf(entity), text })}
      />
    );
  };
  return (
    <section aria-labelledby="people">
      <h2 id="people">{panelStrings.people}</h2>
      {reading.entities.length === 0 && <p class="quiet">{panelStrings.noPeople}</p>}
      {known.length > 0 && <ul class="people">{known.map(row)}</ul>}
      {found.length > 0 && (
        <>
          {known.length > 0 && <h3>{panelStrings.alsoNamed}</h3>}
          <ul class="people">{shown.map(row)}</ul>
          {shown.length < found.length && (
            <button type="button" class="small" onClick={() => setAll(true)}>
              {panelStrings.more(found.length - shown.length)}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** Each way in which the article names somebody once, with the words where it first does; the surest first. */
function findingsOf(mentions: readonly Mention[], { id }: Entity): Finding[] {
  const byRule = new Map<string, Finding>();
  for (const { entity, rule, text, confidence } of mentions) {
    if (entity === id && !byRule.has(rule)) byRule.set(rule, { words: text, rule, confidence });
  }
  return [...byRule.values()].sort((a, b) => b.confidence - a.confidence);
}

/** Who the row is about. Entity ids count within one reading: in the next tab the same id is somebody else. */
function personKey({ name, candidates }: Entity): string {
  return JSON.stringify([name, ...candidates]);
}
