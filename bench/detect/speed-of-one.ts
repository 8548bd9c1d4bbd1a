/**
 * One process that reads articles for the first time, started by `speed.ts`, which needs a fresh one for each first time.
 * Standard input: `{"who": "ours" | "compromise", "data": packed data as JSON text, "texts": [...]}`. Prints a `Speed`.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { DetectionData } from '../../lib/detect/detection-data';
import { median } from '../measured';
import { articleOfText } from './claims-documents';

/** Milliseconds and megabytes of one process; `first` is the first text, `warm` the median over all of them. */
export interface Speed {
  /** Taking in the packed data; nothing for compromise, whose data come with its code. */
  load: number;
  first: number;
  warm: number;
  /** Tokens a second, warm; 0 where tokens are not ours to count. */
  tokens: number;
  /** What reading the first text left behind, code not counted. */
  memory: number;
}

interface Asked {
  who: 'ours' | 'compromise';
  data: string;
  texts: string[];
}

/** Rounds over all texts; the first ones only warm the machine's compiler. */
const ROUNDS = 12;
const COLD_ROUNDS = 4;

/** Megabytes held after a collection of what is not needed any more. */
function heldMegabytes(collect: () => void): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

async function readerOf(who: Asked['who']): Promise<{ hold: (data: string) => void; read: (text: string) => void }> {
  if (who === 'ours') {
    const { detect } = await import('../../lib/detect/detect');
    const { holdDetectionData } = await import('../../lib/detect/detection-data');
    const hold = (data: string) => holdDetectionData(JSON.parse(data) as DetectionData);
    return { hold, read: (text) => void detect(articleOfText(text).article, []) };
  }
  const { default: nlp } = await import('compromise');
  const read = (text: string) => {
    const doc = nlp(text);
    doc.people().json({ offset: true });
    doc.quotations().json({ offset: true });
  };
  return { hold: () => undefined, read };
}

async function tokensIn(texts: string[]): Promise<number> {
  const { tokenizeBlock } = await import('../../lib/detect/text/tokens');
  const blocks = texts.flatMap((text) => articleOfText(text).article.blocks);
  return blocks.reduce((sum, block) => sum + tokenizeBlock(block.text).tokens.length, 0);
}

async function measure({ who, data, texts }: Asked): Promise<Speed> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { hold, read } = await readerOf(who);
  const before = heldMegabytes(collect);
  const load = milliseconds(() => hold(data));
  const first = milliseconds(() => read(texts[0]!));
  const memory = heldMegabytes(collect) - before;
  const times = Array.from({ length: ROUNDS }, () => texts.map((text) => milliseconds(() => read(text))))
    .slice(COLD_ROUNDS)
    .flat();
  const words = (ROUNDS - COLD_ROUNDS) * (await tokensIn(texts));
  const tokens = who === 'ours' ? (1000 * words) / times.reduce((sum, time) => sum + time, 0) : 0;
  return { load, first, warm: median(times), tokens, memory };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await measure(JSON.parse(readFileSync(0, 'utf8')) as Asked)));
}
