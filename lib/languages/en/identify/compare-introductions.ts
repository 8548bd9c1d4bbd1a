/** How two articles introduce somebody whom both name in full. */
import { fitsPlace } from '../../../detect/people/place-of-role';
import { WordClass } from '../../../detect/people/word-classes';
import { kindsSaid, plain } from './offices';
import type { WeighWords } from './weigh-words';

/** Marks around the parts of an introduction: "spokesman for the U.S. Senate". */
const BETWEEN_WORDS = /[^\p{L}\p{N}'’.-]+/u;

/** Shorter words tell nothing, but for codes of states ("OH"). */
const SHORTEST = 3;

/** What an introduction says of somebody. */
interface Introduction {
  /** What they do: nouns of roles, folded, and kinds of offices, which have several words. */
  roles: ReadonlySet<string>;
  /** What that is of, as far as it has a name: "Columbia", "Norwegian". Folded. */
  named: ReadonlySet<string>;
  /** All other words that tell something. Folded. */
  others: ReadonlySet<string>;
}

/** Whoever does it: "spokeswoman" and "spokesperson" are what "spokesman" is, and "chairman" is a "chair". */
const roleKey = (noun: string): string => noun.replace(/(?<=.{4})(?:(?:wo)?m[ae]n|person|people)$/, '');

/** Runs of so many capital words may be what an abbreviation stands for. */
const LONGEST_RUN = 6;

/**
 * What abbreviations of three letters or more may stand for in these texts: "rnc" for Republican National Committee.
 */
function initialsIn(printed: readonly string[]): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  for (const text of printed) {
    const capitals = text.split(BETWEEN_WORDS).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    for (let from = 0; from < capitals.length; from++)
      for (let length = SHORTEST; length <= LONGEST_RUN && from + length <= capitals.length; length++) {
        const run = capitals.slice(from, from + length);
        runs.set(run.map((word) => plain(word)[0]).join(''), run.map(plain));
      }
  }
  return runs;
}

/** The texts with each abbreviation that the others write out written out as there. */
function writtenOut(printed: readonly string[], others: readonly string[]): string[] {
  const runs = initialsIn(others);
  const whole = (word: string) => runs.get(plain(word))?.map((each) => each[0]!.toUpperCase() + each.slice(1));
  return printed.map((text) =>
    text.replace(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu, (word) => whole(word)?.join(' ') ?? word),
  );
}

function introductionOf(
  printed: readonly string[],
  { isRoleNoun = () => false, wordClass = () => 0, hollowWords }: WeighWords,
): Introduction {
  const offices = printed.flatMap((text) => kindsSaid(plain(text)).map((kind) => `office ${kind}`));
  const [roles, named, others] = [new Set(offices), new Set<string>(), new Set<string>()];
  for (const word of printed.flatMap((text) => text.split(BETWEEN_WORDS))) {
    const folded = plain(word).replace(/['’]s?$/, '');
    const isCode = /^\p{Lu}{2}$/u.test(word);
    if ((folded.length < SHORTEST && !isCode) || hollowWords.has(folded)) continue;
    if (!isCode && kindsSaid(folded).length > 0) continue;
    if (!isCode && wordClass(folded) & WordClass.Address) continue;
    if (isRoleNoun(folded)) roles.add(roleKey(folded));
    else if (/^\p{Lu}/u.test(word)) named.add(folded);
    else others.add(folded);
  }
  return { roles, named, others };
}

/** How adjectives of places end: "Norwegian" is of "Norway", and "Sundby" is not of "Sunderland". */
const OF_PLACE = /(?:an|ish|ese|ic|i)$/;

/** Whether two names are one, or one is the adjective of the other. */
const isOneName = (a: string, b: string, words: WeighWords): boolean =>
  a === b || ((OF_PLACE.test(a) || OF_PLACE.test(b)) && fitsPlace(a, b, words));

/** Names of the first that none of the second fits: "Ohio" beside "Norwegian", and not "Norway". */
const apartFrom = (a: ReadonlySet<string>, b: ReadonlySet<string>, words: WeighWords): string[] =>
  [...a].filter((word) => ![...b].some((other) => isOneName(word, other, words)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** The first without capitals that the second does not write: "Party Chairman" beside "chairman of the party". */
function inPlainWords(a: Introduction, b: Introduction): Introduction {
  const isPlain = (word: string) => b.others.has(word);
  const named = new Set([...a.named].filter((word) => !isPlain(word)));
  return { ...a, named, others: new Set([...a.others, ...[...a.named].filter(isPlain)]) };
}

/** What tells of a place: whoever is of one is no more alike for that. */
const OF_A_PLACE = WordClass.Country | WordClass.Place | WordClass.Demonym | WordClass.SeenPlace;

/** Whether both are of one person: "Kovač aide" and "spokesman for Mrs. Kovač". */
const areOfOnePerson = (a: Introduction, b: Introduction, { wordClass }: WeighWords, people: ReadonlySet<string>) =>
  [...a.named].some(
    (word) => b.named.has(word) && people.has(word) && ((wordClass?.(word) ?? OF_A_PLACE) & OF_A_PLACE) === 0,
  );

/** Whether the first, the second, or neither has names that the other lacks; false where each has. */
function agreeInNames(a: Introduction, b: Introduction, words: WeighWords): boolean {
  const [mine, its] = [apartFrom(a.named, b.named, words), apartFrom(b.named, a.named, words)];
  return mine.length < a.named.size && (mine.length === 0 || its.length === 0);
}

/**
 * How two introductions of somebody with one name stand to each other.
 *
 * - `alike`: they share what the person does, and of the names of what that is of one has none that the other lacks.
 *   Where neither or one has names, they share one more word. So are two who are of one person of the article.
 * - `apart`: both tell what the person does and share nothing of it, or what that is of and share none of it.
 * - `open`: neither is told. So it is where one article does not introduce them at all.
 *
 * @param before how other articles introduced somebody of the same name, as printed
 * @param people surnames of others whom the article names in full. Folded.
 */
export function compareIntroductions(
  now: readonly string[],
  before: readonly string[],
  words: WeighWords,
  people: ReadonlySet<string> = new Set(),
): 'alike' | 'apart' | 'open' {
  const printed = [
    introductionOf(writtenOut(now, before), words),
    introductionOf(writtenOut(before, now), words),
  ] as const;
  const [a, b] = [inPlainWords(printed[0], printed[1]), inPlainWords(printed[1], printed[0])];
  if (areOfOnePerson(a, b, words, people)) return 'alike';
  const roles = shared(a.roles, b.roles);
  const haveNames = a.named.size > 0 && b.named.size > 0;
  if (roles > 0 && haveNames) return agreeInNames(a, b, words) ? 'alike' : 'apart';
  if (roles > 0) return roles + shared(a.others, b.others) > 1 ? 'alike' : 'open';
  if (a.roles.size > 0 && b.roles.size > 0) return 'apart';
  return haveNames && apartFrom(a.named, b.named, words).length === a.named.size ? 'apart' : 'open';
}
