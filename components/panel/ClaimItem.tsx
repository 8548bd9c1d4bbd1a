import type { Article } from '../../lib/model/article';
import { type Claim, WORTH_FROM } from '../../lib/model/claim';
import { claimWords } from '../../lib/model/claim-words';
import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings, statementStrings } from '../strings';
import { GIVES_LABELS, GIVES_WORDS, LOOK_UP_WORDS, whyStrings } from '../why-strings';
import { formatWhen } from '../words/format-when';
import { EarlierStatements } from './EarlierStatements';
import { Why } from './Why';

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
  const { cue, rule, confidence, said, gives } = claim;
  const shownSpeaker = speaker ?? panelStrings.unclear;
  return (
    <li class="claim">
      <div class="claim-head">
        <h3 class={speaker === null ? 'speaker unclear' : 'speaker'}>{shownSpeaker}</h3>
        <button type="button" class="small" aria-label={panelStrings.showClaim(shownSpeaker, text)} onClick={onReveal}>
          {panelStrings.show}
        </button>
      </div>
      <p class="words">{quoted ? `“${text}”` : text}</p>
      <div class="claim-foot quiet">
        {gives && <span class="gives">{GIVES_LABELS[gives]}</span>}
        {said && <span>{statementStrings.said(formatWhen(said))}</span>}
        <Why
          label={whyStrings.whyClaim(shownSpeaker, text)}
          findings={[{ words: cue && article.blocks[cue.block]!.text.slice(cue.start, cue.end), rule, confidence }]}
          gives={givesWords(claim)}
        />
      </div>
      {recalled.length > 0 && <EarlierStatements statements={recalled} />}
    </li>
  );
}

function givesWords({ gives, worth = 0 }: Claim): string | null {
  if (gives) return GIVES_WORDS[gives];
  return worth >= WORTH_FROM ? LOOK_UP_WORDS : null;
}
