import type { Statement } from '../../lib/model/statement';
import { statementStrings } from '../strings/strings';

/** A passage, and what it is called. */
export interface WholeSentenceProps {
  label: string;
  /** Verbatim. */
  text: string;
}

/** What stands around some words, shut until it is asked for. */
export function WholeSentence({ label, text }: WholeSentenceProps) {
  return (
    <details class="sentence">
      <summary>{label}</summary>
      <p>{text}</p>
    </details>
  );
}

/** The whole sentence of a statement, else what was kept around its words; nothing where neither was kept. */
export function SentenceOf({ sentence, before, words, after }: Statement) {
  if (sentence) return <WholeSentence label={statementStrings.sentence} text={sentence} />;
  if (!before && !after) return null;
  return <WholeSentence label={statementStrings.around} text={`… ${before}${words}${after} …`} />;
}
