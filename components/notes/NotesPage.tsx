import type { ComponentChildren } from 'preact';
import { Masthead } from '../words/Masthead';

/** The notes as a page. */
export interface NotesPageProps {
  /** The notes manager. */
  children: ComponentChildren;
}

/** The notes in a tab of their own: more room, and a file dialog that closes nothing. */
export function NotesPage({ children }: NotesPageProps) {
  return (
    <main class="notes-page">
      <Masthead />
      {children}
    </main>
  );
}
