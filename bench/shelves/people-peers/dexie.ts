/** Rows in Dexie, found by an index over their names. */
import { nameKey } from '../../../lib/text/name-keys';
import { keyedRows } from '../keyed-rows';
import { inParts } from '../pack-lines';
import { peopleHandlers } from './people-finder';
import { proposedNames } from './proposed-names';

export const handlers = peopleHandlers({
  install: (library, people) =>
    inParts(people, 10_000, (part) =>
      keyedRows<string>(library).bulkPut(
        part.map((line) => ({ ...line, keys: [line.name, ...line.aliases].map(nameKey) })),
      ),
    ),
  async recognise(library, texts) {
    const rows = keyedRows<string>(library);
    return rows.db.transaction('r', [rows], async () => {
      const found = await Promise.all(
        proposedNames(texts).map((name) => rows.where('keys').equals(name).primaryKeys()),
      );
      const people = await rows.bulkGet([...new Set(found.flat())]);
      return people.flatMap((person) => person?.id ?? []);
    });
  },
});
