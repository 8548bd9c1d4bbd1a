import type { Block } from '../../../model/article';
import type { Mention } from '../../../model/mention';
import { endOfWords, hasQuotations, readsByBlock, speaksOfSelf } from './block-quotations';
import { type Draft, draftOf } from './draft';
import { type Interviewed, interviewedIn } from './interviewed';
import type { ReadSentence } from './read-sentence';
import { giveToName } from './transcript-turns';

/** A label before a turn: Q and A, or a name of one to four words in any case. */
const LABEL = /^(?:(Q|A|Question|Answer)[.:]|(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}) ?:)\s+(?=\S)/u;
/** Longer blocks are no questions of an interviewer. UTF-16 units. */
const LONGEST_QUESTION = 500;
/** Fewer questions do not make an interview. */
const LEAST_QUESTIONS = 3;
/** An interviewer speaks to somebody in this share of the questions, who answers with *I* or *we* in this share. */
const SPOKEN_TO = 1 / 3;
const ANSWERED = 1 / 2;
/** Who mostly asks is the interviewer: share of their turns that end with a question. */
const ASKING = 0.6;

/** One turn of an interview, in a block of its own. */
interface Turn {
  isQuestion: boolean;
  /** Where its words begin in the block. */
  start: number;
  /** The name before it; null where another sign tells questions from answers. */
  name: { start: number; end: number } | null;
}

/** What is known of an interview while it is read. */
interface Interview {
  turns: ReadonlyMap<number, Turn>;
  /** Who answers where no name stands before the answer; null where that is not certain. */
  interviewed: Interviewed | null;
}

/**
 * Reads an interview printed as questions and answers: with labels (`Q:` and `A:`, names), or with questions as
 * headings and plain answers. An answer with all its paragraphs is what the one interviewed said, and nothing is
 * reported in it or in a question. A list of questions that the reporter answers is none: there nobody is spoken to.
 * Changes `reads`.
 */
export function readInterview(
  reads: readonly ReadSentence[],
  blocks: readonly Block[],
  mentions: readonly Mention[],
): void {
  const held = readsByBlock(reads);
  const turns = labelledTurns(held, mentions) ?? askedTurns(held, blocks);
  if (!turns) return;
  const first = Math.min(...turns.keys());
  giveTurns(held, blocks, mentions, { turns, interviewed: interviewedIn(blocks, mentions, first) });
}

/** The turns of an interview with labels; null for any other text. */
function labelledTurns(held: Held, mentions: readonly Mention[]): Map<number, Turn> | null {
  const labels = new Map<string, { block: number; turn: Turn; asks: boolean }[]>();
  for (const [block, [read]] of held) {
    const { text } = read!.sentence;
    const match = text.includes(':') || /^[QA]\./.test(text) ? LABEL.exec(text) : null;
    if (!match) continue;
    const label = match[1]?.charAt(0) ?? match[2]!;
    const name = match[2] === undefined ? null : { start: 0, end: match[2].length };
    const turn = { isQuestion: false, start: match[0].length, name };
    const known = labels.get(label) ?? [];
    known.push({ block, turn, asks: /\?\W*$/.test(text) });
    labels.set(label, known);
  }
  const people = new Set(
    mentions.flatMap(({ kind, span }) => (kind !== 'pronoun' && span.start === 0 ? [span.block] : [])),
  );
  const isPerson = (label: string) => labels.get(label)!.some(({ block }) => people.has(block));
  const isAsking = (label: string) =>
    label === 'Q' || (label !== 'A' && share(labels.get(label)!, ({ asks }) => asks) >= ASKING);
  const names = [...labels.keys()].filter(
    (label) => label === 'Q' || label === 'A' || isAsking(label) || isPerson(label),
  );
  const repeated = names.filter((label) => labels.get(label)!.length > 1);
  const answering = names.filter((label) => !isAsking(label));
  if (answering.length === 0 || (!repeated.some(isAsking) && repeated.length < 2)) return null;
  const turns = names.flatMap((label) =>
    labels.get(label)!.map(({ block, turn }): [number, Turn] => [block, { ...turn, isQuestion: isAsking(label) }]),
  );
  return turns.length < LEAST_QUESTIONS ? null : new Map(turns.sort(([a], [b]) => a - b));
}

type Held = ReadonlyMap<number, ReadSentence[]>;

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

/** The turns of an interview whose questions stand as headings, or as paragraphs where a text has no headings. */
function askedTurns(held: Held, blocks: readonly Block[]): Map<number, Turn> | null {
  const asked = [...held].filter(([block, reads]) => isQuestion(blocks[block]!, reads)).map(([block]) => block);
  const headings = asked.filter((block) => blocks[block]!.kind === 'heading');
  const questions = headings.length > 0 ? headings : asked;
  const answered = questions.filter((block) => held.has(block + 1) && !questions.includes(block + 1));
  if (answered.length < LEAST_QUESTIONS) return null;
  const isSpokenTo = (block: number) => /\byou(?:r|rs|rself)?\b/i.test(blocks[block]!.text);
  const isAnswered = (block: number) => !hasQuotations(held.get(block + 1)!) && speaksOfSelf(held.get(block + 1)!);
  if (share(answered, isSpokenTo) < SPOKEN_TO || share(answered, isAnswered) < ANSWERED) return null;
  return new Map(questions.map((block) => [block, { isQuestion: true, start: 0, name: null }]));
}

function isQuestion({ kind, text }: Block, reads: readonly ReadSentence[]): boolean {
  const mayAsk = kind === 'heading' || kind === 'paragraph';
  return mayAsk && text.endsWith('?') && text.length <= LONGEST_QUESTION && !hasQuotations(reads);
}

/** Gives each answer, paragraph by paragraph, to who answers, and takes the reports out of questions. */
function giveTurns(
  held: Held,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  { turns, interviewed }: Interview,
): void {
  const isLabelled = [...turns.values()].some(({ isQuestion }) => !isQuestion);
  const last = Math.max(...turns.keys());
  const naming = new Set(
    mentions.flatMap(({ entity, kind, span }) =>
      entity === interviewed?.entity && kind !== 'pronoun' && kind !== 'given' ? [span.block] : [],
    ),
  );
  let answer: ((reads: readonly ReadSentence[], start: number) => void) | null = null;
  let given = 0;
  for (const [block, reads] of held) {
    const turn = turns.get(block);
    const { kind } = blocks[block]!;
    if (turn?.isQuestion) {
      for (const read of reads) read.drafts = [];
      answer = isLabelled ? null : (of, start) => giveBlock(of, start, interviewed, null);
      given = 0;
    } else if (turn) {
      answer = (of, start) => giveBlock(of, start, interviewed, turn.name && { block, ...turn.name });
      answer(reads, turn.start);
      given = 1;
    } else if (answer) {
      const isOver = kind !== 'paragraph' && kind !== 'item' && kind !== 'quotation';
      const isAfter = block > last && given > 0 && (isLabelled || !speaksOfSelf(reads));
      const isQuoting = !isLabelled && hasQuotations(reads) && !(speaksOfSelf(reads) && !opensQuoted(reads));
      if (isOver || isAfter || naming.has(block)) answer = null;
      else if (!isQuoting) answer(reads, 0);
      given++;
    }
  }
}

const opensQuoted = (reads: readonly ReadSentence[]) => reads[0]!.sentence.quotations[0]?.start === 0;

/** The words of a block from `start` on as one turn of the named, or of the one interviewed. */
function giveBlock(
  reads: readonly ReadSentence[],
  start: number,
  interviewed: Interviewed | null,
  name: { block: number; start: number; end: number } | null,
): void {
  const { sentence } = reads[0]!;
  for (const read of reads) read.drafts = [];
  const end = opensQuoted(reads) ? sentence.text.length : endOfWords(sentence.text);
  if (end <= start) return;
  const draft: Draft = draftOf(sentence, [], null, null, name ? 'transcript-turn' : 'interview-answer', 0);
  draft.parts = [{ start, end }];
  if (name) giveToName(draft, sentence.text, name);
  else if (interviewed) giveToName(draft, interviewed.text, interviewed);
  reads[0]!.drafts = [draft];
}
