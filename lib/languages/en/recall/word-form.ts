import { oneSpelling } from './spelling-variants';
import { stem } from './stem';

/** The one form in which the spellings and endings of a word meet. Takes a folded word, as `plainWord` gives it. */
export const formOf = (word: string): string => oneSpelling(stem(oneSpelling(word)));
