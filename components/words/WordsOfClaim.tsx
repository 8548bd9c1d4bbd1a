import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import { reportWords } from '../../lib/model/claim-words';
import { statementStrings } from '../strings/strings';

/**
 * The words of a claim behind the name of who says it: in quotation marks only what stands in them in the article, else
 * the words that report it, or the label that it is a report. Inside of a paragraph.
 */
export function WordsOfClaim({ article, claim }: { article: Article; claim: Claim }) {
  const { text, quoted, reporting } = reportWords(article, claim);
  return (
    <>
      {reporting && <span class="reporting">{reporting} </span>}
      {!reporting && !quoted && (
        <span class="form" dir="ltr">
          {statementStrings.reported}{' '}
        </span>
      )}
      <bdi>{quoted ? `${statementStrings.open}${text}${statementStrings.close}` : text}</bdi>
    </>
  );
}
