import type { RecallScore } from '../../lib/model/recall';
import { statementStrings } from '../strings/strings';
import { FOUND_PARTS, type FoundPart, likelihoodWords, whyStrings } from '../strings/why-strings';
import { inList } from '../words/in-list';
import { SHARED_SHOWN } from '../words/StatementItem';

/** Why a statement was recalled. */
export interface FoundByProps {
  score: RecallScore & { sure: number };
}

const PARTS = Object.keys(FOUND_PARTS) as FoundPart[];

/**
 * The words in common; when asked, what in them weighed how much for finding it, and how likely it is on the same
 * matter. Nothing about what they say.
 */
export function FoundBy({ score }: FoundByProps) {
  const parts = PARTS.filter((part) => score[part] > 0).sort((a, b) => score[b] - score[a]);
  const whole = parts.reduce((sum, part) => sum + score[part], 0);
  return (
    <details class="why more-of">
      <summary>
        {score.shared.length > 0
          ? `${statementStrings.shares} ${inList(score.shared.slice(0, SHARED_SHOWN))}`
          : statementStrings.sharesAround}
      </summary>
      <dl>
        <dt>{whyStrings.sameMatter}</dt>
        <dd>{inWords('sameMatter', score.sure)}</dd>
        {parts.map((part) => [
          <dt key={part}>{FOUND_PARTS[part]}</dt>,
          <dd key={`${part} share`}>{inWords('share', score[part] / whole)}</dd>,
        ])}
      </dl>
    </details>
  );
}

function inWords(kind: 'sameMatter' | 'share', share: number): string {
  return whyStrings.sure(likelihoodWords(kind, share), Math.max(1, Math.round(100 * share)));
}
