import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../../scripts/browsers/known-places.mjs';
import { BUILD_FOR } from '../../../scripts/browsers/launch';

/** A copy of a build without the right to as much room as there is, so that a quota counts. */
export function withoutUnlimitedStorage(build: string, folder: string): string {
  const copy = path.join(folder, 'limited-build');
  cpSync(build, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const madeAt = (folder: string): number =>
  statSync(path.join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * A copy of the build without what its first start brings, the people and the first page, made once for each build: no
 * test waits for an installation of others, and no tab comes between. Returns its folder.
 *
 * @param root the project's folder
 */
export function bareBuild(root: string, engine: Engine): string {
  const build = path.join(root, '.output', BUILD_FOR[engine]);
  const copy = path.join(root, '.output', 'bare', BUILD_FOR[engine]);
  if (madeAt(copy) >= madeAt(build)) return copy;
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  for (const file of ['seeds/people.ndjson.gz', 'welcome.html']) rmSync(path.join(copy, file));
  return copy;
}
