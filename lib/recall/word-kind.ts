/** What a shared word that is no name is evidence of. */
export type WordKind = 'word' | 'figure' | 'date';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const FIGURE = /^\d[\d.,]*$/;

/** Tells the kind of a word by its `Term.key`: years, and the months of the language, are dates. */
export function kindsWith(months: ReadonlySet<string>): (key: string) => WordKind {
  return (key) => {
    const first = key.charCodeAt(0);
    if (first >= 48 && first <= 57) return YEAR.test(key) ? 'date' : FIGURE.test(key) ? 'figure' : 'word';
    return months.has(key) ? 'date' : 'word';
  };
}
