/** modern-ahocorasick: the automaton as one text, loaded by each worker when it is first asked. */
import AhoCorasick from 'modern-ahocorasick';
import { nameKey } from '../../../lib/text/name-keys';
import { keepRecord, loadedOnce, readRecord } from '../records';
import { foldedNames } from './folded-names';
import { peopleHandlers } from './people-finder';
import { standsAlone } from './stands-alone';

interface Saved {
  automaton: string;
  /** Ids of the people, in the order of the names that it was made of. */
  ids: string;
}

const automatonOf = loadedOnce(async (library) => {
  const { automaton, ids } = await readRecord<Saved>(library);
  return { automaton: AhoCorasick.deserialize(automaton), ids: ids.split('\n') };
});

export const handlers = peopleHandlers({
  async install(library, people) {
    const names = foldedNames(people);
    const automaton = new AhoCorasick(names.map(([name]) => name)).serialize();
    await keepRecord(library, { automaton, ids: names.map(([, id]) => id).join('\n') } satisfies Saved);
  },
  async recognise(library, texts) {
    const { automaton, ids } = await automatonOf(library);
    // Given a whole article at once, it takes worse than linear time: it gets a paragraph at a time.
    return texts.map(nameKey).flatMap((text) =>
      automaton
        .search(text)
        .filter(({ start, end }) => standsAlone(text, start, end))
        .map(({ patternIndex }) => ids[patternIndex]!),
    );
  },
});
