import type { ComponentChildren } from 'preact';
import { ChooseLanguage, type ChooseLanguageProps } from '../language/ChooseLanguage';
import { libraryStrings } from '../strings/library-strings';
import { popupStrings } from '../strings/strings';
import { Masthead } from '../words/Masthead';
import { AllSites, type AllSitesProps } from './AllSites';
import { KeepHere, type KeepHereProps } from './KeepHere';
import { MutedPeople, type MutedPeopleProps } from './MutedPeople';
import { SiteControls, type SiteControlsProps } from './SiteControls';

/** The popup: this site, this page, and what stands below. */
export interface PopupProps
  extends SiteControlsProps,
    AllSitesProps,
    MutedPeopleProps,
    KeepHereProps,
    ChooseLanguageProps {
  /** Whether marks are painted in pages. */
  marks: boolean;
  onMarks(on: boolean): void;
  /** Whether a card asks Wikidata by itself about names that the records do not know. */
  lookUpByItself: boolean;
  onLookUpByItself(on: boolean): void;
  /** The notes manager. */
  children: ComponentChildren;
}

/** What the toolbar's button opens. Who made what ships with us is one click away, as their licences ask. */
export function Popup({
  marks,
  onMarks,
  lookUpByItself,
  onLookUpByItself,
  keeping,
  onKeep,
  keptSoFar,
  muted,
  onUnmute,
  language,
  onLanguage,
  children,
  ...site
}: PopupProps) {
  return (
    <main class="popup">
      <Masthead />
      <SiteControls {...site} />
      <AllSites {...site} />
      <label class="check marks">
        <input type="checkbox" checked={marks} onChange={(event) => onMarks(event.currentTarget.checked)} />
        {popupStrings.marks}
      </label>
      <KeepHere keeping={keeping} onKeep={onKeep} keptSoFar={keptSoFar} />
      <label class="check">
        <input
          type="checkbox"
          checked={lookUpByItself}
          onChange={(event) => onLookUpByItself(event.currentTarget.checked)}
        />
        {popupStrings.lookUpByItself}
      </label>
      <MutedPeople muted={muted} onUnmute={onUnmute} />
      {children}
      <ChooseLanguage language={language} onLanguage={onLanguage} />
      <p class="foot">
        <a href="/library.html" target="_blank" rel="noreferrer noopener">
          {libraryStrings.openLibrary}
        </a>
        <a class="quiet" href="/welcome.html" target="_blank" rel="noreferrer noopener">
          {popupStrings.firstSteps}
        </a>
        <a class="quiet" href="/credits.txt" target="_blank" rel="noreferrer noopener">
          {popupStrings.credits}
        </a>
      </p>
    </main>
  );
}
