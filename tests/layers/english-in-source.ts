import { parseAst } from 'vite';
import { MONTHS_ALONE } from '../../lib/languages/en/recall/date-in-text';
import { GENERIC_NAMES } from '../../lib/languages/en/recall/generic-names';
import { isNegation } from '../../lib/languages/en/recall/negation';
import { NUMBER_WORDS } from '../../lib/languages/en/recall/number-words';
import { isStopWord } from '../../lib/languages/en/recall/stop-words';
import { isEnglishNameSuffix, isShortTitle } from '../../lib/languages/en/recall/titles';

/**
 * Names of days, months and the like, and numbers. Words that code needs for itself ("name", "figure") are not here.
 */
const NAMED = new Set([...`${MONTHS_ALONE} ${GENERIC_NAMES.words}`.toLowerCase().split(' '), ...NUMBER_WORDS.keys()]);

/** One letter is a flag or a part of an expression. */
const SHORTEST = 2;

function isEnglish(word: string): boolean {
  if (word.endsWith("n't")) return true;
  const isKnown = [isStopWord, isNegation, isShortTitle, isEnglishNameSuffix].some((is) => is(word)) || NAMED.has(word);
  return isKnown && word.length >= SHORTEST;
}

/** Escapes of regular expressions are no words. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{?[\dA-Fa-f]+\}?|.)/g;
const WORD = /[a-z]+(?:['’][a-z]+)*/g;

const wordsOf = (text: string): string[] => text.replace(ESCAPE, ' ').toLowerCase().match(WORD) ?? [];

interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

const isNode = (part: unknown): part is Node => typeof (part as Node | null)?.type === 'string';

function textOf(node: Node): string {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  if (node.type !== 'Literal') return '';
  const { pattern } = (node.regex ?? {}) as { pattern?: string };
  return pattern ?? (typeof node.value === 'string' ? node.value : '');
}

/** The texts and regular expressions below a node, each with its offset. */
function* literalsIn(node: Node): Generator<{ text: string; start: number }> {
  yield { text: textOf(node), start: node.start };
  for (const [name, part] of Object.entries(node)) {
    // Names of modules and of types are no data.
    if (name === 'source' || (name === 'literal' && node.type === 'TSLiteralType')) continue;
    for (const below of [part].flat()) if (isNode(below)) yield* literalsIn(below);
  }
}

/** The texts and regular expressions in some source, without the names of modules and of types. */
export const textsIn = (source: string, lang: 'ts' | 'tsx'): string[] =>
  Array.from(literalsIn(parseAst(source, { lang }) as unknown as Node), ({ text }) => text);

/** The English words in the texts and regular expressions of some source, with their lines: `12: monday`. */
export function englishIn(source: string): string[] {
  const found: string[] = [];
  for (const { text, start } of literalsIn(parseAst(source, { lang: 'ts' }) as unknown as Node)) {
    const line = source.slice(0, start).split('\n').length;
    for (const word of wordsOf(text)) if (isEnglish(word)) found.push(`${line}: ${word}`);
  }
  return found;
}
