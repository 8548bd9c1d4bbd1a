/** Letters that no decomposition takes apart, as they are written in plain ones. */
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/**
 * An id for a pack of this name: lower-case letters, digits, single hyphens; `pack` where the name has none of them.
 */
export function packIdFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøđłæœþð]/g, (letter) => PLAIN[letter]!);
  const id = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 64);
  return id.replace(/^-|-$/g, '') || 'pack';
}
