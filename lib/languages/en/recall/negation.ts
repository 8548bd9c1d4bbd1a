/** Words that turn round what follows them; contracted forms ("don't") are read as "not". All are stop words. */
const NEGATIONS = new Set(['not', 'no', 'never', 'nor', 'neither', 'cannot', 'without', 'nobody', 'nothing']);

/** Whether a folded word negates. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}
