import type { ComponentChildren } from 'preact';
import { popupStrings } from '../strings';
import { Masthead } from '../words/Masthead';
import { AllSites, type AllSitesProps } from './AllSites';
import { MutedPeople, type MutedPeopleProps } from './MutedPeople';
import { SiteControls, type SiteControlsProps } from './SiteControls';

/** The popup: this site, this page, and what stands below. */
export interface PopupProps extends SiteControlsProps, AllSitesProps, MutedPeopleProps {
  /** Whether marks are painted in pages. */
  marks: boolean;
  onMarks(on: boolean): void;
  /** The notes manager. */
  children: ComponentChildren;
}

/** What the toolbar's button opens. Who made what ships with us is one click away, as their licences ask. */
export function Popup({ marks, onMarks, muted, onUnmute, children, ...site }: PopupProps) {
  return (
    <main class="popup">
      <Masthead />
      <SiteControls {...site} />
      <AllSites {...site} />
      <label class="check marks">
        <input type="checkbox" checked={marks} onChange={(event) => onMarks(event.currentTarget.checked)} />
        {popupStrings.marks}
      </label>
      <MutedPeople muted={muted} onUnmute={onUnmute} />
      {children}
      <p class="quiet credits">
        <a href="/credits.txt" target="_blank" rel="noreferrer noopener">
          {popupStrings.credits}
        </a>
      </p>
    </main>
  );
}
