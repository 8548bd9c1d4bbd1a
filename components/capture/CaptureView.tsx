import { useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article';
import type { Capture } from '../../lib/model/capture';
import type { Claim } from '../../lib/model/claim';
import type { Passage } from '../../lib/model/note';
import { NoteForm, type NoteWords } from '../notes/NoteForm';
import { CAPTURE_TITLES, captureStrings } from '../strings/capture-strings';
import { datesText } from '../words/dates-text';
import { hostBeside } from '../words/host-beside';
import { State } from '../words/State';
import { WordsOfClaim } from '../words/WordsOfClaim';

/** Words of an article that the reader selected. */
export interface Captured {
  article: Article;
  /** What would be kept of them, as said by somebody of `names`; empty: before it is clear who said it. */
  claimOf(name: string): Claim;
  /** The selected words themselves, which a note is about. */
  passage: Passage;
  /** The article's people of whom something can be kept. */
  names: readonly string[];
  /** Who is found to have said it, of `names`; null where that is unclear. */
  proposed: string | null;
}

/** What the window does. Each resolves to null when it is done, else to what went wrong. */
export interface CaptureViewProps {
  what: Capture;
  /** Null before the page has answered; a text is why nothing can be kept. */
  captured: Captured | string | null;
  /** Words of a note typed before; null for none. */
  draft: string | null;
  onDraft(text: string): void;
  onSave(name: string): Promise<string | null>;
  /** Null where the statement was in the library before: then there is nothing to undo. */
  onUndo: (() => Promise<string | null>) | null;
  onNote(words: NoteWords): Promise<string | null>;
  onClose(): void;
}

/** The window in which selected words become a statement or get a note; nothing happens without a click. */
export function CaptureView(props: CaptureViewProps) {
  const { captured } = props;
  const [what, setWhat] = useState(props.what);
  return (
    <main class="capture">
      <h1>{CAPTURE_TITLES[what]}</h1>
      {captured === null && <State text={captureStrings.loading} tone="busy" />}
      {typeof captured === 'string' && <State text={captured} tone="alert" />}
      {captured !== null &&
        typeof captured !== 'string' &&
        (what === 'note-passage' ? (
          <OnPassage {...props} captured={captured} />
        ) : (
          <AsStatement {...props} captured={captured} onWrite={() => setWhat('note-passage')} />
        ))}
    </main>
  );
}

type With<Props> = Omit<Props, 'captured'> & { captured: Captured };

function OnPassage({ captured: { article, passage }, draft, onDraft, onNote, onClose }: With<CaptureViewProps>) {
  const [isSaved, setSaved] = useState(false);
  const save = async (words: NoteWords) => {
    const failed = await onNote(words);
    setSaved(failed === null);
    return failed;
  };
  return (
    <>
      <p class="words passage" dir="auto">
        {passage.words}
      </p>
      <From article={article} said={null} />
      {isSaved ? (
        <Done text={captureStrings.savedNote} onClose={onClose} />
      ) : (
        <NoteForm
          about={{ kind: 'passage', passage }}
          draft={draft === null ? null : { name: '', text: draft }}
          onType={({ text }) => onDraft(text)}
          onSave={save}
          onCancel={onClose}
        />
      )}
    </>
  );
}

type Stage = 'choosing' | 'saved' | 'undone';

function AsStatement({ captured, onSave, onUndo, onClose, onWrite }: With<CaptureViewProps> & { onWrite(): void }) {
  const { article, claimOf, names, proposed } = captured;
  const [name, setName] = useState(proposed ?? '');
  const [stage, setStage] = useState<Stage>('choosing');
  const [fault, setFault] = useState<string | null>(null);
  const claim = claimOf(name);
  const [isBusy, setBusy] = useState(false);
  const attempt = (work: Promise<string | null>, next: Stage) => {
    setBusy(true);
    void work.then((failed) => {
      setBusy(false);
      setFault(failed);
      if (failed === null) setStage(next);
    });
  };
  return (
    <>
      <p class="words passage" dir="auto">
        <WordsOfClaim article={article} claim={claim} />
      </p>
      <From article={article} said={claim.said} />
      {stage === 'choosing' && (
        <>
          <Speaker name={name} names={names} onName={setName} />
          <p class="quiet">{name === '' ? captureStrings.unclearHint : captureStrings.whole}</p>
          <div class="actions">
            <button
              type="button"
              class="primary"
              disabled={name === '' || isBusy}
              onClick={() => attempt(onSave(name), 'saved')}
            >
              {captureStrings.save}
            </button>
            <button type="button" onClick={onWrite}>
              {captureStrings.note}
            </button>
          </div>
        </>
      )}
      {stage === 'saved' && (
        <Done text={onUndo ? captureStrings.saved : captureStrings.savedBefore} onClose={onClose}>
          {onUndo && (
            <button type="button" class="small" disabled={isBusy} onClick={() => attempt(onUndo(), 'undone')}>
              {captureStrings.undo}
            </button>
          )}
        </Done>
      )}
      {stage === 'undone' && <Done text={captureStrings.undone} onClose={onClose} />}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

interface SpeakerProps {
  /** Empty where it is unclear. */
  name: string;
  names: readonly string[];
  onName(name: string): void;
}

function Speaker({ name, names, onName }: SpeakerProps) {
  return (
    <label class="speaker-choice">
      {captureStrings.who}
      <select value={name} onChange={({ currentTarget }) => onName(currentTarget.value)}>
        <option value="">{captureStrings.unclear}</option>
        {names.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

function From({ article: { title, outlet, address, published }, said }: { article: Article; said: Claim['said'] }) {
  const host = hostBeside(outlet ?? title, address);
  return (
    <p class="provenance">
      <span class="dates">{datesText(said, published)}</span>
      <span class="place">
        {[[outlet, host && `(${host})`].filter(Boolean).join(' '), title].filter(Boolean).join(' · ')}
      </span>
    </p>
  );
}

interface DoneProps {
  text: string;
  onClose(): void;
  children?: preact.ComponentChildren;
}

function Done({ text, onClose, children }: DoneProps) {
  return (
    <div class="actions">
      <span role="status">{text}</span>
      {children}
      <button type="button" onClick={onClose}>
        {captureStrings.close}
      </button>
    </div>
  );
}
