import type { PackHeader } from '../model/pack';
import type { DraftHints, InstallDraft } from '../packs/install-draft';

/** Why nothing was fetched, and the site whose access may help; null where it would not. */
export interface FetchFault {
  message: string;
  host: string | null;
}

/** Where the way to a new pack stands. */
export type InstallState =
  | {
      step: 'choose';
      /** The pack that is updated; null for a new one. */
      replaces: PackHeader | null;
      /** As it was typed or known. */
      address: string;
      hints: Partial<DraftHints>;
      fault: FetchFault | null;
    }
  | { step: 'fetching'; host: string; bytes: number; of: number | null }
  | { step: 'looking'; fileName: string }
  | {
      step: 'draft';
      draft: InstallDraft;
      busy: boolean;
      /** What was chosen meanwhile and waits for the reader's word, since what was typed would go; absent: nothing. */
      coming?: string;
    };

/** Nothing chosen yet. */
export const NOTHING_CHOSEN: Extract<InstallState, { step: 'choose' }> = {
  step: 'choose',
  replaces: null,
  address: '',
  hints: {},
  fault: null,
};
