/** Writing systems that one language of the news uses, with its BCP 47 primary subtag. */
const SCRIPTS: readonly [string, RegExp][] = [
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** So much of the letters makes it the text's script. */
const SHARE = 0.3;

/** A Japanese text has Chinese characters too, in headlines mostly; a Chinese one hardly any kana. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SHARE_OF_KANA = 0.05;

/** A script that stands in a few quoted words tells nothing. */
const FEWEST_LETTERS = 20;

/**
 * The language that the script of a text alone tells; null for Latin and other scripts that several languages share.
 */
export function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / letters;
  if (share(KANA) > SHARE_OF_KANA) return 'ja';
  return SCRIPTS.find(([, script]) => share(script) > SHARE)?.[0] ?? null;
}
