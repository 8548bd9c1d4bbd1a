import { useState } from 'preact/hooks';
import type { PairWish, PairWord } from '../../lib/own-pages/pair-words';
import { compareStrings } from '../strings/compare-strings';

/** The reader's word on a pair. */
export interface PairChoicesProps {
  /** Null where there is nothing yet. */
  word: PairWord | null;
  /** Resolves to null when it is stored, else to what went wrong. */
  onChoose(wish: PairWish): Promise<string | null>;
}

/** Keep, dismiss, and a note; each can be taken back. */
export function PairChoices({ word, onChoose }: PairChoicesProps) {
  const [fault, setFault] = useState<string | null>(null);
  const verdict = word?.pair.verdict ?? 'none';
  const choose = (wish: PairWish) => void onChoose(wish).then(setFault);
  return (
    <div class="pair-choices">
      {verdict === 'none' ? (
        <p class="pair-buttons">
          <button type="button" class="small" onClick={() => choose({ verdict: 'accepted' })}>
            {compareStrings.accept}
          </button>
          <button type="button" class="small" onClick={() => choose({ verdict: 'dismissed' })}>
            {compareStrings.dismiss}
          </button>
        </p>
      ) : (
        <p class="pair-buttons quiet" role="status">
          {verdict === 'accepted' ? compareStrings.accepted : compareStrings.dismissed}{' '}
          <button type="button" class="small" onClick={() => choose({ verdict: 'none' })}>
            {compareStrings.undo}
          </button>
        </p>
      )}
      {verdict !== 'dismissed' && <PairNote note={word?.note?.text ?? ''} onSave={(note) => choose({ note })} />}
      {fault && <p role="alert">{fault}</p>}
    </div>
  );
}

function PairNote({ note, onSave }: { note: string; onSave(note: string): void }) {
  const [written, write] = useState<string | null>(null);
  const text = written ?? note;
  return (
    <label class="pair-note">
      {compareStrings.note}
      <textarea rows={2} value={text} onInput={({ currentTarget }) => write(currentTarget.value)} />
      {text !== note && (
        <button type="button" class="small" onClick={() => onSave(text)}>
          {compareStrings.saveNote}
        </button>
      )}
    </label>
  );
}
