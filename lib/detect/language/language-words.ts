/**
 * The small words of languages, parted by spaces, by BCP 47 primary subtag; see `function-words.ts`. They are kept out of
 * the code as `DetectionData` is: the extension fetches them from its own files before the first article is read.
 */
export type LanguageWords = Readonly<Record<string, string>>;

/** The languages that can be told by their words, and which of them, by index, have a word. */
export interface WordTable {
  languages: readonly string[];
  languagesOf: ReadonlyMap<string, readonly number[]>;
}

let held: LanguageWords | null = null;
let table: WordTable | null = null;

/** Puts the words in place, once, for the life of the program. They are constants, the same for every article. */
export function holdLanguageWords(words: LanguageWords): void {
  held = words;
  table = null;
}

function tableOf(words: LanguageWords): WordTable {
  const languages = Object.keys(words);
  const languagesOf = new Map<string, number[]>();
  languages.forEach((language, index) => {
    for (const word of new Set(words[language]!.split(' ')))
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
  });
  return { languages, languagesOf };
}

/** The table of the words in place. @throws {Error} When nobody put them there: a fault of the program, not of a text. */
export function wordTable(): WordTable {
  if (!held) throw new Error('Languages have no words yet: call holdLanguageWords first.');
  table ??= tableOf(held);
  return table;
}
