import { fileIdOf, personKeys } from '../../codec/person-keys';
import { writePerson } from '../../codec/person-row';
import type { PlacedRow } from '../../codec/row-blocks';
import { createKeyStage } from '../../codec/staged-keys';
import { stageRows } from '../../codec/staged-rows';
import type { PackPerson } from '../../model/pack';
import type { Change, JobWork, RowsToStage } from '../installer';

/** Between two looks at the clock. */
const AT_A_TIME = 64;

/** Makes two parts of some people: their rows and their keys, both cut into partitions by hash. */
export async function stagePeople({ breathe }: JobWork, { rows, lines, part }: RowsToStage<'people'>): Promise<Change> {
  const keys = createKeyStage();
  const encoder = new TextEncoder();
  const placed: PlacedRow[] = [];
  for (const [i, row] of rows.entries()) {
    if (i % AT_A_TIME === 0) await breathe();
    const person: PackPerson = { ...row, id: fileIdOf(row.id) };
    const found = personKeys(person);
    keys.add(person.id, lines[i]!, found);
    placed.push({ hash: found.main, tag: lines[i]!, text: encoder.encode(writePerson(person)) });
  }
  const people = stageRows(placed);
  await breathe();
  const staged = keys.finish();
  return {
    parts: [
      { name: 'rows', part, blob: new Blob([people.bytes]), directory: people.cuts },
      { name: 'keys', part, blob: new Blob([staged.bytes]), directory: staged.cuts },
    ],
  };
}
