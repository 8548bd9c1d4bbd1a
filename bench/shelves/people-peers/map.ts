/** All names in one record, out of which each worker builds a Map when it is first asked. */
import { keepRecord, loadedOnce, readRecord } from '../records';
import { foldedNames, joinNames, splitNames } from './folded-names';
import { peopleHandlers } from './people-finder';
import { proposedNames } from './proposed-names';

const mapOf = loadedOnce(async (library) => new Map(splitNames(await readRecord<string>(library))));

export const handlers = peopleHandlers({
  install: (library, people) => keepRecord(library, joinNames(foldedNames(people))),
  async recognise(library, texts) {
    const map = await mapOf(library);
    return proposedNames(texts).flatMap((name) => map.get(name) ?? []);
  },
});
