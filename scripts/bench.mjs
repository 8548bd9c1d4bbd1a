// @ts-check
/**
 * `npm run bench [-- AREA ...]`, `AREA/FILE` for a part of one: measures, and prints what it measured. Slow on purpose,
 * and never part of `npm test`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, setUp } from './set-up/set-up.mjs';

/** Every area with its files: one `bench.ts`, or for detection each file that has something to run. */
const AREAS = ['sizes', 'page', 'detect', 'who', 'recall', 'earlier', 'compare', 'marks', 'loop', 'beat', 'shelves'];

const asked = process.argv.slice(2);
const unknown = asked.filter((what) => filesOf(what).length === 0);
if (unknown.length > 0) {
  const parts = AREAS.flatMap((area) => {
    const files = filesOf(area);
    return files.length > 1 ? [area, ...files.map((file) => partOf(area, file))] : [area];
  });
  console.error(`There is no ${unknown.join(', ')} to measure; there is ${parts.join(', ')}.`);
  process.exit(1);
}

await setUp({ browsers: 'any' });
const { register } = await import('tsx/esm/api');
register();
for (const what of asked.length > 0 ? asked : AREAS) {
  for (const file of filesOf(what)) {
    const { run } = await import(pathToFileURL(file).href);
    console.log(`\n== ${path.relative(ROOT, file)}\n`);
    await run();
  }
}

/**
 * @param {string} area
 * @param {string} file
 */
function partOf(area, file) {
  return `${area}/${path.basename(file, '.ts')}`;
}

/** @param {string} what An area, or one file of it. */
function filesOf(what) {
  const area = what.split('/')[0] ?? '';
  if (!AREAS.includes(area)) return [];
  const folder = path.join(ROOT, 'bench', area);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
  const measured = files.map((name) => path.join(folder, name)).filter(isMeasured);
  return what === area ? measured : measured.filter((file) => partOf(area, file) === what);
}

/**
 * Others are parts of a measurement or programs of their own, which must not begin by being imported.
 *
 * @param {string} file
 */
function isMeasured(file) {
  return /^export (?:async )?function run\b/m.test(readFileSync(file, 'utf8'));
}
