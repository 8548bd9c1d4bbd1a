import type { PlacedRow } from '../../codec/row-blocks';
import { stageRows } from '../../codec/staged-rows';
import { personHash } from '../../codec/statement-order';
import { codedStatementOf } from '../../codec/statement-rows';
import type { PackStatement } from '../../model/pack';
import type { Change, JobWork, RowsToStage } from '../installer';
import { stageIds } from './refuse-repeats';

/** Between two looks at the clock. */
const AT_A_TIME = 64;

const wordsOf = ({ speakerId, date, kind, sourceUrl, text }: PackStatement): string =>
  [speakerId, date, kind, sourceUrl, text].join('\n');

/**
 * Makes two parts of some statements: their rows, cut into partitions by their person, and their ids. Statements whose
 * source only gives a name are counted and left out: a name alone is nobody in the library.
 */
export async function stageStatements(
  { breathe, job }: JobWork,
  { rows, lines, part }: RowsToStage<'statements'>,
): Promise<Change> {
  const encoder = new TextEncoder();
  const placed: PlacedRow[] = [];
  for (const [i, statement] of rows.entries()) {
    if (i % AT_A_TIME === 0) await breathe();
    const row = codedStatementOf(statement);
    if (row === null) continue;
    placed.push({ hash: personHash(row.person), tag: lines[i]!, text: encoder.encode(JSON.stringify(row)) });
  }
  await breathe();
  const staged = stageRows(placed);
  return {
    parts: [
      { name: 'rows', part, blob: new Blob([staged.bytes]), directory: staged.cuts },
      stageIds({ rows, lines, part }, wordsOf),
    ],
    facts: { nobodys: (job.facts.nobodys ?? 0) + rows.length - placed.length },
  };
}
