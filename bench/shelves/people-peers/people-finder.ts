/** What another way to recognise people by their names has to do, and what the page may ask of it. */
import { linesOf } from '../pack-lines';

/** A row of a pack of people, as far as it is needed. */
export interface PersonLine {
  id: string;
  name: string;
  aliases: string[];
}

/** Another way to keep names, and to find those of a library in texts. */
export interface PeopleFinder {
  install(library: string, people: readonly PersonLine[]): Promise<unknown>;
  /** Ids of the people whose full name or alias stands in the texts. */
  recognise(library: string, texts: readonly string[]): Promise<Iterable<string>>;
}

/** The handlers of a worker with this finder. */
export function peopleHandlers(finder: PeopleFinder) {
  return {
    nothing: () => 0,
    install: async (library: string, file: string) => {
      const people = await linesOf<PersonLine>(file);
      const since = performance.now();
      await finder.install(library, people);
      return { took: performance.now() - since };
    },
    recognise: async (library: string, texts: string[]) => {
      const since = performance.now();
      const ids = [...new Set(await finder.recognise(library, texts))];
      return { inside: performance.now() - since, ids };
    },
  };
}
