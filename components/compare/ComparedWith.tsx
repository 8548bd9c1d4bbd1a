import { useState } from 'preact/hooks';
import type { ComparedPair } from '../../lib/own-pages/compared-pairs';
import type { PairsShown } from '../../lib/own-pages/use-pairs';
import { compareStrings, DIFFERENCE_LABELS } from '../strings/compare-strings';
import { clauseOf } from '../words/clause-of';
import { SideBySide } from './SideBySide';

/** One pair. */
export interface ComparedWithProps {
  pair: ComparedPair;
  pairs: PairsShown;
}

/** The label of a pair where there is one, and the two side by side when asked for; no label on a dismissed one. */
export function ComparedWith({ pair, pairs }: ComparedWithProps) {
  const [isOpen, setOpen] = useState(false);
  const word = pairs.wordOn(pair);
  const label = pair.difference && word?.pair.verdict !== 'dismissed' ? DIFFERENCE_LABELS[pair.difference] : null;
  const clause = clauseOf(pair.speaker, pair.earlier.reporting, pair.earlier.words);
  return (
    <details class="more-of compared" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={`${label ? `${label}. ` : ''}${compareStrings.compareOf(clause)}`}>
        {label && <span class="difference">{label}</span>}
        {compareStrings.compare}
      </summary>
      {isOpen && <SideBySide pair={pair} word={word} onChoose={(wish) => pairs.wish(pair, word, wish)} />}
    </details>
  );
}
