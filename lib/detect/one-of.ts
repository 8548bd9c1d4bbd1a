/** A list taken apart. */
interface List {
  words: ReadonlySet<string>;
  /**
   * A bit for the first letter of each word, by the lower five of its code: most words that are asked for have none of
   * them.
   */
  letters: number;
}

const lists = new Map<string, List>();

const letterOf = (word: string) => 1 << (word.charCodeAt(0) & 31);

function listOf(text: string): List {
  const words = text.split('|');
  const list = { words: new Set(words), letters: words.reduce((letters, word) => letters | letterOf(word), 0) };
  lists.set(text, list);
  return list;
}

/**
 * Whether `word` is one of a list written in place, parted by `|`: `oneOf('he|she|they', lower)`. No pattern: V8
 * compiles each pattern twice, on its first and its second use, and hundreds of them made up much of the first
 * article's time. Lists are constants of the code, each is taken apart when first asked for and kept.
 */
export function oneOf(list: string, word: string | undefined): boolean {
  if (word === undefined || word.length === 0) return false;
  const { words, letters } = lists.get(list) ?? listOf(list);
  return (letters & letterOf(word)) !== 0 && words.has(word);
}
