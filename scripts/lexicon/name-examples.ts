import { documentHints } from '../../lib/detect/people/document-hints';
import { type Run, type ScannedBlock, scanBlock } from '../../lib/detect/people/scanned-block';
import { tokenizeBlock } from '../../lib/detect/text/tokens';
import { type Example, makeExample } from './learn-chain';
import type { NamedDocument, NamedSpan } from './read-gum';

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

/** Every run of a document as an example to learn from. */
export function examplesOf(document: NamedDocument, weight: number): Example[] {
  const blocks = document.blocks.map((text) => scanBlock(tokenizeBlock(text)));
  const hints = documentHints(blocks);
  return blocks.flatMap((block, index) => {
    const names = document.names.filter((name) => name.block === index);
    return block.runs.map((run) => makeExample(block, run, hints, labelsOf(block, run, names), weight));
  });
}
