import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the judged pairs lie; they are not ours to ship. */
export const FOLDER = new URL('../../../shared/data/', import.meta.url).pathname;

/** Two texts with what people said of them. */
export interface JudgedPair {
  a: string;
  b: string;
  label: string;
}

/** A reported statement of the collection of earlier ones. */
export interface EarlierStatement {
  id: string;
  speaker: string;
  text: string;
  date: string;
  article?: string;
  type: string;
}

/** Lines of a file of the folder, unpacked; null where it is absent. */
function linesOf(name: string): string[] | null {
  const file = `${FOLDER}${name}`;
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
}

/** Pairs of `{a, b, label}`; null where the file is absent. */
export function readPairs(name: string): JudgedPair[] | null {
  return linesOf(name)?.map((line) => JSON.parse(line) as JudgedPair) ?? null;
}

/** Statements, one a line; null where the file is absent. */
export function readStatements(name: string): EarlierStatement[] | null {
  return linesOf(name)?.map((line) => JSON.parse(line) as EarlierStatement) ?? null;
}

/** Claims and earlier statements with grade and kind; null where something is absent. */
export function readEarlier(): { claim: EarlierStatement; earlier: EarlierStatement; kind: string }[] | null {
  const [claims, statements] = ['earlier/dev-queries.jsonl', 'earlier/docs.jsonl.gz'].map(readStatements);
  const judged = linesOf('earlier/dev-judged.tsv');
  if (!claims || !statements || !judged) return null;
  const byId = new Map([...claims, ...statements].map((each) => [each.id, each]));
  return judged.map((line) => {
    const [claim, earlier, grade, kind] = line.split('\t');
    const isWanted = Number(grade) >= 2;
    return { claim: byId.get(claim!)!, earlier: byId.get(earlier!)!, kind: isWanted ? kind! : 'other matter' };
  });
}
