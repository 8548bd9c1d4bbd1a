import type { StatementForm } from '../../lib/model/statement';
import { statementStrings } from '../strings/strings';

/** What somebody said. */
export interface WordsProps {
  words: string;
  /** Only `verbatim` is ever put between quotation marks. */
  form: StatementForm;
  /** The text right before the words in their source; of a report the end of it is shown, empty shows none. */
  before?: string;
}

/** The words of a statement, with its form visible: quotation marks, or the label that it is a report. */
export function Words({ words, form, before = '' }: WordsProps) {
  const around = form === 'reported' ? endOfSentence(before) : '';
  if (form === 'reported') {
    return (
      <p class="words reported">
        <span class="form">{statementStrings.reported}</span> {around && <span class="around">… {around} </span>}
        {words}
      </p>
    );
  }
  return (
    <blockquote class="words">
      <p>“{words}”</p>
    </blockquote>
  );
}

/** What stands before the words in their own sentence, from a whole word on: it holds the verb that reports them. */
function endOfSentence(before: string): string {
  const sentence = before.split(/[.!?…]["”’»)]*\s+/u).at(-1) ?? '';
  return (sentence === before ? sentence.replace(/^\S*\s/u, '') : sentence).trim();
}
