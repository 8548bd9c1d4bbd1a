import { NUMBER_WORDS } from '../languages/en/recall/number-words';
import { oneSpelling } from '../languages/en/recall/spelling-variants';
import { stem } from '../languages/en/recall/stem';
import { canBeName, isStopWord } from '../languages/en/recall/stop-words';
import { foldWord } from './fold';

/** All that is true of a word wherever it stands. */
export interface WordForm {
  /** Folded, without a possessive or contracted ending. */
  word: string;
  /** Under which its inflections and spellings meet; see `Term.key`. */
  key: string;
  /** First letter is a capital (or the script has no case and this is false). */
  capital: boolean;
  /** All of two letters or more are capitals, as in an abbreviation. */
  capitals: boolean;
  /** It says how a sentence is built, not what it is about. */
  stop: boolean;
  /** A text can be recalled by it where it is no name, and where it is one. */
  tells: boolean;
  tellsAsName: boolean;
}

/** Words seen lately are not taken apart again: few thousand make up nearly all of any text. */
const KEPT = 8192;

let young = new Map<string, WordForm>();
let old = new Map<string, WordForm>();

const CONTRACTED = /^(.+)'(?:s|ll|re|ve|d|m)$/;

function plainWord(raw: string): string {
  const folded = foldWord(raw);
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\d{3})/g, '');
  const cut = CONTRACTED.exec(folded)?.[1] ?? folded;
  return cut.endsWith("n't") ? 'not' : cut.replace(/['.]/g, '');
}

function isCapitals(raw: string): boolean {
  if (!/^\P{Ll}{2,}$/u.test(raw)) return false;
  const letters = raw.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function keyOf(word: string): string {
  return oneSpelling(stem(oneSpelling(NUMBER_WORDS.get(word) ?? word)));
}

function makeForm(raw: string): WordForm {
  const word = plainWord(raw);
  const capitals = isCapitals(raw);
  const stop = isStopWord(word);
  // "US", and not "us".
  const america = capitals && word === 'us';
  const tells = america || (!stop && (word.length > 1 || /[\d%]/.test(word)));
  return {
    word,
    key: america ? 'america' : keyOf(word),
    capital: /^\p{Lu}/u.test(raw),
    capitals,
    stop,
    tells,
    tellsAsName: america || (word.length > 1 ? !stop || canBeName(word) : tells),
  };
}

/** The form of one word of `tokens.ts`, as it stands in a text. Pure; the same object may be given again. */
export function formOf(raw: string): WordForm {
  const known = young.get(raw);
  if (known) return known;
  const form = old.get(raw) ?? makeForm(raw);
  if (young.size >= KEPT) {
    old = young;
    young = new Map();
  }
  young.set(raw, form);
  return form;
}

/** The form of two words printed as one elsewhere: `word` stands for both. */
export function joinedForm(word: string, first: WordForm): WordForm {
  return { ...makeForm(word), capital: first.capital };
}
