import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DrivenView } from '../../../scripts/browsers/driven-browser';
import { ROOT } from './in-browsers';

/** With `PICTURES=1`, keeps a picture in `.output/e2e`, to be looked at; nothing compares it. */
export async function keepPicture(view: DrivenView, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  const folder = path.join(ROOT, '.output', 'e2e');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), await view.screenshot());
}
