import type { TermsLanguage } from '../../recall/terms-language';
import type { PackInstaller } from '../installer';
import { joinStatementParts, mergeSegments, placeCommon } from './join-statements';
import { refuseRepeats } from './refuse-repeats';
import { sortStatements } from './sort-statements';
import { stageStatements } from './stage-statements';

/**
 * Packs of statements. Volumes: `statements` (rows by person and date, numbered in this order, in deflated blocks),
 * `speakers` (which numbers a person has), `postings` (which numbers hold a word), `common` (which common words are
 * held, by number), `common-words` (which words those are). Fact `statements`: how many there are.
 */
export function createStatementsInstaller(language: TermsLanguage): PackInstaller<'statements'> {
  return {
    terms: language.mark,
    rowsAtOnce: 16_384,
    readingShare: 0.33,
    stage: stageStatements,
    phases: [refuseRepeats, sortStatements(language), mergeSegments, placeCommon, joinStatementParts],
  };
}
