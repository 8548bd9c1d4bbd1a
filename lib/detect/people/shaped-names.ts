import { type NameSpan, nameByRule } from './name-span';
import { CapitalStyle, isCapitalised, type Run, type ScannedBlock } from './scanned-block';
import { NO_NAME_WORD, WordClass } from './word-classes';

const NAME_FORM = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
/** A given name of two syllables behind a surname ("Geun-hye"). */
const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const PLACE = WordClass.Country | WordClass.Place | WordClass.SeenPlace;
/** Neither do they behind a first name make a name of a person ("Christian Democrats"). */
const NO_SURNAME = WordClass.Country | WordClass.Demonym | WordClass.Calendar | WordClass.Group;
const CONFIDENCE = 0.75;

/** "Moon Jae-in", whatever else the surname means. */
function isSurnameFirst({ tokens, words }: ScannedBlock, { first }: Run): boolean {
  return words.surnameFirst.has(tokens[first]!.lower) && TWO_SYLLABLES.test(tokens[first + 1]!.text);
}

/** Whether a word is a first name and nothing else; nearly always one, it may be an everyday word as well ("Grace"). */
function isFirstName({ tokens, classes, words }: ScannedBlock, at: number): boolean {
  const bits = classes[at]!;
  const { lower } = tokens[at]!;
  if ((bits & WordClass.Given) < 2 || (bits & (NO_NAME_WORD | PLACE) & ~WordClass.Common) !== 0) return false;
  return (bits & WordClass.Common) === 0 || words.heNames.has(lower) || words.sheNames.has(lower);
}

/** A first name, and behind the other word what persons do: "Grace Church said". */
function isFirstNameThatActs(block: ScannedBlock, { first, last }: Run): boolean {
  const { tokens, classes, sentences } = block;
  if (!isFirstName(block, first) || (classes[first + 1]! & NO_SURNAME) !== 0) return false;
  if (!NAME_FORM.test(tokens[first + 1]!.text) || last >= sentences[tokens[first]!.sentence]!.last) return false;
  return (classes[last]! & WordClass.PersonVerb) !== 0;
}

/** A title with a capital, and behind it a first name and a word that is nothing else: "President Barack Obama". */
function isFullNameWithTitle(block: ScannedBlock, { first }: Run): boolean {
  const { classes, tokens } = block;
  if ((classes[first]! & (WordClass.Address | WordClass.Rank)) === 0 || !isFirstName(block, first + 1)) return false;
  return (classes[first + 2]! & NO_NAME_WORD) === 0 && NAME_FORM.test(tokens[first + 2]!.text);
}

/** A first name and a word that is a surname, or one that no table knows: "Leila Farouk". */
function isFullName(block: ScannedBlock, { first }: Run): boolean {
  const surname = block.classes[first + 1]!;
  if (!isFirstName(block, first) || !NAME_FORM.test(block.tokens[first + 1]!.text)) return false;
  return (surname & ~(WordClass.Given | WordClass.Surname | WordClass.Particle)) === 0;
}

/** Where the name in a run starts that its form tells, or the verb behind it; -1 when nothing does. */
function startOfName(block: ScannedBlock, run: Run): number {
  const { first, last, style } = run;
  if (style !== CapitalStyle.Normal || !isCapitalised(block.tokens[last - 1]!, block.words)) return -1;
  if (last - first === 3) return isFullNameWithTitle(block, run) ? first + 1 : -1;
  if (last - first !== 2) return -1;
  return isSurnameFirst(block, run) || isFullName(block, run) || isFirstNameThatActs(block, run) ? first : -1;
}

/** Names of two words that their form, a title or a verb tells, whether or not the model saw them. In order. */
export function shapedNames(block: ScannedBlock, index: number): NameSpan[] {
  return block.runs.flatMap((run) => {
    const first = startOfName(block, run);
    return first === -1 ? [] : [nameByRule('shaped-name', CONFIDENCE, index, first, run.last)];
  });
}
