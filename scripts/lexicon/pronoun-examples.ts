import { type Antecedent, MeantBy, type Place } from '../../lib/detect/people/antecedent';
import { ANTECEDENT_FEATURES, writeAntecedentFeatures } from '../../lib/detect/people/antecedent-features';
import { namedInArticle } from '../../lib/detect/people/find-people';
import { type Decide, PronounReader } from '../../lib/detect/people/pronoun-reader';
import type { Article } from '../../lib/model/article';
import { tokensOfArticle } from '../english';
import type { GumDocument, PersonSpan } from './read-gum';

/** One pronoun: the features of each candidate, which of them are right (none: nobody of them), and its kind. */
export interface PronounExample {
  candidates: number[][];
  right: boolean[];
  kind: number;
  document: string;
}

/**
 * How a document is read: all of it; with its first block as the title; or the title and its later part, as in an
 * excerpt.
 */
export type Reading = 'whole' | 'titled' | 'excerpt';

/** The first block that is read as text. */
function firstBlock({ blocks }: GumDocument, reading: Reading): number {
  if (reading === 'whole') return 0;
  return reading === 'titled' ? 1 : Math.max(1, blocks.length >> 1);
}

function articleFrom(document: GumDocument, reading: Reading): Article {
  const texts = document.blocks.slice(firstBlock(document, reading));
  return {
    address: '',
    title: reading === 'whole' ? '' : document.blocks[0]!,
    bylines: [],
    outlet: null,
    language: 'en',
    published: null,
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  };
}

/** The marked person that words at a place mean; undefined when nobody is marked there. */
function markedAt(document: GumDocument, block: number, start: number, words: MeantBy): string | undefined {
  const covering = document.people.filter((span) => span.block === block && span.start <= start && start < span.end);
  const shortest = (spans: PersonSpan[]): PersonSpan | undefined =>
    spans.reduce<PersonSpan | undefined>((a, b) => (a && a.end - a.start <= b.end - b.start ? a : b), undefined);
  if (words === MeantBy.Pronoun) return shortest(covering.filter(({ kind }) => kind === 'pronoun'))?.entity;
  if (words === MeantBy.New || words === MeantBy.Known)
    return shortest(covering.filter((span) => span.kind !== 'pronoun' && span.start === start))?.entity;
  const named = document.names.find((span) => span.block === block && span.start <= start && start < span.end);
  return named?.entity ?? shortest(covering.filter(({ kind }) => kind !== 'pronoun'))?.entity;
}

/** The examples of one document. */
export function pronounExamples(document: GumDocument, reading: Reading): PronounExample[] {
  const article = articleFrom(document, reading);
  const found = namedInArticle(tokensOfArticle(article), []);
  const from = firstBlock(document, reading);
  const blockOf = (block: number): number => (block < found.titleBlocks ? 0 : from + block - found.titleBlocks);
  const examples: PronounExample[] = [];
  const entityOf = ({ block, token }: Place, words: MeantBy): string | undefined =>
    markedAt(document, blockOf(block), found.blocks[block]!.tokens[token]!.start, words);
  const decide: Decide = ({ pronoun, field }) => {
    const entity = entityOf(pronoun.place, MeantBy.Pronoun);
    if (entity === undefined) return null;
    const right = field.candidates.map((of: Antecedent) => entityOf(of.last, of.last.words) === entity);
    examples.push({
      candidates: field.candidates.map((of, rank) => {
        const features = new Int32Array(ANTECEDENT_FEATURES);
        writeAntecedentFeatures(pronoun, of, rank, field, features);
        return [...features];
      }),
      right,
      kind: pronoun.kind,
      document: document.id,
    });
    const at = right.indexOf(true);
    return at === -1 ? null : { of: field.candidates[at]!, chance: 1 };
  };
  new PronounReader(found, decide).read();
  return examples;
}
