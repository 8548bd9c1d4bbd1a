/** Who speaks in a line of a transcript, as records, stenographers and captions write it. */

/**
 * A line with its label taken off. `unknown`: something stands before a colon that may be a label and is not
 * understood.
 */
export type LabelledLine =
  | { kind: 'turn'; speaker: string; words: string }
  | { kind: 'words'; words: string }
  | { kind: 'unknown' };

/** Clock times before and inside labels: "[00:01:05]", "00:05 –", "(15:18)". */
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const TIME_BEFORE = new RegExp(String.raw`^\s*[[(<]?${CLOCK}[\])>]?\s*[-–—|]?\s*`);
const TIME_INSIDE = new RegExp(String.raw`\s*[[(]${CLOCK}[\])]`, 'g');

/**
 * How a person, a bench or a number is written in a label: capitals, figures, and small words inside names and titles.
 */
const CAPITAL = String.raw`[\p{Lu}][\p{L}\p{M}.'’‘\-–]*`;
const SMALL = 'de|da|del|della|di|du|la|le|van|von|der|den|of|the|bin|al|and|pro|tempore|for';
const GROUP = String.raw`[([][^()[\]]*[)\]]`;
const NAME = new RegExp(String.raw`^(?:${CAPITAL}|${SMALL})(?:[ ,/&–—-]+(?:${CAPITAL}|${SMALL}|\d+|${GROUP}))*$`, 'u');

/** Somebody of a crowd, whom no record names: "An honourable member", "Opposition members", "Unidentified speaker". */
const CROWD =
  /^(?:an?|the|some|several|many|other|opposition|government|unidentified|unknown|female|male|audience|hon\.?|honourable|honorable)\b[\p{L}. ]{0,40}\b(?:members?|senators?|speakers?|voices?|delegates?|audience)$/iu;

/** Words of speech, which no name has: a line that has them before its colon is a sentence. */
const SPEECH =
  /\b(?:I|we|you|he|she|they|it|this|that|these|those|is|are|was|were|be|been|have|has|had|do|does|did|will|would|can|could|my|our|your|what|why|how|here|there|not|say|said|says)\b/i;

/** More letters than any label has. */
const LONGEST = 120;

/** "Mr. HAUG. I rise …", "The SPEAKER pro tempore. The time …": a title and capitals, closed by a stop. */
const RECORD =
  /^((?:Mr|Mrs|Ms|Miss|Dr|The|Senator|Representative|Chairman|Chairwoman|Chair)\.? (?:\p{Lu}[\p{Lu}\p{M}’'-]+)(?: \p{Lu}[\p{Lu}\p{M}’'-]+)*(?: of [\p{Lu}][\p{L} ]+?| pro tempore)?)\.(?:\s+(?=[\p{Lu}“"‘([\d])(.*)|\s*)$/u;

/** Whether a text has no small letters: as a label, somebody's name even where the words behind it begin small. */
export const isInCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** A role in small letters behind a name: "Tomas Lind, farmer". */
function isNameWithRole(label: string): boolean {
  const [name = '', ...role] = label.split(',');
  return (
    role.length > 0 && /\p{L} \p{L}/u.test(name) && NAME.test(name.trim()) && role.join(' ').split(/\s+/).length <= 8
  );
}

/** What a label is when its times, and notes such as "(via telephone)", are taken off; marks of emphasis too. */
function cleaned(label: string): string {
  return label
    .replace(TIME_INSIDE, '')
    .replace(/\s*[([]\p{Ll}[^()[\]]*[)\]]/gu, '')
    .replace(/[*_]+/g, '')
    .trim();
}

/** Where the first colon stands that is in no bracket and no clock time; -1 for none within a label's length. */
function colonIn(line: string): number {
  let depth = 0;
  for (let at = 0; at < Math.min(line.length, LONGEST); at++) {
    const letter = line[at]!;
    if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth--;
    else if (letter === ':' && depth <= 0 && !/\d/.test(line[at + 1] ?? '')) return at;
  }
  return -1;
}

const beginsSmall = (words: string) => /^\p{Ll}/u.test(words);

/**
 * Reads the label of a line. A label is capitals, names, titles, brackets and figures before a colon, or a title and
 * capitals before a stop. `speakers` are those who spoke before: their words may begin small, while *Remember this: the
 * mill is ours* is speech.
 */
export function readLabel(line: string, speakers: ReadonlySet<string>): LabelledLine {
  const bare = line.replace(TIME_BEFORE, '').trim();
  const record = RECORD.exec(bare);
  if (record) return { kind: 'turn', speaker: record[1]!, words: (record[2] ?? '').trim() };
  const colon = colonIn(bare);
  const speech: LabelledLine = { kind: 'words', words: bare };
  if (colon < 1) return speech;
  const label = cleaned(bare.slice(0, colon));
  const words = bare
    .slice(colon + 1)
    .replace(/^[*_]+/, '')
    .trim();
  if (label === '' || /[.!?]\s+\p{Ll}|[!?]$/u.test(label)) return speech;
  const isKnown =
    speakers.has(label) || isInCapitals(label.replace(/\s*\(.*/, '').replace(/^(?:Mrs?|Ms|Dr|The)\.? /, ''));
  const isSpoken = SPEECH.test(label.replaceAll(/[([][^()[\]]*[)\]]/g, ''));
  if (!isKnown && (isSpoken || (beginsSmall(words) && label.split(' ').length === 1))) return speech;
  const isUnderstood = NAME.test(label) || isNameWithRole(label) || CROWD.test(label);
  if (isUnderstood && (isKnown || !beginsSmall(words))) return { kind: 'turn', speaker: label, words };
  return beginsSmall(words) && !isUnderstood && !isNameLike(label) ? speech : { kind: 'unknown' };
}

/** Whether a label may be somebody all the same: two words or more, each with a capital. */
function isNameLike(label: string): boolean {
  return label.split(/\s+/).length > 1 && label.split(/\s+/).every((word) => /^[\p{Lu}(]/u.test(word));
}
