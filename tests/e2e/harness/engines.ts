import type { Engine } from '../../../scripts/browsers/known-places.mjs';

const ENGINES: Engine[] = ['chromium', 'firefox'];

/**
 * The engines that this run tests: the one that the environment's `BROWSER` names, else both.
 *
 * @throws {Error} When it names another.
 */
export function enginesToTest(): Engine[] {
  const named = process.env.BROWSER;
  if (!named) return ENGINES;
  const found = ENGINES.filter((engine) => engine === named);
  if (found.length === 0) throw new Error(`BROWSER is ${named}, which is none of ${ENGINES.join(', ')}.`);
  return found;
}

/** The engines that this run does not test. @throws {Error} As {@link enginesToTest}. */
export function enginesLeftOut(): Engine[] {
  return ENGINES.filter((engine) => !enginesToTest().includes(engine));
}

/** Of a table whose rows begin with an engine, the rows of those that this run tests. */
export function inEngines<Row extends readonly [Engine, ...unknown[]]>(rows: Row[]): Row[] {
  return rows.filter(([engine]) => enginesToTest().includes(engine));
}
