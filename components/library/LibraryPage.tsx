import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { libraryStrings } from '../strings/library-strings';
import { Masthead } from '../words/Masthead';

/** The sections in their order; the name is what stands after the `#` of the address. */
export const SECTIONS = ['sources', 'catalogue', 'saved', 'people', 'kept', 'pairs', 'credits', 'damaged'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The library page around one of its sections. */
export interface LibraryPageProps {
  section: SectionName;
  /** Whether entries were damaged: their section is named only then, or when it is open. */
  hasDamaged: boolean;
  /** Something to be told in passing; null when there is nothing. */
  notice: string | null;
  children: ComponentChildren;
}

/** The frame: who we are, the sections, and the one that is open. */
export function LibraryPage({ section, hasDamaged, notice, children }: LibraryPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  useEffect(() => {
    // Only after a change: a page that was just opened begins at its top.
    if (before.current !== section) heading.current?.focus();
    before.current = section;
  }, [section]);
  return (
    <main class="library">
      <Masthead />
      <nav class="sections" aria-label={libraryStrings.nav}>
        {SECTIONS.filter((name) => name !== 'damaged' || hasDamaged || section === name).map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
            {libraryStrings.sections[name]}
          </a>
        ))}
      </nav>
      <p class="notice" role="status">
        {notice}
      </p>
      <section aria-labelledby="section">
        <h2 id="section" ref={heading} tabIndex={-1}>
          {libraryStrings.sections[section]}
        </h2>
        {children}
      </section>
    </main>
  );
}
