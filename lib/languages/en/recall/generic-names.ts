import { WEEKDAYS } from '../weekdays';
/**
 * Words with a capital that name no subject. The counted table leaves out all that stands like a name; these are
 * put back. Months that are surnames are not here, and nothing that stands for a side: no party, no person.
 */
export const GENERIC_NAMES = {
  share: 0.01,
  words:
    'america un states nations president minister secretary senator congresswoman congressman government general ' +
    'assembly january february july september october ' +
    'november december mr mrs ms miss dr madam sir god english percent ' +
    WEEKDAYS.join(' '),
};
