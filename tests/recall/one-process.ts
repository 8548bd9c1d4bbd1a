/** All of recall with English and a second language; imported anew it is a process that has read nothing yet. */
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import { type RecallOptions, recallStatements } from '../../lib/recall/recall';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { termsOf } from '../../lib/recall/terms';
import { createPostingIndex, type IndexedText } from '../../scripts/analyze/posting-index';
import { createStandIn } from './stand-in-language';
import { day, source, statement } from './statements.fixture';

export const english = ENGLISH_RECALL;

export const standIn = createStandIn();

/** The words of texts. */
export const readAll = (texts: readonly string[], language: RecallLanguage) =>
  texts.map((text) => termsOf(text, language));

/** What is found among texts for each of them. */
export function searchAll(texts: readonly string[], language: RecallLanguage) {
  const indexed = texts.map((text, at): IndexedText => ({ id: String(at), text }));
  const index = createPostingIndex(indexed, language);
  return texts.map((text) => index.search({ text }, 5));
}

/** What is recalled for each of these texts, if one person said them all. */
export function recallAll(texts: readonly string[], language: RecallLanguage) {
  const options: RecallOptions = { article: { address: '', published: day('2025-09-01') }, language, people: [] };
  const statements = texts.map((words, at) => statement(String(at), words));
  const claims = texts.map((text, at) => ({ id: String(at), text: `${text} herring`, person: 'p' }));
  return recallStatements(claims, statements, [source('s')], options);
}
