// @ts-check
/** `npm run bench [-- AREA ...]`: measures, and prints what it measured. Slow on purpose, and never part of `npm test`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, setUp } from './set-up/set-up.mjs';

/** Every area with its files: one `bench.ts`, or for detection each file that has something to run. */
const AREAS = ['sizes', 'page', 'detect', 'recall', 'marks', 'loop', 'shelves'];

const asked = process.argv.slice(2);
const unknown = asked.filter((area) => !AREAS.includes(area));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to measure; there is ${AREAS.join(', ')}.`);
  process.exit(1);
}

await setUp({ browsers: 'any' });
const { register } = await import('tsx/esm/api');
register();
for (const area of asked.length > 0 ? asked : AREAS) {
  for (const file of filesOf(area)) {
    const { run } = await import(pathToFileURL(file).href);
    console.log(`\n== ${path.relative(ROOT, file)}\n`);
    await run();
  }
}

/** @param {string} area */
function filesOf(area) {
  const folder = path.join(ROOT, 'bench', area);
  const only = path.join(folder, 'bench.ts');
  if (existsSync(only)) return [only];
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return files.map((name) => path.join(folder, name)).filter(isMeasured);
}

/**
 * Others are parts of a measurement or programs of their own, which must not begin by being imported.
 *
 * @param {string} file
 */
function isMeasured(file) {
  return /^export (?:async )?function run\b/m.test(readFileSync(file, 'utf8'));
}
