import { type Check, type CheckContext, type CheckResult, single } from './check';

/** A check with how it went. */
export interface Finished {
  name: string;
  result: CheckResult;
  /** Milliseconds. */
  took: number;
}

/**
 * Runs checks, at most `atOnce` of them together and each one after those that it needs.
 *
 * @param tell Called as each one ends.
 * @returns In the order in which they ended. A check that throws has failed; one whose needs failed has failed too.
 */
export async function runChecks(
  checks: Check[],
  context: CheckContext,
  atOnce: number,
  tell: (finished: Finished) => void,
): Promise<Finished[]> {
  const finished: Finished[] = [];
  const waiting = [...checks];
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? takeReady(waiting, finished) : undefined;
    if (next) {
      const task = runOne(next, context, finished).then((done) => {
        finished.push(done);
        tell(done);
        running.delete(task);
      });
      running.add(task);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`No check can start: ${waiting.map(describeNeeds).join(', ')}.`);
    }
  }
  return finished;
}

function describeNeeds({ name, needs, after = [] }: Check): string {
  return `${name} needs ${[...needs, ...after].join(' and ')}`;
}

function takeReady(waiting: Check[], finished: Finished[]): Check | undefined {
  const over = new Set(finished.map(({ name }) => name));
  const index = waiting.findIndex(({ needs, after = [] }) => [...needs, ...after].every((name) => over.has(name)));
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

async function runOne(check: Check, context: CheckContext, finished: Finished[]): Promise<Finished> {
  const begun = Date.now();
  const broken = finished.filter(({ name, result }) => check.needs.includes(name) && result.failed > 0);
  const result =
    broken.length > 0
      ? single(false, `Not run, because this failed: ${broken.map(({ name }) => name).join(', ')}.`)
      : await check
          .run(context)
          .catch((error: unknown) => single(false, String(error instanceof Error ? error.stack : error)));
  return { name: check.name, result, took: Date.now() - begun };
}
