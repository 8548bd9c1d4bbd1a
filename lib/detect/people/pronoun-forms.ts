import type { ArticlePerson } from './article-person';
import { givenWords } from './name-parts';
import type { PeopleWords } from './people-words';

/** Which pronoun somebody is called by. Used for nothing but whether a name and a pronoun agree. */
export type Form = 'he' | 'she';

function formByWords(words: readonly string[], he: ReadonlySet<string>, she: ReadonlySet<string>): Form | null {
  const isHe = words.some((word) => he.has(word));
  const isShe = words.some((word) => she.has(word));
  return isHe === isShe ? null : isHe ? 'he' : 'she';
}

/** The form that titles, roles and the given name settle; null when they leave it open. `titles` in lower case. */
export function formOfPerson(person: ArticlePerson, titles: readonly string[], words: PeopleWords): Form | null {
  const roles = person.roles.flatMap((role) => role.toLowerCase().split(/\s+/));
  const titled = formByWords([...titles, ...roles], words.heTitles, words.sheTitles);
  if (titled !== null) return titled;
  const given = givenWords(person.parts).slice(0, 1);
  return formByWords(person.full ? given : person.parts.words.slice(0, 1), words.heNames, words.sheNames);
}

/** The form that a title settles ("mrs", "lord"), in lower case; null when it leaves it open. */
export function formOfTitle(lower: string, words: PeopleWords): Form | null {
  return formByWords([lower], words.heTitles, words.sheTitles);
}

/** The form that a noun settles ("the actress"); null when it leaves it open. */
export function formOfNoun(lower: string, words: PeopleWords): Form | null {
  return formByWords([lower], words.heNouns, words.sheNouns);
}
