import type { Article } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { ClaimWord } from '../../lib/model/correction';
import { sentenceSpanOf } from '../../lib/model/sentence-around';
import { CorrectDate } from './CorrectDate';
import { CutWords } from './CutWords';

/** Putting right the words and the date of a claim. */
export interface CorrectMoreProps {
  article: Article;
  /** As it is shown. */
  claim: Claim;
  onCorrect(word: ClaimWord): void;
}

/** Which words of the claim's sentence are reported, where they stand in one, and when it was said. */
export function CorrectMore({ article, claim, onCorrect }: CorrectMoreProps) {
  const sentence = sentenceSpanOf(article, claim.found ?? claim);
  const [first, last] = [claim.content[0]!, claim.content.at(-1)!];
  const isInside =
    sentence !== null && first.block === sentence.block && first.start >= sentence.start && last.end <= sentence.end;
  return (
    <>
      {isInside && last.block === sentence.block && (
        <CutWords
          key={`${first.start} ${last.end}`}
          sentence={article.blocks[sentence.block]!.text.slice(sentence.start, sentence.end)}
          start={first.start - sentence.start}
          end={last.end - sentence.start}
          onCut={(start, end) => onCorrect({ kind: 'words-are', start, end })}
        />
      )}
      <CorrectDate said={claim.said} onDate={(date) => onCorrect({ kind: 'said-on', date })} />
    </>
  );
}
