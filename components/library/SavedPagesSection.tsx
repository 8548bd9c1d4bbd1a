import { useEffect, useRef } from 'preact/hooks';
import type { NotTaken, SavedFound } from '../../lib/own-pages/saved-pages';
import type { SavedPages, SavedState } from '../../lib/own-pages/use-saved-pages';
import { savedStrings } from '../strings/saved-strings';

/** Pages that the reader saved, from choosing them to having them kept. */
export function SavedPagesSection({ state, ...actions }: SavedPages) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(state.step);
  useEffect(() => {
    // What was clicked is gone with its step.
    if (before.current !== state.step) box.current?.focus();
    before.current = state.step;
  }, [state.step]);
  return (
    <>
      <p class="intro">{savedStrings.intro}</p>
      <div class="install" ref={box} tabIndex={-1}>
        {state.step === 'choose' && <Choose {...state} onFiles={actions.choose} />}
        {(state.step === 'reading' || state.step === 'keeping') && <Under {...state} onStop={actions.stop} />}
        {state.step === 'found' && <Found found={state.found} onKeep={actions.keep} onAgain={actions.again} />}
        {state.step === 'kept' && (
          <Kept {...state} onUndo={actions.undo} onRedo={actions.redo} onAgain={actions.again} />
        )}
      </div>
    </>
  );
}

type At<Step extends SavedState['step']> = Extract<SavedState, { step: Step }>;

function Choose({ noPagesAmong, fault, onFiles }: At<'choose'> & { onFiles(files: readonly File[]): void }) {
  return (
    <div class="describe">
      <div class="choices">
        <Files label={savedStrings.files} name={savedStrings.chosenFiles} onFiles={onFiles} />
        <Files isFolder label={savedStrings.folder} name={savedStrings.chosenFolder} onFiles={onFiles} />
      </div>
      <p class="quiet">{savedStrings.unstyled}</p>
      <div role="status">
        {noPagesAmong !== null && <p class="fault">{savedStrings.noPages(noPagesAmong)}</p>}
        {fault !== null && <p class="fault">{fault}</p>}
      </div>
    </div>
  );
}

interface FilesProps {
  label: string;
  /** What is chosen, for those who cannot see the button's place. */
  name: string;
  isFolder?: boolean;
  onFiles(files: readonly File[]): void;
}

function Files({ label, name, isFolder = false, onFiles }: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = isFolder;
  }, [isFolder]);
  return (
    <>
      <button type="button" class="file" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={isFolder ? undefined : '.html,.htm,.xhtml,.mhtml,.mht'}
        aria-label={name}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          // Emptied, so that the same ones can be chosen again.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}

function Under({ step, done, of, onStop }: At<'reading' | 'keeping'> & { onStop(): void }) {
  return (
    <div class="fetching">
      <p id="saved-under">{step === 'reading' ? savedStrings.reading(done, of) : savedStrings.keeping(done, of)}</p>
      <progress max={of} value={done} aria-labelledby="saved-under" />
      <div class="actions">
        <button type="button" onClick={onStop}>
          {step === 'reading' ? savedStrings.cancel : savedStrings.stop}
        </button>
      </div>
    </div>
  );
}

function Found({ found, onKeep, onAgain }: { found: SavedFound; onKeep(): void; onAgain(): void }) {
  const { read, twice, statements, people, standing, leftOut, others, more } = found;
  return (
    <div class="describe">
      <h3>{savedStrings.found}</h3>
      <dl class="facts">
        <dt>{savedStrings.articles}</dt>
        <dd>
          {twice > 0 ? `${read.toLocaleString('en-GB')}; ${savedStrings.twice(twice)}` : read.toLocaleString('en-GB')}
        </dd>
        <dt>{savedStrings.news}</dt>
        <dd>{statements > 0 ? savedStrings.said(statements, people) : savedStrings.nothingNew}</dd>
        {standing > 0 && <dt>{savedStrings.standing}</dt>}
        {standing > 0 && <dd>{savedStrings.standingIs(standing)}</dd>}
        {leftOut.length + more > 0 && <dt>{savedStrings.leftOut}</dt>}
        {leftOut.length + more > 0 && (
          <dd>
            <LeftOutPages leftOut={leftOut} more={more} />
          </dd>
        )}
        {others > 0 && <dt>{savedStrings.others}</dt>}
        {others > 0 && <dd>{savedStrings.othersIs(others)}</dd>}
      </dl>
      {statements > 0 && <p class="quiet">{savedStrings.hint}</p>}
      <div class="actions">
        {statements > 0 && (
          <button type="button" class="primary" onClick={onKeep}>
            {savedStrings.keep(statements)}
          </button>
        )}
        <button type="button" onClick={onAgain}>
          {savedStrings.again}
        </button>
      </div>
    </div>
  );
}

const wordsOf = ({ why }: NotTaken) => (typeof why === 'string' ? savedStrings.why[why] : why.message);

/** So many files are named for each reason. */
const NAMED = 3;

function LeftOutPages({ leftOut, more }: Pick<SavedFound, 'leftOut' | 'more'>) {
  const byWhy = new Map(leftOut.map((each) => [wordsOf(each), [] as string[]]));
  for (const each of leftOut) byWhy.get(wordsOf(each))?.push(each.name);
  return (
    <ul>
      {[...byWhy].map(([why, names]) => (
        <li key={why}>
          {names.length.toLocaleString('en-GB')}: {why}{' '}
          <span class="quiet">{savedStrings.names(names.slice(0, NAMED), names.length - NAMED)}</span>
        </li>
      ))}
      {more > 0 && <li>{savedStrings.more(more)}</li>}
    </ul>
  );
}

interface KeptProps extends At<'kept'> {
  onUndo(): void;
  onRedo(): void;
  onAgain(): void;
}

function Kept({ kept, isTakenBack, fault, onUndo, onRedo, onAgain }: KeptProps) {
  const { ids, people, isStopped, failed } = kept;
  return (
    <>
      <div role="status">
        <p>{isTakenBack ? savedStrings.takenBack(ids.length) : savedStrings.kept(ids.length, people)}</p>
        {isStopped && <p>{savedStrings.stopped}</p>}
        {failed && <p class="fault">{savedStrings.failed(failed.pages, failed.why)}</p>}
        {fault !== null && <p class="fault">{fault}</p>}
      </div>
      <div class="actions">
        {ids.length > 0 && (
          <button type="button" onClick={isTakenBack ? onRedo : onUndo}>
            {isTakenBack ? savedStrings.redo : savedStrings.undo}
          </button>
        )}
        <button type="button" onClick={onAgain}>
          {savedStrings.again}
        </button>
      </div>
    </>
  );
}
