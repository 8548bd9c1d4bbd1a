/** fastscan, an Aho-Corasick automaton: it cannot be saved, so each worker builds it anew from all names. */
import FastScanner from 'fastscan';
import { nameKey } from '../../../lib/text/name-keys';
import { keepRecord, loadedOnce, readRecord } from '../records';
import { foldedNames, joinNames, splitNames } from './folded-names';
import { peopleHandlers } from './people-finder';
import { standsAlone } from './stands-alone';

const scannerOf = loadedOnce(async (library) => {
  const ids = new Map(splitNames(await readRecord<string>(library)));
  return { ids, scanner: new FastScanner([...ids.keys()]) };
});

export const handlers = peopleHandlers({
  install: (library, people) => keepRecord(library, joinNames(foldedNames(people))),
  async recognise(library, texts) {
    const { ids, scanner } = await scannerOf(library);
    return texts.map(nameKey).flatMap((text) =>
      scanner
        .search(text)
        .filter(([start, name]) => standsAlone(text, start, start + name.length))
        .map(([, name]) => ids.get(name)!),
    );
  },
});
