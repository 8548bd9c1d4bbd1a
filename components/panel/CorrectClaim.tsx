import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { ClaimWord } from '../../lib/model/correction';
import { correctStrings } from '../strings/strings';
import type { CorrectMoreProps } from './CorrectMore';

/** Saying what is wrong with a claim. */
export interface CorrectClaimProps {
  /** Says it to those who do not see what it stands beside. */
  clause: string;
  article: Article;
  /** As it is shown. */
  claim: Claim;
  /** Names of the page's people, as the article has them; without the one who is taken to have said it. */
  names: readonly string[];
  /** Whether it is unclear already who said it. */
  isUnclear: boolean;
  /** Resolves to null when it is stored, else to what went wrong. */
  onCorrect(word: ClaimWord): Promise<string | null>;
}

const UNCLEAR = ' unclear';
const NOBODY = ' nobody';

function wordOf(chosen: string): ClaimWord {
  if (chosen === NOBODY) return { kind: 'not-a-claim' };
  return { kind: 'speaker-is', name: chosen === UNCLEAR ? null : chosen };
}

/** Shut until it is asked for: who said it, that this is unclear, or that nobody did; its words; when it was said. */
export function CorrectClaim({ clause, article, claim, names, isUnclear, onCorrect }: CorrectClaimProps) {
  const [chosen, choose] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [More, setMore] = useState<ComponentType<CorrectMoreProps> | null>(null);
  const correct = (word: ClaimWord) => void onCorrect(word).then(setFault);
  // Seldom wanted, and a page may have hundreds of claims.
  const open = () => void import('./CorrectMore').then(({ CorrectMore }) => setMore(() => CorrectMore));
  return (
    <details class="correct" onToggle={({ currentTarget }) => currentTarget.open && open()}>
      <summary aria-label={correctStrings.wrongClaim(clause)}>{correctStrings.wrong}</summary>
      <div class="row">
        <select
          aria-label={correctStrings.who}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{correctStrings.who}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {!isUnclear && <option value={UNCLEAR}>{correctStrings.unclear}</option>}
          <option value={NOBODY}>{correctStrings.nobody}</option>
        </select>
        <button type="button" class="small" disabled={chosen === ''} onClick={() => correct(wordOf(chosen))}>
          {correctStrings.correct}
        </button>
      </div>
      {More && <More article={article} claim={claim} onCorrect={correct} />}
      {fault && <p role="alert">{fault}</p>}
    </details>
  );
}
