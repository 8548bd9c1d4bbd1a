import { regularForm } from './irregular-forms';

const VOWEL = /[aeiouy]/;
const DOUBLE = /([bcdfgklmnprtvz])\1$/;

/** One ending: when `pattern` matches, it is replaced, unless what is left would be too short to be the same word. */
interface Ending {
  pattern: RegExp;
  replacement: string;
  /** Least length of what is left, and whether it must hold a vowel. */
  left: number;
}

/** Plurals and third persons. The first match ends the step; a rule without effect protects its words. */
const PLURALS: Ending[] = [
  { pattern: /(?:ss|us|is|^news|series|species)$/, replacement: '$&', left: 1 },
  { pattern: /ies$/, replacement: 'y', left: 2 },
  { pattern: /(?<=ss|x|ch|sh|zz)es$/, replacement: '', left: 2 },
  { pattern: /oes$/, replacement: 'o', left: 2 },
  { pattern: /s$/, replacement: '', left: 2 },
];

/** Past forms, participles and adverbs made of them. */
const VERBS: Ending[] = [
  { pattern: /(?:eed|ing$(?<=^.{0,4}))$/, replacement: '$&', left: 1 },
  { pattern: /ied$/, replacement: 'y', left: 2 },
  { pattern: /(?:ingly|edly|ing|ed)$/, replacement: '', left: 3 },
  { pattern: /ly$/, replacement: '', left: 4 },
];

/** Nouns and adjectives of the same root: what is promised and the promise must meet. */
const FAMILIES: Ending[] = [
  { pattern: /ional$/, replacement: 'ion', left: 5 },
  { pattern: /i[sz]ation$/, replacement: 'is', left: 4 },
  { pattern: /(?<=[^n])ation$/, replacement: 'at', left: 4 },
  { pattern: /(?<=[ceps])tion$/, replacement: 't', left: 4 },
  { pattern: /(?:ment|ness)$/, replacement: '', left: 4 },
];

/** A country and its people ("Russia", "Russian"). */
const PEOPLES: Ending[] = [{ pattern: /(?:ian|ia)$/, replacement: '', left: 4 }];

function strip(word: string, endings: Ending[]): string {
  const ending = endings.find((each) => each.pattern.test(word));
  if (!ending) return word;
  const stripped = word.replace(ending.pattern, ending.replacement);
  return stripped.length >= ending.left && VOWEL.test(stripped) ? stripped : word;
}

/** Brings what endings leave behind to one spelling: `increas(e)`, `stop(p)`, `countr(y|i)`. */
function settle(word: string): string {
  if (word.length < 4) return word;
  return word.replace(DOUBLE, '$1').replace(/e$/, '').replace(/y$/, 'i').replace(/iz$/, 'is');
}

/**
 * The form under which the inflections of one English word meet (`taxes`, `taxed`, `taxing` → `tax`). Takes a folded
 * word, returns a key that is not always a word itself and is never shown. Words with digits come back as they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word;
  const base = regularForm(word) ?? word;
  return settle([PLURALS, VERBS, FAMILIES, PEOPLES].reduce(strip, base));
}
