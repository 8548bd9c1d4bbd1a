/** The words of a language that tell where its sentences end. All without the final full stop, lower case. */
export interface SentenceWords {
  /** Always before a name, with a capital: a sentence never ends here. */
  titleAbbreviations: ReadonlySet<string>;
  /** May end a sentence, with a capital. */
  capitalAbbreviations: ReadonlySet<string>;
  /** May end a sentence, in any case. */
  plainAbbreviations: ReadonlySet<string>;
  /** Only an abbreviation when a number follows. */
  numberAbbreviations: ReadonlySet<string>;
  /** Words that open a sentence after an abbreviation. */
  sentenceOpeners: ReadonlySet<string>;
}
