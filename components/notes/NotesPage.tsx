import type { ComponentChildren } from 'preact';
import { notesStrings } from '../strings';

/** The notes as a page. */
export interface NotesPageProps {
  /** The notes manager. */
  children: ComponentChildren;
}

/** The notes in a tab of their own: more room, and a file dialog that closes nothing. */
export function NotesPage({ children }: NotesPageProps) {
  return (
    <main class="notes-page">
      <h1>{notesStrings.pageTitle}</h1>
      {children}
    </main>
  );
}
