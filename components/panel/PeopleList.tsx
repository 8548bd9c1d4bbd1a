import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity, Mention } from '../../lib/model/mention';
import type { Note } from '../../lib/model/note';
import { noteTargetOf } from '../../lib/model/note-target';
import type { Reading } from '../../lib/model/reading';
import type { Drafts } from '../../lib/own-pages/drafts';
import type { NoteWords } from '../notes/NoteForm';
import { panelStrings } from '../strings/strings';
import { holdsWords } from './holds-words';
import { PersonItem } from './PersonItem';
import { RowList } from './RowList';
import type { Finding } from './Why';

/** Who is in the article. */
export interface PeopleListProps {
  reading: Reading;
  /** Words that a name or a role must hold; empty for all. */
  find: string;
  onReveal(kind: 'mention', index: number): void;
  onOpenCard(entity: string): void;
  /** The reader's notes by entity id. */
  notes: ReadonlyMap<string, Note[]>;
  /** Unfinished notes; they outlive the list, so that nothing typed is lost when the reader looks at another tab. */
  drafts: Drafts;
  /** Resolves to null when it is stored, else to what went wrong. */
  onSaveNote(words: NoteWords): Promise<string | null>;
}

/** Those who are named and no more may be many; so many are listed at once. */
const NAMED_SHOWN = 40;

/**
 * The people of the page: those in the library, those who say something and those with a note, each with a row; the
 * others by their names alone, each of which becomes a row when it is chosen.
 */
export function PeopleList({ reading, find, onReveal, onOpenCard, notes, drafts, onSaveNote }: PeopleListProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const speaking = new Set(reading.claims.flatMap(({ speaker }) => ('entity' in speaker ? [speaker.entity] : [])));
  const named = reading.entities.filter(({ name, roles }) => holdsWords(find, [name, ...roles]));
  const hasRow = (entity: Entity) =>
    entity.candidates.length > 0 ||
    speaking.has(entity.id) ||
    notes.has(entity.id) ||
    drafts.get(personKey(entity)) !== null ||
    opened.has(personKey(entity));
  const known = named.filter(({ candidates }) => candidates.length > 0);
  const found = named.filter((entity) => entity.candidates.length === 0 && hasRow(entity));
  const others = named.filter((entity) => !hasRow(entity));
  const shown = all ? others : others.slice(0, NAMED_SHOWN);
  const firstMention = ({ id }: Entity) => reading.mentions.findIndex((one) => one.entity === id);
  const open = (entity: Entity) => {
    setOpened(new Set([...opened, personKey(entity)]));
    const mention = firstMention(entity);
    if (mention >= 0) onReveal('mention', mention);
  };
  const row = (entity: Entity) => {
    const mention = firstMention(entity);
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
      {reading.entities.length > 0 && named.length === 0 && <p class="quiet">{panelStrings.foundNothing}</p>}
      <RowList>
        {known.length + found.length > 0 && <ul class="people">{[...known, ...found].map(row)}</ul>}
        {shown.length > 0 && (
          <p class="also-named" data-row>
            <span class="quiet">{panelStrings.alsoNamed} </span>
            {shown.map((entity, at) => (
              <Fragment key={personKey(entity)}>
                {at > 0 && ', '}
                <button type="button" class="named" onClick={() => open(entity)}>
                  <span class="mark found">{entity.name}</span>
                </button>
              </Fragment>
            ))}
            {shown.length < others.length && (
              <>
                {' '}
                <button type="button" class="small" onClick={() => setAll(true)}>
                  {panelStrings.more(others.length - shown.length)}
                </button>
              </>
            )}
          </p>
        )}
      </RowList>
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
