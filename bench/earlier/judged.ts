import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { textsFurther } from '../../lib/model/claim-words';
import type { AskedClaim } from '../../scripts/analyze/earlier-shown';
import type { IndexedText } from '../../scripts/analyze/posting-index';
import { articleOfText, readMarked } from '../detect/claims-documents';

/** Where the judged pairs lie; they are not ours to ship. */
export const FOLDER = new URL('../../../shared/data/earlier/', import.meta.url).pathname;
const ARTICLES = new URL('../../../shared/data/quotes/', import.meta.url).pathname;

/** An earlier statement, as `analyze recall` takes it. */
export interface Said extends IndexedText {
  speaker: string;
  date: string;
  article: string;
}

/** A claim that was judged. */
export interface JudgedClaim extends AskedClaim {
  id: string;
  speaker: string;
  /** The article that it stands in. */
  article: string;
  /** Grade by `Said.id`: 2 and 3 are wanted. */
  grades: ReadonlyMap<string, number>;
}

/** The texts of the articles at hand, by `Said.article`. */
function readArticles(): Map<string, string> {
  const files = ['polnear-train.jsonl', 'polnear-dev.jsonl'].flatMap((file) => readMarked(`${ARTICLES}${file}`) ?? []);
  return new Map(files.map(({ id, text }) => [id, text]));
}

/** Statements in order of time, claims, and which of the ones are wanted beside the others. */
export interface Judged {
  said: Said[];
  claims: JudgedClaim[];
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** An id is the article and the place in it. */
const articleOf = (id: string) => id.slice(0, id.lastIndexOf('#'));

function readGrades(): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of linesOf(readFileSync(`${FOLDER}dev-judged.tsv`, 'utf8'))) {
    const [claim, said, grade] = line.split('\t');
    grades.set(claim!, (grades.get(claim!) ?? new Map()).set(said!, Number(grade)));
  }
  return grades;
}

/** Reads them, or null where they are absent. */
export function readJudged(): Judged | null {
  if (!existsSync(`${FOLDER}dev-judged.tsv`)) return null;
  const grades = readGrades();
  const said = linesOf(gunzipSync(readFileSync(`${FOLDER}docs.jsonl.gz`)).toString('utf8'));
  const claims = linesOf(readFileSync(`${FOLDER}dev-queries.jsonl`, 'utf8'));
  return {
    said: said.map((line) => JSON.parse(line) as Said),
    claims: claims.map((line) => {
      const { id, text, speaker, date, before } = JSON.parse(line) as JudgedClaim;
      return { id, text, speaker, date, before, article: articleOf(id), grades: grades.get(id) ?? new Map() };
    }),
  };
}

/** As much is kept with a statement before and after it. UTF-16 units. */
const KEPT = 160;

/** The words as near to their place as they stand in the text; -1 where they do not. */
function placeOf(words: string, text: string, near: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}

/**
 * The same statements with what the library keeps with them where a reader kept them: the title of the article and the
 * text around. Those whose article is not at hand stay as they are. None of them names its article: what else was said
 * there is not known to the library.
 */
export function asKept(said: readonly Said[]): IndexedText[] {
  const texts = readArticles();
  return said.map(({ article, ...each }) => {
    const text = texts.get(article) ?? '';
    const words = each.text.split(' … ')[0]!;
    const at = placeOf(words, text, Number(each.id.slice(article.length + 1)));
    if (at < 0) return each;
    const end = at + words.length;
    const around = [text.slice(Math.max(0, at - KEPT), at), text.slice(end, end + KEPT)];
    return { ...each, around, headings: [text.split('\n', 1)[0]!] };
  });
}

/** What stands further away from each claim in its article, by `JudgedClaim.id`; of those whose article is at hand. */
export function furtherInArticles(claims: readonly JudgedClaim[]): Map<string, string[]> {
  const texts = readArticles();
  return new Map(
    claims.flatMap(({ id, text: all, article }) => {
      const text = texts.get(article) ?? '';
      const words = all.split(' … ')[0]!;
      const at = placeOf(words, text, Number(id.slice(article.length + 1)));
      if (at < 0) return [];
      const { article: read, offsets } = articleOfText(text);
      const block = offsets.findLastIndex((offset) => offset <= at);
      const start = at - offsets[block]!;
      const stretch = { from: { block, start }, to: { block, end: start + words.length } };
      return [[id, textsFurther(read.blocks, stretch)] as const];
    }),
  );
}

/** The same without anything around them. */
export const alone = (said: readonly Said[]): IndexedText[] => said.map(({ article: _, ...each }) => each);
