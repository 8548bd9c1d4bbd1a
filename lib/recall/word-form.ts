import { foldWord } from '../text/fold-word';
import type { WordRules } from './word-rules';

/** All that is true of a word wherever it stands. */
export interface WordForm {
  /** Folded, as `WordRules.plainWord` leaves it. */
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

function isCapitals(raw: string): boolean {
  if (!/^\P{Ll}{2,}$/u.test(raw)) return false;
  const letters = raw.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The form of one word of `tokens.ts`, as it stands in a text. Pure. */
export function makeForm(raw: string, rules: WordRules): WordForm {
  const word = rules.plainWord(foldWord(raw));
  const capitals = isCapitals(raw);
  const stop = rules.isStopWord(word);
  const inCapitals = capitals ? rules.keyInCapitals(word) : null;
  const tells = inCapitals !== null || (!stop && (word.length > 1 || /[\d%]/.test(word)));
  return {
    word,
    key: inCapitals ?? rules.keyOf(word),
    capital: /^\p{Lu}/u.test(raw),
    capitals,
    stop,
    tells,
    tellsAsName: inCapitals !== null || (word.length > 1 ? !stop || rules.canBeName(word) : tells),
  };
}
