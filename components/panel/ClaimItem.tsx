import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings, statementStrings } from '../strings';
import { formatWhen } from '../words/format-when';
import { claimWords } from './claim-words';
import { EarlierStatements } from './EarlierStatements';

/** One claim. */
export interface ClaimItemProps {
  article: Article;
  claim: Claim;
  /** Who is said to have said it; null when that is unclear. */
  speaker: string | null;
  /** Best first. */
  recalled: RecalledStatement[];
  onReveal(): void;
}

/** Who said what in this article, and what they said before. */
export function ClaimItem({ article, claim, speaker, recalled, onReveal }: ClaimItemProps) {
  const { text, quoted } = claimWords(article, claim);
  return (
    <li class="claim">
      <div class="claim-head">
        <h3 class={speaker === null ? 'speaker unclear' : 'speaker'}>{speaker ?? panelStrings.unclear}</h3>
        <button
          type="button"
          class="small"
          aria-label={panelStrings.showClaim(speaker ?? panelStrings.unclear, text)}
          onClick={onReveal}
        >
          {panelStrings.show}
        </button>
      </div>
      <p class="words">{quoted ? `“${text}”` : text}</p>
      {claim.said && <p class="quiet">{statementStrings.said(formatWhen(claim.said))}</p>}
      {recalled.length > 0 && <EarlierStatements statements={recalled} />}
    </li>
  );
}
