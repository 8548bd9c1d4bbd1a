import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKS = ['leaders-2026', 'starter', 'uk', 'un-speakers', 'us-congress', 'us-states', 'wikidata'];
const FOLDER = new URL('../../../shared/packs/', import.meta.url);

/** Paths of the packs of people beside the project; null when they are not there. */
export function packFiles(): string[] | null {
  const files = PACKS.map((name) => fileURLToPath(new URL(`people-${name}.ndjson.gz`, FOLDER)));
  return files.every((file) => existsSync(file)) ? files : null;
}
