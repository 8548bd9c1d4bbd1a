import { BACKGROUND_WORDS } from '../languages/en/recall/background-words';
import { termsOf } from './terms';

/** For words that the table does not have: below its last band, a word that one statement in two thousand holds. */
const UNLISTED = 0.0005;

/**
 * Words with a capital that name no subject. The counted table leaves out all that stands like a name; these are
 * put back. Months that are surnames are not here, and nothing that stands for a side: no party, no person.
 */
const GENERIC_NAMES = {
  share: 0.01,
  words:
    'america un states nations president minister secretary senator congresswoman congressman government general ' +
    'assembly monday tuesday wednesday thursday friday saturday sunday january february july september october ' +
    'november december mr mrs ms miss dr madam sir god english percent',
};

const shares = new Map<string, number>();
for (const { key } of termsOf(GENERIC_NAMES.words).words) shares.set(key, GENERIC_NAMES.share);
for (const [share, words] of BACKGROUND_WORDS) for (const key of words.split(' ')) shares.set(key, share);

/** Share of sentences of public speech at large that hold a word, 0 to 1. Takes a `Term.key`. */
export function backgroundShare(key: string): number {
  return shares.get(key) ?? UNLISTED;
}
