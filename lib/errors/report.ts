/** One kept line: what failed, while doing what, when (milliseconds since 1970), how often in a row. */
export interface Report {
  message: string;
  when: string;
  at: number;
  times: number;
}

/**
 * Failures that say nothing about our code, with the reason. They are expected and not kept.
 */
const IGNORABLE: { pattern: RegExp; reason: string }[] = [
  { pattern: /extension context invalidated/i, reason: 'the extension was updated while the page stayed open' },
  { pattern: /receiving end does not exist/i, reason: 'the page has no content script; callers handle it' },
  { pattern: /the operation was aborted|AbortError/i, reason: 'the visit ended while something was under way' },
];

/** A message without addresses or quoted text: nothing of the page or of a note is kept. */
function scrub(message: string): string {
  return message
    .replace(/https?:\/\/\S+/g, '(address)')
    .replace(/["“][^"”]{12,}["”]/g, '(text)')
    .slice(0, 300);
}

/**
 * Makes the one reporter of a context. It keeps the last `limit` failures in memory for a bug report, folds repeats,
 * and prints nothing: a page's console belongs to the page.
 *
 * @param clock milliseconds since 1970
 */
export function createReporter(clock: () => number, limit = 50) {
  const kept: Report[] = [];
  function report(error: unknown, when: string): void {
    const message = scrub(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    if (IGNORABLE.some(({ pattern }) => pattern.test(message))) return;
    const last = kept.at(-1);
    if (last && last.message === message && last.when === when) {
      last.times += 1;
      last.at = clock();
      return;
    }
    kept.push({ message, when, at: clock(), times: 1 });
    if (kept.length > limit) kept.shift();
  }
  return { report, reports: (): readonly Report[] => kept };
}
