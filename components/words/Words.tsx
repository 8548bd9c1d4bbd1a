import type { Statement } from '../../lib/model/statement';
import { statementWords } from '../../lib/model/statement-words';
import { statementStrings } from '../strings/strings';
import { SentenceOf } from './WholeSentence';

/** What somebody said. */
export interface WordsProps {
  statement: Statement;
  /** Who said it, named before the words that report it; left out where the name stands right above. */
  speaker?: string;
}

/**
 * The words of a statement, with its form visible: quotation marks (only ever around verbatim ones), or the words that
 * report it, or else the label that it is a report. The sentence they stand in comes when it is asked for.
 */
export function Words({ statement, speaker }: WordsProps) {
  return (
    <>
      <Clause statement={statement} speaker={speaker} />
      <SentenceOf {...statement} />
    </>
  );
}

function Clause({ statement, speaker }: WordsProps) {
  const isQuoted = statement.form === 'verbatim';
  const { reporting, around, content } = statementWords(statement);
  return (
    <p class="words" dir="auto">
      {reporting && speaker && <b>{speaker} </b>}
      {reporting && <span class="reporting">{reporting} </span>}
      {!reporting && !isQuoted && (
        <span class="form" dir="ltr">
          {statementStrings.reported}{' '}
        </span>
      )}
      {around && <span class="around">… {around} </span>}
      <bdi>{isQuoted ? `${statementStrings.open}${content}${statementStrings.close}` : content}</bdi>
    </p>
  );
}
