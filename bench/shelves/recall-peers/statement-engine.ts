/** What an engine that finds statements by their words has to do, and what the page may ask of it. */
import { linesOf } from '../pack-lines';

/** As many statements every engine gives. */
export const LIMIT = 10;

/** Another way to find statements by their words. */
export interface StatementEngine {
  /** Makes an index of texts by their number, and keeps it so that a worker that starts later has it. */
  install(library: string, texts: readonly string[]): Promise<unknown>;
  /** The best ten, by number. */
  search(library: string, query: string): Promise<unknown[]>;
  /** Bytes that it holds where the browser counts none: in WebAssembly. */
  outside?(): Promise<number>;
}

/** The distinct words of a text, for engines that leave taking a text apart to their user. */
export const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])];

/** The handlers of a worker with this engine. */
export function statementHandlers(engine: StatementEngine) {
  return {
    nothing: () => 0,
    outside: async () => (await engine.outside?.()) ?? 0,
    install: async (library: string, file: string) => {
      const texts = (await linesOf<{ text: string }>(file)).map(({ text }) => text);
      const since = performance.now();
      await engine.install(library, texts);
      return { took: performance.now() - since };
    },
    search: async (library: string, query: string) => {
      const since = performance.now();
      const found = await engine.search(library, query);
      return { inside: performance.now() - since, found: found.length };
    },
  };
}
