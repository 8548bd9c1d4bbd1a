import type { Span } from '../../lib/model/span';
import type { PassageNote } from '../../lib/own-pages/passage-notes';
import { notesStrings } from '../strings/notes-strings';
import { panelStrings } from '../strings/strings';

/** The reader's notes on passages of the page. */
export interface PassageNotesProps {
  /** In the order of the page; those that are not there any more last. At least one. */
  notes: readonly PassageNote[];
  onReveal(span: Span): void;
}

/** Each note with its passage, whether it stands there as it was, was edited since, or is gone. */
export function PassageNotes({ notes, onReveal }: PassageNotesProps) {
  return (
    <section class="passage-notes" aria-labelledby="passage-notes">
      <h2 id="passage-notes">{notesStrings.onThisPage}</h2>
      <ul>
        {notes.map(({ note, passage, span, changedTo }) => (
          <li key={note.id} class="passage-note">
            <p class="words" dir="auto">
              {changedTo ?? passage.words}
            </p>
            {changedTo !== null && <p class="quiet">{notesStrings.moved(passage.words)}</p>}
            {span === null && <p class="quiet">{notesStrings.gone}</p>}
            <p class="text">{note.text}</p>
            {span && (
              <button
                type="button"
                class="small"
                aria-label={panelStrings.showClaim(changedTo ?? passage.words)}
                onClick={() => onReveal(span)}
              >
                {panelStrings.show}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
