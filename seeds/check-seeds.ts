import { checkRecordsFile } from '../scripts/records/check-records-file';
import { SEED_RULES } from './seed-rules';

/**
 * Checks a parsed shelf file as a seed: its shape and references as for any import, then the rules for what we hand
 * to readers (short excerpts, sources, dates, neutral words, no repeats). Pure; reads no file.
 *
 * @returns every fault as a plain sentence with the reason behind the rule; only the first one where the shape is
 *   wrong, since the rest cannot be read then. Empty: nothing is wrong.
 */
export function checkSeeds(file: unknown): string[] {
  const checked = checkRecordsFile(file);
  if (!checked.ok) return [`${checked.fault.path || 'file'}: ${checked.fault.message}`];
  return SEED_RULES.flatMap(({ reason, faultsOf }) =>
    [...faultsOf(checked.file)].map((fault) => `${fault}. ${reason}`),
  );
}
