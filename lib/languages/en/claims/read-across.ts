import type { Article } from '../../../model/article';
import type { Mention } from '../../../model/mention';
import { readBlockQuotations } from './block-quotations';
import { continueQuotations } from './continued-quotations';
import { readsByEntry } from './entries';
import { readInterview } from './interviews';
import { giveToInterviewed } from './prose-interviews';
import type { ReadSentence } from './read-sentence';
import { readTurns } from './transcript-turns';

/**
 * Adds to the drafts of `reads` what needs more than one sentence: turns of a transcript, questions and answers,
 * quotations set off as blocks, quotations that go on. Nothing goes on from one entry of a live blog to the next.
 * `mentions` are those of the article, in reading order.
 */
export function readAcross(reads: ReadSentence[], { blocks }: Article, mentions: readonly Mention[]): void {
  const kinds = blocks.map(({ kind }) => kind);
  readTurns(reads);
  readInterview(reads, blocks, mentions);
  for (const entry of readsByEntry(reads, blocks)) {
    readBlockQuotations(entry, kinds);
    continueQuotations(entry);
  }
  giveToInterviewed(reads, blocks, mentions);
}
