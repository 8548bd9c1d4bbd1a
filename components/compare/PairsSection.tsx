import type { PairWish, PairWord } from '../../lib/own-pages/pair-words';
import { compareStrings, DIFFERENCE_LABELS, pairStrings } from '../strings/compare-strings';
import { State } from '../words/State';
import { SideBySide } from './SideBySide';

/** The pairs that the reader kept. */
export interface PairsSectionProps {
  shown: { status: 'loading' } | { status: 'failed'; message: string } | { status: 'ready'; words: PairWord[] };
  /** Resolves to null when it is stored, else to what went wrong. */
  onWish(word: PairWord, wish: PairWish): Promise<string | null>;
  onExport(words: PairWord[]): void;
}

/** What differed is told by the label alone. */
const NO_MARKS = { now: { tells: [], alone: [] }, earlier: { tells: [], alone: [] } };

/** Each kept pair whole, with its label, the reader's note and the caveat; all of them as a file. */
export function PairsSection({ shown, onWish, onExport }: PairsSectionProps) {
  if (shown.status === 'loading') return <State tone="busy" text={pairStrings.loading} />;
  if (shown.status === 'failed') return <State tone="alert" title={pairStrings.failedTitle} text={shown.message} />;
  if (shown.words.length === 0) return <State tone="plain" text={pairStrings.empty} />;
  return (
    <>
      <p class="intro">{compareStrings.caveat}</p>
      <p>
        <button type="button" onClick={() => onExport(shown.words)}>
          {pairStrings.exportAll}
        </button>{' '}
        <span class="quiet">{pairStrings.exportHint}</span>
      </p>
      <ul class="statements kept-pairs">
        {shown.words.map((word) => (
          <li key={word.pair.id} class="statement">
            <h3>
              {word.pair.speaker}{' '}
              {word.pair.difference && <span class="difference">{DIFFERENCE_LABELS[word.pair.difference]}</span>}
            </h3>
            <SideBySide
              pair={{ ...word.pair, isAsked: false, marks: NO_MARKS }}
              word={word}
              onChoose={(wish) => onWish(word, wish)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
