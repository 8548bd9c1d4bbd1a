import { documentHints } from '../../lib/detect/people/document-hints';
import { isCapitalised, type ScannedBlock, scanBlock } from '../../lib/detect/people/scanned-block';
import { WordClass } from '../../lib/detect/people/word-classes';
import { foldText } from '../../lib/text/fold-text';
import { english, tokenizeBlock } from '../english';
import { forgetNames, type MarkedDocument } from './name-examples';
import { freePeople, isFree, readPack } from './read-pack';

/*
 * Examples from statements in the packs that may be learnt from (UN General Debate, CC0; releases of members of the US
 * Congress, public domain). Nobody marked names in them; what is sure is marked here, and a run with anything unsure in
 * it is left out.
 */

interface Row {
  speaker: string;
  text: string;
  licence: string;
}

const MAY_BE_NAME = WordClass.Given | WordClass.Surname;
const PLAINLY_NOT =
  WordClass.Common |
  WordClass.Country |
  WordClass.Place |
  WordClass.Demonym |
  WordClass.Calendar |
  WordClass.Group |
  WordClass.Thing |
  WordClass.Role |
  WordClass.Rank;
const SURE_TITLES = new Set(
  'mr mr. mrs mrs. ms ms. sen. rep. reps. sens. congressman congresswoman representative senator'.split(' '),
);

/** Full names of the packs by first word, longest first, each as folded words. */
function namesByFirst(): Map<string, string[][]> {
  const names = new Map<string, string[][]>();
  for (const { name } of freePeople()) {
    const words = foldText(name).split(/\s+/);
    if (words.length < 2 || words[0]!.length < 2) continue;
    const list = names.get(words[0]!) ?? [];
    list.push(words);
    names.set(words[0]!, list);
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  return names;
}

function surnameOf(name: string): string {
  const words = foldText(name.replace(/,.*/, '')).split(/\s+/);
  return words.at(-1)!;
}

/**
 * Whether the word may be part of a name, as far as the tables tell: no plain word, or one beside a first name ("Ann
 * Rose").
 */
function isUnsure({ classes, tokens, words }: ScannedBlock, at: number): boolean {
  const bits = classes[at]!;
  if ((bits & MAY_BE_NAME) === 0) return false;
  const isFirstName = (i: number) =>
    tokens[i] !== undefined &&
    isCapitalised(tokens[i], words) &&
    (classes[i]! & WordClass.Given) >= 2 &&
    (classes[i]! & PLAINLY_NOT) === 0;
  return (bits & PLAINLY_NOT) === 0 || isFirstName(at - 1) || isFirstName(at + 1);
}

/** 1 and 2 as in the model, 0 outside, 3 unknown. */
function sureLabels(block: ScannedBlock, row: Row, names: Map<string, string[][]>): Uint8Array {
  const labels = new Uint8Array(block.tokens.length);
  const surname = surnameOf(row.speaker);
  const folded = block.tokens.map((token) => foldText(token.lower));
  for (let i = 0; i < folded.length; i++) {
    if (labels[i] !== 0 || !isCapitalised(block.tokens[i]!, block.words)) continue;
    const full = names.get(folded[i]!)?.find((words) => words.every((word, k) => folded[i + k] === word));
    if (full !== undefined) {
      full.forEach((_, k) => {
        labels[i + k] = k === 0 ? 1 : 2;
      });
      continue;
    }
    const titled =
      i > 0 &&
      SURE_TITLES.has(folded[i - 1]!) &&
      !(block.classes[i]! & (WordClass.Rank | WordClass.Role | WordClass.Common));
    const next = block.tokens[i + 1];
    const alone =
      next === undefined || !isCapitalised(next, block.words) || (block.classes[i + 1]! & WordClass.Common) !== 0;
    if (alone && (folded[i] === surname || titled)) labels[i] = 1;
    else if (isUnsure(block, i) || folded[i] === surname) labels[i] = 3;
  }
  return labels;
}

function markRow(
  row: Row,
  names: Map<string, string[][]>,
  weight: number,
  forget: number,
  random: () => number,
): MarkedDocument {
  const block = scanBlock(tokenizeBlock(row.text), english().people);
  const all = sureLabels(block, row, names);
  forgetNames([block], forget, random);
  const runs = block.runs.map((run) => {
    const labels = all.slice(run.first, run.last);
    return { block: 0, run, labels: labels.includes(3) ? null : labels };
  });
  return { blocks: [block], hints: documentHints([block]), runs, weight };
}

/** About `count` statements of each pack, evenly spread, marked as far as is sure. */
export function packDocuments(count: number, weight: number, forget: number, random: () => number): MarkedDocument[] {
  const names = namesByFirst();
  return ['statements-us-congress.ndjson.gz', 'statements-un-debate.ndjson.gz'].flatMap((pack) => {
    const rows = readPack<Row>(pack).filter((row) => isFree(row.licence));
    const step = Math.max(1, Math.floor(rows.length / count));
    return rows.filter((_, i) => i % step === 0).map((row) => markRow(row, names, weight, forget, random));
  });
}
