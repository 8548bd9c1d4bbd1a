import type { PackCheck } from './pack';

/** A fact check that fits a claim: what the checker published, and nothing of ours about it. */
export interface CheckOfClaim {
  check: PackCheck;
  /** Terms of the check: its own, else the pack's. */
  licence: string;
  /** Name of the pack it came with. */
  pack: string;
  /** Whether the checker names the speaker of the claim, by id or by exact full name. */
  sameSpeaker: boolean;
  /** The words and names in common, as they stand in the claim, heaviest first; for "found by". */
  shared: string[];
}

/** The checks for one claim, the closest first; shown apart from statements and never counted. */
export interface ChecksOfClaim {
  /** `Claim.id`. */
  claim: string;
  /** Not empty. */
  checks: CheckOfClaim[];
}
