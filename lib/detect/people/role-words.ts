/** Words of a language that roles are compared by. */
export interface RoleWords {
  /** Countries to demonyms and back where no ending tells. Lower case. */
  irregularDemonyms: ReadonlyMap<string, readonly string[]>;
  /** Words of a title that many offices share, and that so tell nothing. Folded. */
  hollowWords: ReadonlySet<string>;
  /** In a printed role: it was held once, and when the article was published tells nothing of it. */
  once: RegExp;
}
