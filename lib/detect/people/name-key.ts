import { foldName } from './fold-name';

/**
 * A full name as it is looked up: folded ({@link foldName}), dots gone, initials joined, so that `J. D. Vance`,
 * `J.D. Vance` and `JD Vance` have one key. Marks around and between words are dropped.
 */
export function nameKey(name: string): string {
  return foldName(name)
    .replace(/[.,\s"“”]+/g, ' ')
    .trim()
    .replace(/(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu, '');
}
