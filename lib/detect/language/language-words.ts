/**
 * The small words of languages, parted by spaces, by BCP 47 primary subtag; see `languages/function-words.ts`. They are
 * kept out of the code as the data of a language are: the extension fetches them from its own files before the first
 * article is read.
 */
export type LanguageWords = Readonly<Record<string, string>>;

/** The languages that can be told by their words, and which of them, by index, have a word. */
export interface WordTable {
  languages: readonly string[];
  languagesOf: ReadonlyMap<string, readonly number[]>;
}

/** The table that {@link LanguageWords} are looked up in. */
export function wordTableOf(words: LanguageWords): WordTable {
  const languages = Object.keys(words);
  const languagesOf = new Map<string, number[]>();
  languages.forEach((language, index) => {
    for (const word of new Set(words[language]!.split(' ')))
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
  });
  return { languages, languagesOf };
}
