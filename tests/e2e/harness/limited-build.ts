import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
