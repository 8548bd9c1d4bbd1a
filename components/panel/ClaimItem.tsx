import type { Article } from '../../lib/model/article';
import { type Claim, WORTH_FROM } from '../../lib/model/claim';
import { reportWords } from '../../lib/model/claim-words';
import type { RecalledStatement } from '../../lib/model/recall';
import { sentenceOfClaim } from '../../lib/model/sentence-around';
import type { ComparedPair } from '../../lib/own-pages/compared-pairs';
import type { PairsShown } from '../../lib/own-pages/use-pairs';
import { ComparedWith } from '../compare/ComparedWith';
import { directionOf, spokenLanguage } from '../strings/spoken';
import { keepStrings, panelStrings, statementStrings } from '../strings/strings';
import { GIVES_LABELS, GIVES_WORDS, whyStrings } from '../strings/why-strings';
import { clauseOf } from '../words/clause-of';
import { formatWhen } from '../words/format-when';
import { WholeSentence } from '../words/WholeSentence';
import { WordsOfClaim } from '../words/WordsOfClaim';
import { ChecksElsewhere } from './ChecksElsewhere';
import { CorrectClaim, type CorrectClaimProps } from './CorrectClaim';
import type { ClaimRow } from './claim-rows';
import { EarlierStatements } from './EarlierStatements';
import { KeepClaim, type KeepClaimProps } from './KeepClaim';
import { OthersOnThis } from './OthersOnThis';
import { PerhapsRelated } from './PerhapsRelated';
import { VeryWords } from './VeryWords';
import { Why } from './Why';

/** The claims of a page beside what their speakers said earlier. */
export interface PairsOfReading extends PairsShown {
  pairOf(claim: Claim, found: RecalledStatement, speaker: string): ComparedPair;
}

/** One claim. */
export interface ClaimItemProps {
  article: Article;
  /** The claim and what was found for it. */
  row: ClaimRow;
  /** Who is said to have said it; null when that is unclear. */
  speaker: string | null;
  /** Puts it beside earlier statements; absent where nothing is compared. */
  pairs?: PairsOfReading;
  /** Keeping it; null where that cannot be, absent where nothing is kept. */
  keeping?: Omit<KeepClaimProps, 'clause'> | null;
  /** Putting it right; absent where nothing can be stored. */
  correcting?: Omit<CorrectClaimProps, 'clause' | 'article' | 'claim'>;
  onReveal(): void;
}

/** Who said what in this article, and what they said before; apart from that what others said and what was checked. */
export function ClaimItem({ article, row, speaker, pairs, keeping, correcting, onReveal }: ClaimItemProps) {
  const { claim, recalled, perhaps, veryWords, others, checks } = row;
  const { text, reporting } = reportWords(article, claim);
  const { cue, rule, confidence, said, gives } = claim;
  const shownSpeaker = speaker ?? panelStrings.unclear;
  const clause = clauseOf(shownSpeaker, reporting, text);
  const sentence = sentenceOfClaim(article, claim);
  return (
    <li class="claim" data-row>
      <div class="clause" dir="auto">
        <h3 class="claim-head">
          <button
            type="button"
            class={speaker === null ? 'speaker unclear' : 'speaker'}
            aria-label={panelStrings.showClaim(clause)}
            title={panelStrings.show}
            onClick={onReveal}
          >
            {speaker ?? <bdi>{panelStrings.unclear}</bdi>}
          </button>
        </h3>{' '}
        <p class="words">
          <WordsOfClaim article={article} claim={claim} />
        </p>{' '}
        {gives && <span class="gives quiet">{GIVES_LABELS[gives]}</span>}{' '}
        {said && <span class="quiet">{statementStrings.said(formatWhen(said))}</span>}{' '}
        {keeping?.isKept && <span class="quiet kept">{keepStrings.kept}</span>}
        <div class="actions-of-row quiet" dir={directionOf(spokenLanguage())}>
          {keeping && <KeepClaim {...keeping} clause={clause} />}
          <Why
            label={whyStrings.whyClaim(clause)}
            findings={[{ words: cue && article.blocks[cue.block]!.text.slice(cue.start, cue.end), rule, confidence }]}
            takenToBe={pronounWords(claim, speaker)}
            gives={givesWords(claim)}
          />
          {sentence && <WholeSentence label={statementStrings.sentence} text={sentence} />}
          {correcting && <CorrectClaim {...correcting} article={article} claim={claim} clause={clause} />}
        </div>
      </div>
      {recalled.length > 0 && (
        <EarlierStatements
          statements={recalled}
          speaker={shownSpeaker}
          beside={(found) => pairs && <ComparedWith pair={pairs.pairOf(claim, found, shownSpeaker)} pairs={pairs} />}
        />
      )}
      {veryWords.length > 0 && <VeryWords statements={veryWords} speaker={shownSpeaker} />}
      {perhaps.length > 0 && <PerhapsRelated statements={perhaps} speaker={shownSpeaker} />}
      {others.length > 0 && <OthersOnThis statements={others} />}
      {checks.length > 0 && <ChecksElsewhere checks={checks} />}
    </li>
  );
}

function pronounWords({ speaker }: Claim, name: string | null): string | null {
  return name !== null && speaker.kind === 'person' && speaker.pointing
    ? whyStrings.takenToBe(speaker.text, name)
    : null;
}

function givesWords({ gives, worth = 0 }: Claim): string | null {
  if (gives) return GIVES_WORDS[gives];
  return worth >= WORTH_FROM ? whyStrings.lookUp : null;
}
