import type { StatementForm } from '../../lib/model/statement';
import { statementStrings } from '../strings/strings';

/** What somebody said. */
export interface WordsProps {
  words: string;
  /** Only `verbatim` is ever put between quotation marks. */
  form: StatementForm;
}

/** The words of a statement, with its form visible: quotation marks, or the label that it is a report. */
export function Words({ words, form }: WordsProps) {
  if (form === 'reported') {
    return (
      <p class="words reported">
        <span class="form">{statementStrings.reported}</span> {words}
      </p>
    );
  }
  return (
    <blockquote class="words">
      <p>“{words}”</p>
    </blockquote>
  );
}
