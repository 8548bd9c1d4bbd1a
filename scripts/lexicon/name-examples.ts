import { type DocumentHints, documentHints } from '../../lib/detect/people/document-hints';
import { RunFeatures } from '../../lib/detect/people/name-features';
import type { NameModel } from '../../lib/detect/people/name-model';
import { type Run, type ScannedBlock, scanBlock } from '../../lib/detect/people/scanned-block';
import { firstLook, gatherEvidence } from '../../lib/detect/people/two-looks';
import { WordClass } from '../../lib/detect/people/word-classes';
import { english, tokenizeBlock } from '../english';
import { type Example, makeExample } from './learn-chain';
import type { NamedDocument, NamedSpan } from './read-gum';

/** A run with the right label for each token; null when something in it is unsure. */
export interface MarkedRun {
  block: number;
  run: Run;
  labels: Uint8Array | null;
}

/** A document scanned and marked: from it the examples of both looks are made. */
export interface MarkedDocument {
  blocks: ScannedBlock[];
  hints: DocumentHints;
  runs: MarkedRun[];
  weight: number;
}

/** 1 where a name begins, 2 where it goes on, for each token of the run. A name cut by the run's edge begins anew. */
function labelsOf(block: ScannedBlock, run: Run, names: readonly NamedSpan[]): Uint8Array {
  const labels = new Uint8Array(run.last - run.first);
  for (let t = 0; t < labels.length; t++) {
    const token = block.tokens[run.first + t]!;
    const name = names.find((span) => span.start < token.end && token.start < span.end);
    if (name === undefined) continue;
    labels[t] = token.start <= name.start || t === 0 || labels[t - 1] === 0 ? 1 : 2;
  }
  return labels;
}

/**
 * Takes what the name tables say off a share of the words, the same word all through the document: the people of the
 * news are in no table as often as those of the training text, which was partly made from the tables.
 */
export function forgetNames(blocks: readonly ScannedBlock[], share: number, random: () => number): void {
  const forgotten = new Map<number, boolean>();
  for (const { hashes, classes } of blocks) {
    hashes.forEach((hash, i) => {
      const forget = forgotten.get(hash) ?? random() < share;
      forgotten.set(hash, forget);
      if (forget) classes[i] = classes[i]! & ~(WordClass.Given | WordClass.Surname);
    });
  }
}

/** Scans a document with names marked by offsets; see {@link forgetNames} for `forget`. */
export function markDocument(
  document: NamedDocument,
  weight: number,
  forget: number,
  random: () => number,
): MarkedDocument {
  const blocks = document.blocks.map((text) => scanBlock(tokenizeBlock(text), english().people));
  forgetNames(blocks, forget, random);
  const runs = blocks.flatMap((scanned, block) => {
    const names = document.names.filter((name) => name.block === block);
    return scanned.runs.map((run) => ({ block, run, labels: labelsOf(scanned, run, names) }));
  });
  return { blocks, hints: documentHints(blocks), runs, weight };
}

/** Examples for the first look: every run by itself. */
export function firstExamples({ blocks, hints, runs, weight }: MarkedDocument): Example[] {
  return runs.flatMap(({ block, run, labels }) => {
    if (labels === null) return [];
    return [makeExample(new RunFeatures(blocks[block]!, run, hints), labels, weight)];
  });
}

/** Examples for the second look, from what a first look that never saw this document makes of it. */
export function secondExamples(first: NameModel, { blocks, hints, runs, weight }: MarkedDocument): Example[] {
  const looks = firstLook(first, blocks, hints);
  const evidence = gatherEvidence(blocks, looks);
  return runs.flatMap(({ block, run, labels }) => {
    if (labels === null) return [];
    const at = blocks[block]!.runs.indexOf(run);
    return [makeExample(evidence.of(blocks[block]!, at, looks[block]!), labels, weight)];
  });
}
