import type { RoleWords } from './role-words';

/** How many letters "Ukrainian" and "Ukraine" must share to mean the same country. */
const STEM = 4;

function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, Math.max(STEM, Math.min(a.length, b.length) - 2));
  return length >= STEM && a.slice(0, length) === b.slice(0, length);
}

/**
 * Whether a modifier of a description ("russian", "kremlin", "google") fits a place or body that a role names
 * ("Russia", "Russian president", "Google"). Both in lower case.
 */
export function fitsPlace(modifier: string, role: string, { irregularDemonyms }: RoleWords): boolean {
  const words = role.split(/[\s-]+/);
  if (words.includes(modifier) || role === modifier) return true;
  const others = irregularDemonyms.get(modifier) ?? [];
  if (others.some((other) => role.includes(other))) return true;
  if (words.some((word) => (irregularDemonyms.get(word) ?? []).includes(modifier))) return true;
  if (words.some((word) => (irregularDemonyms.get(word) ?? []).some((other) => others.includes(other)))) return true;
  return words.some((word) => sameStem(modifier, word));
}
