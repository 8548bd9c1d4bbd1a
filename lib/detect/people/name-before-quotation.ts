import { isQuotationMark } from '../claims/quotations';
import { oneOf } from '../one-of';
import { type NameSpan, nameByRule } from './name-span';
import type { Run, ScannedBlock } from './scanned-block';
import { CapitalStyle } from './scanned-block';
import { WordClass } from './word-classes';

const NO_PERSON = WordClass.Country | WordClass.Place | WordClass.Common | WordClass.Calendar | WordClass.Demonym;

/** Whether a quotation behind a colon or comma at `at` begins with *he* or *she*. */
function opensWithPronoun({ tokens }: ScannedBlock, at: number): boolean {
  if (!oneOf(':|,', tokens[at]?.text)) return false;
  const mark = tokens[at + 1];
  return mark !== undefined && isQuotationMark(mark) && oneOf('he|she', tokens[at + 2]?.lower);
}

function isLoneWord(block: ScannedBlock, { first, last, style }: Run): boolean {
  if (last - first !== 1 || style !== CapitalStyle.Normal) return false;
  const opens = first === block.sentences[block.tokens[first]!.sentence]!.first;
  return !opens && (block.classes[first]! & NO_PERSON) === 0;
}

/**
 * Single words that a quotation of somebody else tells to be a person: "an attack on Berg: “He gives up too soon.”" The
 * pronoun that the quotation begins with means whoever stands before it. One pass over the runs.
 */
export function namesBeforeQuotations(blocks: readonly ScannedBlock[]): NameSpan[] {
  return blocks.flatMap((block, index) =>
    block.runs
      .filter((run) => isLoneWord(block, run) && opensWithPronoun(block, run.last))
      .map(({ first, last }) => nameByRule('surname-again', 0.9, index, first, last)),
  );
}
