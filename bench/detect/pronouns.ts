import { pathToFileURL } from 'node:url';
import type { Article } from '../../lib/model/article';
import type { Mention } from '../../lib/model/mention';
import { english, findPeople } from '../../scripts/english';
import { type GumDocument, readGum } from '../../scripts/lexicon/read-gum';

/** Outcomes over pronouns: of named persons, and of all others (nobody to find: left alone is right). */
interface Outcomes {
  right: number;
  wrong: number;
  left: number;
  othersLeft: number;
  othersTaken: number;
}

function articleFrom(blocks: readonly string[]): Article {
  const shown = blocks.map((text) => ({ kind: 'paragraph' as const, text }));
  return { address: '', title: '', bylines: [], outlet: null, language: 'en', published: null, blocks: shown };
}

/** Who each of our entities is, by most of its names; those that name nobody marked are left out. */
function markedEntities(document: GumDocument, mentions: readonly Mention[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { span, entity, kind } of mentions) {
    if (kind === 'pronoun' || kind === 'role') continue;
    const name = document.names.find((n) => n.block === span.block && n.start < span.end && span.start < n.end);
    if (name === undefined) continue;
    const of = counts.get(entity) ?? new Map<string, number>();
    of.set(name.entity, (of.get(name.entity) ?? 0) + 1);
    counts.set(entity, of);
  }
  return new Map([...counts].map(([entity, of]) => [entity, [...of].sort((a, b) => b[1] - a[1])[0]![0]]));
}

function isHeOrShe(word: string): boolean {
  const turn = english().people.turns.get(word.toLowerCase());
  return turn === 'he' || turn === 'she';
}

function addOutcomes(document: GumDocument, sum: Outcomes, least: number): void {
  const { mentions } = findPeople(articleFrom(document.blocks), []);
  const marked = markedEntities(document, mentions);
  const named = new Set(document.names.map(({ entity }) => entity));
  for (const { block, start, end, entity, kind } of document.people) {
    if (kind !== 'pronoun' || !isHeOrShe(document.blocks[block]!.slice(start, end))) continue;
    const ours = mentions.find(({ span }) => span.block === block && span.start === start && span.end === end);
    const shown = ours !== undefined && ours.confidence >= least;
    if (!named.has(entity)) sum[shown ? 'othersTaken' : 'othersLeft']++;
    else if (!shown) sum.left++;
    else sum[marked.get(ours.entity) === entity ? 'right' : 'wrong']++;
  }
}

/** Prints how pronouns are resolved on GUM dev: all that are shown, and those at 0.8 and more. */
export function printPronouns(): void {
  const documents = readGum('dev');
  console.log('he, she and their forms in GUM dev, of persons named there, and of others:');
  for (const least of [0, 0.8]) {
    const sum: Outcomes = { right: 0, wrong: 0, left: 0, othersLeft: 0, othersTaken: 0 };
    for (const document of documents) addOutcomes(document, sum, least);
    const all = sum.right + sum.wrong + sum.left;
    const share = (part: number): string => `${((100 * part) / all).toFixed(1)} %`;
    console.log(
      `  ${least === 0 ? 'all       ' : 'from 0.8  '} ${all}: right ${share(sum.right)}, wrong ${share(sum.wrong)}, left alone ` +
        `${share(sum.left)}; of ${sum.othersLeft + sum.othersTaken} others ${sum.othersTaken} taken for somebody named`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) printPronouns();
