import { useState } from 'preact/hooks';
import type { Note } from '../../lib/model/note';
import type { Reading } from '../../lib/model/reading';
import type { Drafts } from '../../lib/own-pages/drafts';
import type { TabView } from '../../lib/own-pages/tab-view';
import type { SecondLook } from '../../lib/own-pages/use-second-look';
import type { NoteWords } from '../notes/NoteForm';
import { libraryStrings } from '../strings/library-strings';
import { panelStrings } from '../strings/strings';
import { languageName } from '../words/language-name';
import { State } from '../words/State';
import { ArticleHead } from './ArticleHead';
import type { PairsOfReading } from './ClaimItem';
import { ClaimList, type ClaimListProps, type KeepingOfPage } from './ClaimList';
import { CorrectedLine, type CorrectedLineProps } from './CorrectedLine';
import { KeptLine } from './KeptLine';
import { NotReadState } from './NotReadState';
import { PassageNotes, type PassageNotesProps } from './PassageNotes';
import { PeopleList } from './PeopleList';
import { UnsaidLine, type UnsaidLineProps } from './UnsaidLine';

/** What the panel shows, and what the reader can do in it. */
export interface PanelProps {
  view: TabView;
  /** Something to be told in passing, such as a place that is gone; null when there is nothing. */
  notice: string | null;
  /** Take the reader to a mention or a claim; the index counts in the reading's list. */
  onReveal(kind: 'mention' | 'claim', index: number): void;
  /** Open the card of an entity in the page. */
  onOpenCard(entity: string): void;
  /** Read although the gate or the reader's choice said no. */
  onReadAnyway(): void;
  /** Switch on again a site that the reader had switched off. */
  onSwitchOn(): void;
  /** Called straight in the click, so that the browser's question may be asked. */
  onAllow(): void;
  onRetry(): void;
  /** The reader's notes on people of this page, by entity id. */
  notes: ReadonlyMap<string, Note[]>;
  /** The claims beside what their speakers said earlier; absent where nothing is compared. */
  pairs?: PairsOfReading;
  /** What is kept of the page; absent until that is known. */
  kept?: KeepingOfPage;
  /** Speakers without statements, and the reader's word on that; absent where there is nothing to offer. */
  unsaid?: UnsaidLineProps;
  /** The second look at what is shown as earlier; absent where the device has no language model. */
  secondLook?: SecondLook;
  /** The reader's corrections of this page, and more of them; absent where nothing can be stored. */
  corrected?: CorrectedLineProps & Required<Pick<ClaimListProps, 'onCorrect'>>;
  /** The reader's notes on passages of this page; absent where there are none. */
  passageNotes?: PassageNotesProps;
  /** Unfinished notes on people. */
  drafts: Drafts;
  /** Resolves to null when it is stored, else to what went wrong. */
  onSaveNote(words: NoteWords): Promise<string | null>;
}

/** The people and claims of the page in the active tab, with what was said earlier. */
export function Panel(props: PanelProps) {
  return (
    <main class="panel">
      <p class="notice" role="status">
        {props.notice}
      </p>
      <Inside {...props} />
      <p class="foot">
        <a href="/library.html" target="_blank" rel="noreferrer noopener">
          {libraryStrings.openLibrary}
        </a>
      </p>
    </main>
  );
}

function Inside(props: PanelProps) {
  const { view } = props;
  switch (view.status) {
    case 'looking':
      return <State alone tone="busy" title={panelStrings.title} text={panelStrings.looking} />;
    case 'reading':
      return <State alone tone="busy" title={panelStrings.title} text={panelStrings.reading} />;
    case 'read':
      return <Read key={view.reading.article.address} {...props} reading={view.reading} />;
    case 'failed':
      return (
        <State alone tone="alert" title={panelStrings.failedTitle} text={view.message}>
          <button type="button" class="primary" onClick={props.onRetry}>
            {panelStrings.retry}
          </button>
        </State>
      );
    default:
      return <NotReadState {...props} view={view} />;
  }
}

/** With so many rows a reader wants to search them. */
const MANY = 8;

function Read({ reading, ...props }: PanelProps & { reading: Reading }) {
  const [find, setFind] = useState('');
  const count = reading.entities.length + reading.claims.length;
  const passageNotes = props.passageNotes && <PassageNotes {...props.passageNotes} />;
  const people = (
    <>
      <PeopleList {...props} reading={reading} find={find} />
      {props.unsaid && <UnsaidLine {...props.unsaid} />}
      {passageNotes}
    </>
  );
  return (
    <>
      <ArticleHead article={reading.article} />
      {props.kept && <KeptLine key={reading.article.address} {...props.kept} kept={props.kept.shown} />}
      {props.corrected && <CorrectedLine {...props.corrected} />}
      {!reading.languageSupported && <p class="hint">{otherLanguage(reading.language)}</p>}
      {count === 0 && <State tone="plain" text={panelStrings.nothing} />}
      {count === 0 && passageNotes}
      {(count > MANY || find !== '') && (
        <input
          type="search"
          class="find"
          aria-label={panelStrings.find}
          placeholder={panelStrings.find}
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      )}
      {count > 0 && !reading.languageSupported && people}
      {count > 0 && reading.languageSupported && (
        <ClaimList {...props} onCorrect={props.corrected?.onCorrect} reading={reading} find={find}>
          {people}
        </ClaimList>
      )}
      {count > 0 && <p class="keys quiet">{panelStrings.keys}</p>}
    </>
  );
}

function otherLanguage(language: string | null): string {
  const name = languageName(language);
  return name === null ? panelStrings.otherLanguage : panelStrings.otherLanguageNamed(name);
}
