const sets = new Map<string, ReadonlySet<string>>();

function setOf(list: string): ReadonlySet<string> {
  const set = new Set(list.split('|'));
  sets.set(list, set);
  return set;
}

/**
 * Whether `word` is one of a list written in place, parted by `|`: `oneOf('he|she|they', lower)`. No pattern: V8 compiles
 * each pattern twice, on its first and its second use, and hundreds of them made up much of the first article's time. Lists
 * are constants of the code, each is taken apart when first asked for and kept.
 */
export function oneOf(list: string, word: string | undefined): boolean {
  return word !== undefined && (sets.get(list) ?? setOf(list)).has(word);
}
