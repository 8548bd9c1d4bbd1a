import { unitEnd } from './clause-end';
import { type Draft, draftOf } from './draft';
import { nounPhraseRight } from './noun-phrases';
import type { Unit } from './units';

/** How many words may name who speaks before a colon. */
const MAX_NAME = 6;

/** "Smith: Taxes will fall" and "SMITH: Thank you": a name, a colon, and what was said. */
export function findColonReport(unit: Unit): Draft | null {
  const colon = unit.terms.findIndex((t, i) => i <= MAX_NAME && t.text === ':');
  if (colon < 1) return null;
  const np = nounPhraseRight(unit, 0);
  if (!np || np.last !== colon) return null;
  const named = unit.tags.slice(0, colon).some((t) => t === 'NNP' || t === 'NNPS');
  if (
    !named ||
    unit.terms
      .slice(0, colon)
      .some((t) => /^(?:update|related|photo|video|watch|read|note|correction|abstract|exclusive|image)$/.test(t.lower))
  )
    return null;
  const last = Math.max(unitEnd(unit), colon + 1);
  if (last - colon < 3 && unit.speech[colon + 1]! < 0) return null;
  return draftOf(unit, [{ first: colon + 1, last }], { first: colon, last: colon + 1 }, np, 'name-colon', 3);
}
