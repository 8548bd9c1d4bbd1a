import type { DocumentHints } from './document-hints';
import { NameEvidence } from './name-evidence';
import { RunFeatures } from './name-features';
import { type FoundName, LABELS, labelChances, type NameModel, namesIn, runScores } from './name-model';
import type { Run, ScannedBlock } from './scanned-block';

/** The two models: the first sees each run by itself, the second what the first made of the whole article. */
export interface TwoLooks {
  first: NameModel;
  second: NameModel;
}

/** What the first look says of every run: rows of label chances, by block and run. */
export function firstLook(model: NameModel, blocks: readonly ScannedBlock[], hints: DocumentHints): Float64Array[][] {
  return blocks.map((block) =>
    block.runs.map((run) => {
      const features = new RunFeatures(block, run, hints);
      const count = run.last - run.first;
      return labelChances(model, runScores(model, count, features), count);
    }),
  );
}

/** Gathers what the first look found, over all runs of the article. */
export function gatherEvidence(blocks: readonly ScannedBlock[], looks: readonly Float64Array[][]): NameEvidence {
  const evidence = new NameEvidence();
  blocks.forEach((block, b) => {
    block.runs.forEach((run: Run, r) => {
      evidence.add(block, run, looks[b]![r]!);
    });
  });
  return evidence;
}

/**
 * Added to the score of "begins a name" in the second look. Learning leans towards "no name", the more often seen;
 * where exactly the line runs was set with the four annotated sets in view.
 */
const EAGER = 0.5;

/** The names in each block, in order. Linear in the tokens. */
export function lookTwice(models: TwoLooks, blocks: readonly ScannedBlock[], hints: DocumentHints): FoundName[][] {
  const looks = firstLook(models.first, blocks, hints);
  const evidence = gatherEvidence(blocks, looks);
  return blocks.map((block, b) =>
    block.runs.flatMap((run, r) => {
      const count = run.last - run.first;
      const scores = runScores(models.second, count, evidence.of(block, r, looks[b]!));
      for (let t = 0; t < count; t++) scores[t * LABELS + 1]! += EAGER;
      return namesIn(models.second, scores, count, run.first);
    }),
  );
}
