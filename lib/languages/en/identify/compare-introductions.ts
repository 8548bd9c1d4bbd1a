/** How two articles introduce somebody whom both name in full. */
import { fitsPlace } from '../../../detect/people/place-of-role';
import type { WeighWords } from './name-in-article';
import { kindsSaid, plain } from './offices';

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

function introductionOf(
  printed: readonly string[],
  { isRoleNoun = () => false, hollowWords }: WeighWords,
): Introduction {
  const offices = printed.flatMap((text) => kindsSaid(plain(text)).map((kind) => `office ${kind}`));
  const [roles, named, others] = [new Set(offices), new Set<string>(), new Set<string>()];
  for (const word of printed.flatMap((text) => text.split(BETWEEN_WORDS))) {
    const folded = plain(word).replace(/['’]s?$/, '');
    const isCode = /^\p{Lu}{2}$/u.test(word);
    if ((folded.length < SHORTEST && !isCode) || hollowWords.has(folded)) continue;
    if (!isCode && kindsSaid(folded).length > 0) continue;
    if (isRoleNoun(folded)) roles.add(folded);
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

/** Whether the first, the second, or neither has names that the other lacks; false where each has. */
function agreeInNames(a: Introduction, b: Introduction, words: WeighWords): boolean {
  const [mine, its] = [apartFrom(a.named, b.named, words), apartFrom(b.named, a.named, words)];
  return mine.length < a.named.size && (mine.length === 0 || its.length === 0);
}

/**
 * How two introductions of somebody with one name stand to each other.
 *
 * - `alike`: they share what the person does, and of the names of what that is of one has none that the other lacks. Where
 *   neither or one has names, they share one more word.
 * - `apart`: both tell what the person does and share nothing of it, or what that is of and share none of it.
 * - `open`: neither is told. So it is where one article does not introduce them at all.
 *
 * @param before how other articles introduced somebody of the same name, as printed
 */
export function compareIntroductions(
  now: readonly string[],
  before: readonly string[],
  words: WeighWords,
): 'alike' | 'apart' | 'open' {
  const [a, b] = [introductionOf(now, words), introductionOf(before, words)];
  const roles = shared(a.roles, b.roles);
  const haveNames = a.named.size > 0 && b.named.size > 0;
  if (roles > 0 && haveNames) return agreeInNames(a, b, words) ? 'alike' : 'apart';
  if (roles > 0) return roles + shared(a.others, b.others) > 1 ? 'alike' : 'open';
  if (a.roles.size > 0 && b.roles.size > 0) return 'apart';
  return haveNames && apartFrom(a.named, b.named, words).length === a.named.size ? 'apart' : 'open';
}
