/**
 * How many of the speakers that people marked the check of plausibility would refuse (PolNeAR,
 * `../shared/data/quotes`): `npx tsx bench/detect/speakers.ts [FILE]`. Names and pronouns are asked too, though reading
 * an article asks neither.
 */
import { isPlausibleSpeaker } from '../../lib/languages/en/claims/plausible-speaker';
import type { Sentence } from '../../lib/languages/en/claims/sentence';
import { sentencesOf } from '../../lib/languages/en/claims/sentences';
import { tagTerms } from '../../lib/languages/en/claims/syntax/tagger';
import { english, findPeople, tokenizeBlock } from '../../scripts/english';
import { articleOfText, type Marked, readMarked, type Stretch } from './claims-documents';

const SET = process.argv[2] ?? '../shared/data/quotes/polnear-train.jsonl';
const NAMES = new Set(['name', 'surname', 'given']);

/** The sentences of a text, each with where its block begins in the text, and the names in it. */
function readText(text: string) {
  const { article, offsets } = articleOfText(text);
  const { mentions } = findPeople(article, []);
  const names = mentions.filter(({ kind }) => NAMES.has(kind)).map(({ span }) => span);
  const sentences = article.blocks.flatMap((block, index) => {
    const here = names.filter((span) => span.block === index);
    return sentencesOf(tokenizeBlock(block.text), index, here, english().claims);
  });
  const people = names.map(({ block, start, end }) => ({ start: offsets[block]! + start, end: offsets[block]! + end }));
  return { sentences, offsets, people };
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** Whether the check takes the words of a stretch, by the sentence that they begin in; true where none holds them. */
function isTaken(sentences: readonly Sentence[], offsets: readonly number[], { start, end }: Stretch): boolean {
  for (const sentence of sentences) {
    const from = offsets[sentence.block]!;
    const first = sentence.terms.findIndex((term) => term.end + from > start);
    if (first < 0 || sentence.terms[first]!.start + from >= end) continue;
    let last = first;
    while (sentence.terms[last] && sentence.terms[last]!.start + from < end) last++;
    const tags = sentence.tags.length > 0 ? sentence.tags : tagTerms(sentence.terms, sentence.words);
    return isPlausibleSpeaker({ ...sentence, tags }, { first, last });
  }
  return true;
}

/** The marked speakers of a document, and those of them that are refused. */
function refusedIn({ text, quotes }: Marked): { all: number; refused: string[] } {
  const { sentences, offsets, people } = readText(text);
  const speakers = quotes.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const refused = speakers.filter((speaker) => {
    return !people.some((name) => overlap(name, speaker)) && !isTaken(sentences, offsets, speaker);
  });
  return { all: speakers.length, refused: refused.map(({ start, end }) => text.slice(start, end)) };
}

const docs = readMarked(SET);
if (docs === null) console.log(`Speakers are not measured: ${SET} is not here.`);
else {
  const counts = docs.map(refusedIn);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const refused = counts.flatMap((count) => count.refused);
  console.log(`marked speakers refused: ${refused.length} of ${all}, ${((100 * refused.length) / all).toFixed(2)} %`);
  for (const words of refused) console.log(`  ${words.slice(0, 100)}`);
}
