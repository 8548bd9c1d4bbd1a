import type { Article } from '../../../model/article';
import { readBlockQuotations } from './block-quotations';
import { continueQuotations } from './continued-quotations';
import { readsByEntry } from './entries';
import type { ReadSentence } from './read-sentence';
import { readTurns } from './transcript-turns';

/**
 * Adds to the drafts of `reads` what needs more than one sentence: turns of a transcript, quotations set off as blocks,
 * quotations that go on. Nothing goes on from one entry of a live blog to the next.
 */
export function readAcross(reads: ReadSentence[], { blocks }: Article): void {
  const kinds = blocks.map(({ kind }) => kind);
  readTurns(reads);
  for (const entry of readsByEntry(reads, blocks)) {
    readBlockQuotations(entry, kinds);
    continueQuotations(entry);
  }
}
