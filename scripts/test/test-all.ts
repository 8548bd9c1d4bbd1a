import type { Browser } from '../browsers/find-browsers.mjs';
import { type Check, single } from './check';
import { CHECKS } from './checks';
import { type Finished, runChecks } from './run-checks';
import { summaryLine } from './summary';
import { whereTimeWent } from './where-time-went';

/** A build machine has two cores, and most checks keep one busy. */
const AT_ONCE = 2;

/**
 * Runs every check and prints how each went and where the time went; the last line is `summaryLine`'s.
 *
 * @param missing One line for each browser that should be there and is not; each counts as failed.
 * @returns The exit code: 0 when nothing failed.
 */
export async function testAll(given: { root: string; browsers: Browser[]; missing: string[] }): Promise<0 | 1> {
  const begun = Date.now();
  const absent = given.missing.map(
    (line): Check => ({ name: 'browsers', needs: [], run: async () => single(false, line) }),
  );
  const finished = await runChecks([...absent, ...CHECKS], given, AT_ONCE, announce);
  const results = finished.map(({ result }) => result);
  console.log(`\n${whereTimeWent(finished, Date.now() - begun).join('\n')}`);
  console.log(`\n${summaryLine(results)}`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

function announce({ name, result, took }: Finished): void {
  const { passed, failed, skipped, output } = result;
  const counts = passed + failed + skipped > 1 ? ` (${summaryLine([result])})` : '';
  console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${name}${counts}  ${(took / 1000).toFixed(1)} s`);
  if (failed > 0) console.log(`${output.replace(/^/gm, '    ')}\n`);
}
