import type { DrivenBrowser, DrivenPage } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';

/** How many lines are drawn now, by look: one for each line of text that a mark stands on. */
export interface PaintedMarks {
  known: number;
  found: number;
  claim: number;
}

/** What the closed roots in the page's blocks hold of ours; only an extension may open them. */
export function paintedMarks(page: DrivenPage): Promise<PaintedMarks> {
  return page.runIsolated<PaintedMarks>(
    `const rootOf = (element) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot;
     const html = [...document.querySelectorAll('*')].filter((element) => element instanceof HTMLElement);
     const roots = html.map(rootOf).filter(Boolean);
     const size = (look) => roots.flatMap((root) => [...root.querySelectorAll('u .' + look)]).length;
     return { known: size('known'), found: size('found'), claim: size('claim') };`,
  );
}

/** Waits until marks are painted, and gives how many. @throws {Error} When none come. */
export function marksToCome(page: DrivenPage): Promise<PaintedMarks> {
  return until(async () => {
    const marks = await paintedMarks(page);
    return marks.known + marks.found + marks.claim > 0 ? marks : null;
  }, 'No marks were painted.');
}

/**
 * Waits until the marks are as wanted. While a page is marked anew there are none for a moment: what is wanted should
 * leave some.
 *
 * @throws {Error} `what`, with the marks that there are.
 */
export async function marksToBe(page: DrivenPage, are: (marks: PaintedMarks) => boolean, what: string): Promise<void> {
  await until(async () => {
    const marks = await paintedMarks(page);
    if (are(marks)) return true;
    throw new Error(JSON.stringify(marks));
  }, what);
}

/** Waits until the page's text is drawn over: every block near the viewport has a pane then, marked or not. */
export async function panesToCome(page: DrivenPage): Promise<void> {
  const hasPane = `
    const rootOf = (element) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot;
    const html = [...document.querySelectorAll('*')].filter((element) => element instanceof HTMLElement);
    return html.some((element) => rootOf(element)?.querySelector('u'));`;
  await until(() => page.runIsolated<boolean>(hasPane), 'Nothing was drawn over the page.');
}

/**
 * Lets all that is drawn be looked at again: the painter does so each second, by the page's own clock. A timer that was
 * set later and is longer ends after it, however slow the machine is.
 */
export async function secondLook(page: DrivenPage): Promise<void> {
  await page.run('await new Promise((done) => setTimeout(done, 1200))');
}

/** Waits until nothing of ours is painted. @throws {Error} When something stays. */
export async function marksToGo(page: DrivenPage): Promise<void> {
  await until(async () => {
    const marks = await paintedMarks(page);
    return marks.known + marks.found + marks.claim === 0;
  }, 'Marks stayed.');
}

/** What a watched page saw change since it was parsed: records, and whether its markup differs now. */
export function pageChanges(page: DrivenPage): Promise<{ records: number; differs: boolean }> {
  return page.run('return { records: changes, differs: document.documentElement.outerHTML !== before }');
}

/** What a browser reports although nothing is wrong, with the reason. */
const HARMLESS: { message: RegExp; why: string }[] = [
  {
    message: /^warning: Script terminated by timeout/,
    why: 'Firefox ends the script of a page that is left while it runs, and says it so. No time ends one here: see PREFERENCES in firefox-process.ts.',
  },
  {
    message: /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/,
    why: 'Firefox says so of a popup that is closed while it waits for an answer, which is what readers do.',
  },
  {
    message: /IndexedDB transaction that was not yet complete has been aborted due to page navigation/,
    why: 'Firefox says so of a page that is left while it reads the records; what it wrote is there before it says so.',
  },
];

/**
 * What went wrong: every error anywhere, and anything else that comes from us. Warnings of a page about itself
 * (quirks mode, a missing picture) are not our concern.
 */
export async function ourProblems(browser: DrivenBrowser): Promise<string[]> {
  const problems = await browser.problems();
  return problems
    .filter((problem) => !problem.startsWith('warning') || problem.includes(browser.origin))
    .filter((problem) => !HARMLESS.some(({ message }) => message.test(problem)));
}
