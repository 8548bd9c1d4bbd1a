/** What follows a name in many languages, with or without a comma; without its full stop, lower case. */
const SUFFIXES = new Set('jr jnr júnior sr snr sênior filho neto hijo ii iii iv'.split(' '));

/** Whether a word that follows a name may belong to it, whatever language the text is in. */
export function isNameSuffix(word: string): boolean {
  return SUFFIXES.has(word.toLowerCase().replace('.', ''));
}
