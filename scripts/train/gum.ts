import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { TAGS } from '../../lib/languages/en/claims/syntax/labels';
import type { Spelling } from '../../lib/languages/en/claims/syntax/word-keys';

/** One sentence of the treebank in the shape the tagger works on; `tags` are indices in `TAGS`. */
export interface TreebankSentence {
  terms: Spelling[];
  tags: Uint8Array;
  /** Dictionary forms of the verbs among the terms. */
  verbs: string[];
}

interface Row {
  form: string;
  lemma: string;
  xpos: string;
  head: number;
  deprel: string;
  glued: boolean;
}

const QUOTE = /^(?:["“”‘’«»„‟`]|``|'')$/u;
const MERGED_TAGS: Record<string, string> = { ADD: 'NNP', LS: 'CD', AFX: 'JJ', GW: 'NN', XX: 'FW' };

function tagIndex(row: Row): number {
  if (!/[\p{L}\p{N}]/u.test(row.form)) return TAGS.indexOf('PUNCT');
  const at = TAGS.indexOf((MERGED_TAGS[row.xpos] ?? row.xpos) as (typeof TAGS)[number]);
  return at < 0 ? TAGS.indexOf('NN') : at;
}

/** Words that GUM cuts at hyphens are put together again, as `lib/text` leaves them; quotation marks go. */
function groupsOf(rows: Row[]): number[][] {
  const groups: number[][] = [];
  for (let i = 0; i < rows.length; i++) {
    if (QUOTE.test(rows[i]!.form)) continue;
    const last = groups.at(-1);
    const before = rows[i - 1];
    const joins = (at: number) => rows[at]?.form === '-' || rows[at]?.form === '–';
    const hyphenHere = joins(i) && before?.glued && rows[i]!.glued && /^[\p{L}\p{N}]/u.test(rows[i + 1]?.form ?? '');
    const afterHyphen = before && joins(i - 1) && before.glued && (last?.length ?? 0) > 1;
    if (last && last.at(-1) === i - 1 && (hyphenHere || afterHyphen)) last.push(i);
    else groups.push([i]);
  }
  return groups;
}

function readRows(block: string): Row[] {
  return block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const cell = line.split('\t');
      return {
        form: cell[1]!,
        lemma: cell[2]!,
        xpos: cell[4]!,
        head: Number(cell[6]) - 1,
        deprel: cell[7]!,
        glued: /SpaceAfter=No/.test(cell[9]!),
      };
    });
}

function sentenceFrom(rows: Row[]): TreebankSentence | null {
  const groups = groupsOf(rows);
  const groupOf = new Map<number, number>();
  groups.forEach((group, g) => {
    for (const i of group) groupOf.set(i, g);
  });
  const n = groups.length;
  if (n === 0) return null;
  const out: TreebankSentence = {
    terms: [],
    tags: new Uint8Array(n),
    verbs: rows.filter((r) => /^VB/.test(r.xpos)).map((r) => r.lemma.toLowerCase()),
  };
  groups.forEach((group, g) => {
    const top = group.find((i) => groupOf.get(rows[i]!.head) !== g) ?? group.at(-1)!;
    const row = rows[top]!;
    const text = group.map((i) => rows[i]!.form).join('');
    out.terms.push({
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      kind: !/[\p{L}\p{N}]/u.test(text) ? 'punct' : /^\d/.test(text) && !/-\p{L}/u.test(text) ? 'number' : 'word',
    });
    out.tags[g] = group.length > 1 && row.deprel === 'amod' ? TAGS.indexOf('JJ') : tagIndex(row);
  });
  return out;
}

/**
 * The sentences of a CoNLL-U file (plain or .gz), in order, without the documents whose id matches `leaveOut`. Throws
 * when the file cannot be read.
 */
export function readTreebank(path: string, leaveOut: RegExp | null): TreebankSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/^(?=# newdoc id)/m)
    .filter((doc) => !leaveOut?.test(doc.slice(0, doc.indexOf('\n'))))
    .flatMap((doc) => doc.split(/\n\n+/))
    .map((block) => sentenceFrom(readRows(block)))
    .filter((sentence) => sentence !== null);
}
