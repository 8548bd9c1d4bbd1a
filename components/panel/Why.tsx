import { ruleWords } from '../strings/rule-words';
import { likelihoodWords, whyStrings } from '../strings/why-strings';

/** One way in which something was found. */
export interface Finding {
  /** The words that gave it away, verbatim; null where there are none to be shown. */
  words: string | null;
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

/** Why something is listed. */
export interface WhyProps {
  /** Says it to those who do not see what it stands beside. */
  label: string;
  /** Not empty; the one to be told first. */
  findings: readonly Finding[];
  /** Whom a pronoun was taken for, in words; null where a name tells who speaks. */
  takenToBe?: string | null;
  /** What the words give; null where nothing is plain. */
  gives?: string | null;
}

/** Shut until it is asked for: the rule that found it and how sure that is, in words and per cent. */
export function Why({ label, findings, takenToBe = null, gives = null }: WhyProps) {
  const first = findings[0];
  if (!first) return null;
  return (
    <details class="why">
      <summary aria-label={label}>{whyStrings.why}</summary>
      <dl>
        <dt>{whyStrings.foundBy}</dt>
        {findings.map((finding) => (
          <dd key={finding.rule}>{foundBy(finding)}</dd>
        ))}
        {takenToBe && <dd>{takenToBe}</dd>}
        <dt>{whyStrings.confidence}</dt>
        <dd>{confidenceInWords(first.confidence)}</dd>
        {gives && (
          <>
            <dt>{whyStrings.inTheWords}</dt>
            <dd>{gives}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Only words are repeated, no colon or dash. */
function foundBy({ words, rule }: Finding): string {
  const plain = ruleWords(rule) ?? rule;
  return words && /\p{L}/u.test(words) ? whyStrings.quoted(words, plain) : plain;
}

function confidenceInWords(confidence: number): string {
  return whyStrings.sure(likelihoodWords('confidence', confidence), Math.round(100 * confidence));
}
