import type { RecallScore } from '../../lib/model/recall';
import { statementStrings } from '../strings/strings';
import { FOUND_PARTS, type FoundPart, SHARE_WORDS, whyStrings } from '../strings/why-strings';
import { SHARED_SHOWN } from '../words/StatementItem';

/** Why a statement was recalled. */
export interface FoundByProps {
  score: RecallScore;
}

const PARTS = Object.keys(FOUND_PARTS) as FoundPart[];

/** The words in common; when asked, what in them weighed how much for finding it. Nothing about what they say. */
export function FoundBy({ score }: FoundByProps) {
  const parts = PARTS.filter((part) => score[part] > 0).sort((a, b) => score[b] - score[a]);
  if (parts.length === 0 || score.shared.length === 0) return null;
  const whole = parts.reduce((sum, part) => sum + score[part], 0);
  return (
    <details class="why more-of">
      <summary>
        {statementStrings.shares} {score.shared.slice(0, SHARED_SHOWN).join(', ')}
      </summary>
      <dl>
        {parts.map((part) => [
          <dt key={part}>{FOUND_PARTS[part]}</dt>,
          <dd key={`${part} share`}>{shareInWords(score[part] / whole)}</dd>,
        ])}
      </dl>
    </details>
  );
}

function shareInWords(share: number): string {
  const words = SHARE_WORDS.find(([from]) => share >= from)?.[1] ?? '';
  return whyStrings.sure(words, Math.max(1, Math.round(100 * share)));
}
