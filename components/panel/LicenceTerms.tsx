import { panelStrings } from '../strings/strings';

/** Under which terms something is shown. */
export interface LicenceTermsProps {
  /** Null: nobody says; then there is nothing to show. */
  licence: string | null;
  /** Name of the pack it came with; left out where its source says so already. */
  pack?: string;
}

/** The terms as text: what only a pointer that rests finds is nothing for keys and fingers. */
export function LicenceTerms({ licence, pack }: LicenceTermsProps) {
  const parts = [pack && panelStrings.fromPack(pack), licence && panelStrings.licence(licence)].filter(Boolean);
  return parts.length > 0 ? <p class="terms">{parts.join(' · ')}</p> : null;
}
