import { oneOf } from '../../../detect/one-of';
import { nounPhraseLeft } from './noun-phrases';
import type { Sentence, TermRange } from './sentence';
import { isAdverbTag } from './syntax/labels';
import { isTimeOrNumber, timeLeft, timeRight } from './times';

/** How many commas back a subject is looked for behind an apposition: "Smith, 52, a lawyer, said". */
const MAX_COMMAS = 5;
/** Whether a comma, dash or hyphen stands at term `i`: a sign that sets an apposition off. */
export const setsOff = (sentence: Sentence, i: number) => oneOf(',|—|–|―|--|-', sentence.terms[i]?.text);
const CLAUSE_WORDS = new Set([
  'that',
  'while',
  'as',
  'when',
  'because',
  'if',
  'although',
  'though',
  'but',
  'and',
  'or',
  'after',
  'before',
  'since',
  'until',
  'whether',
  'where',
  'whereas',
  'than',
  'once',
  'unless',
  'even',
  'so',
  'yet',
  'nor',
  'what',
  'how',
  'why',
]);

/** "Smith, however, said": a comma, one or two words, a comma. */
function isSmallInsert(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 4 || to <= from) return false;
  for (let i = from; i < to; i++) if (!oneOf('NNP|NNPS|RB|RBR|RBS|CD|UH|IN|DT|CC', sentence.tags[i]!)) return false;
  return oneOf('RB|RBR|RBS|CD|UH|CC', sentence.tags[from]!);
}

function startsApposition(sentence: Sentence, from: number, to: number): boolean {
  const tag = sentence.tags[from] ?? '';
  const word = sentence.terms[from]?.lower ?? '';
  if (to <= from) return false;
  if (oneOf('WP|WDT|WP$|WRB', tag) || word === 'who' || word === 'whose' || word === 'which') return true;
  if (CLAUSE_WORDS.has(word) && !(word === 'and' || word === 'as')) return false;
  if (!oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|RB|RBR|RBS|VBG|VBN|CD|IN|DT|PRP$|CC', tag)) return false;
  for (let i = from; i < to; i++)
    if (oneOf('VBD|VBZ|VBP|MD', sentence.tags[i]!)) {
      const relative = sentence.terms.slice(from, i).some((t) => oneOf('who|which|that|whose|where', t.lower));
      if (!relative) return false;
    }
  return true;
}

/** "On Tuesday night Haug": the name alone. */
function afterTime(sentence: Sentence, np: TermRange | null): TermRange | null {
  if (!np || sentence.terms[np.first - 1]?.lower !== 'on') return np;
  const first = timeRight(sentence, np.first - 1);
  return first > np.first && first < np.last ? { first, last: np.last } : np;
}

/** "Meanwhile Ida Holm, 52, said": whether only adverbs stand between a name and the beginning of its clause. */
function opensWithAdverb(sentence: Sentence, np: TermRange): boolean {
  const { tags } = sentence;
  let at = np.first - 1;
  while (at >= 0 && isAdverbTag(tags[at])) at--;
  return at < np.first - 1 && (at < 0 || tags[at] === 'PUNCT') && !isTimeOrNumber(sentence, np);
}

/** The noun phrase that an apposition before the comma at `comma` belongs to; null when there is none. */
export function behindApposition(sentence: Sentence, comma: number): TermRange | null {
  let right = comma;
  let found: TermRange | null = null;
  let steps = 0;
  let relative = false;
  for (let i = comma - 1; i >= 0 && i > comma - 60 && steps < MAX_COMMAS; i--) {
    if (sentence.speech[i]! >= 0 || oneOf(';|:', sentence.terms[i]!.text)) break;
    if (!setsOff(sentence, i)) continue;
    // "It was an accident — Buck, a spokesman, said": a dash is no part of commas, nor the other way round.
    if ((sentence.terms[i]!.text === ',') !== (sentence.terms[comma]!.text === ',')) {
      if (sentence.terms[i]!.text !== ',') break;
      // "Holm -- author of “Birds,” a book on birds -- said": between dashes, commas divide only what they enclose.
      continue;
    }
    steps++;
    if (!isSmallInsert(sentence, i + 1, right) && !startsApposition(sentence, i + 1, right)) break;
    const np = afterTime(sentence, nounPhraseLeft(sentence, i));
    relative ||= oneOf('who|whose|which', sentence.terms[i + 1]!.lower);
    right = i;
    if (!np) continue;
    const before = sentence.terms[np.first - 1];
    // "In an interview, Huhn, a former manager, said": a noun that something governs is no subject.
    const governed = before && !oneOf('PUNCT|CC|WRB', sentence.tags[np.first - 1]!) && !CLAUSE_WORDS.has(before.lower);
    // "Lund, 22, of Ulm, Mich., said": a preposition opens an apposition as well.
    if (governed && oneOf('IN', sentence.tags[np.first - 1]) && setsOff(sentence, np.first - 2)) continue;
    if (governed && timeLeft(sentence, np.first) === np.first && !opensWithAdverb(sentence, np)) break;
    found = np;
    if (!before || CLAUSE_WORDS.has(before.lower) || sentence.speech[np.first - 1]! >= 0) break;
  }
  // "… Lee, who thanked Ray, said": what stands before the comma belongs to the clause with *who*.
  return found ?? (relative ? null : nounPhraseLeft(sentence, comma));
}
