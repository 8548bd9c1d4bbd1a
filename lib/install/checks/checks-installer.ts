import { checkRowOf, checksInOrder, speakerKeyOf, writeChecks } from '../../codec/check-rows';
import type { PlacedRow } from '../../codec/row-blocks';
import { stageRows } from '../../codec/staged-rows';
import { personHash } from '../../codec/statement-order';
import type { TermsLanguage } from '../../recall/terms-language';
import type { Change, JobWork, PackInstaller, RowsToStage } from '../installer';
import { joinStatementParts, mergeSegments, placeCommon } from '../statements/join-statements';
import { refuseRepeats, stageIds } from '../statements/refuse-repeats';
import { sortPhase } from '../statements/sort-statements';

/** Between two looks at the clock. */
const AT_A_TIME = 64;

async function stageChecks({ breathe }: JobWork, { rows, lines, part }: RowsToStage<'checks'>): Promise<Change> {
  const encoder = new TextEncoder();
  const placed: PlacedRow[] = [];
  for (const [i, check] of rows.entries()) {
    if (i % AT_A_TIME === 0) await breathe();
    const hash = personHash(speakerKeyOf(check));
    placed.push({ hash, tag: lines[i]!, text: encoder.encode(JSON.stringify(check)) });
  }
  const staged = stageRows(placed);
  return {
    parts: [
      { name: 'rows', part, blob: new Blob([staged.bytes]), directory: staged.cuts },
      stageIds({ rows, lines, part }, JSON.stringify),
    ],
  };
}

/**
 * Packs of fact checks. Volumes as those of packs of statements, with checks for rows; the words are those of the
 * claims, the speakers those of `speakerKeyOf`.
 */
export function createChecksInstaller(language: TermsLanguage): PackInstaller<'checks'> {
  const sorted = {
    read: (staged: string) => checkRowOf(JSON.parse(staged)),
    inOrder: checksInOrder,
    write: writeChecks,
  };
  return {
    terms: language.mark,
    rowsAtOnce: 16_384,
    readingShare: 0.33,
    stage: stageChecks,
    phases: [refuseRepeats, sortPhase(sorted, language), mergeSegments, placeCommon, joinStatementParts],
  };
}
