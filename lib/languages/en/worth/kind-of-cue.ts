import type { ClaimGives } from '../../../model/claim';
import type { WorthWords } from './worth-words';

/** What tells of no promise or stand that was given: "did not back", "would promise", "to oppose". */
const NOT_GIVEN =
  /^to\b|\b(?:not|never|no|would|could|might|may|can|should|must|refus\w+|declin\w+|fail\w*|without|stopp?\w* short)\b|n['’]t\b/;

/** What the reporting words themselves call it ("promised", "his support for"); null for those that do not say. */
export function kindOfCue(cue: string, { cueKinds }: WorthWords): ClaimGives | null {
  const words = cue.toLowerCase();
  if (NOT_GIVEN.test(words)) return null;
  return cueKinds.find((each) => each.cue.test(words))?.kind ?? null;
}
