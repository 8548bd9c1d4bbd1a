import type { DrivenView } from './driven-browser';
import { until } from './until';

/**
 * Where a document keeps whether the element that was aimed at has heard a click. Firefox has a `globalThis` for each
 * script.
 */
const HEARD = `window[Symbol.for('driven: heard')]`;

/** Part of a script: from now on `element` tells of the next click on it. */
export const LISTEN = `
  ${HEARD} = false;
  element.addEventListener('click', () => { ${HEARD} = true; }, { capture: true, once: true });
`;

/**
 * Clicks again and again until the element that was aimed at hears it: on a slow machine it may move, or be drawn anew,
 * between the aim and the click. A document that goes or stops answering with the click counts as having heard it.
 *
 * @param css For the message.
 * @param run Runs a script in the document.
 * @param aim Finds the element, with {@link LISTEN}, and gives its place; throws as long as there is none.
 * @param click Clicks there.
 * @throws {Error} When nothing hears it, with what was the matter.
 */
export async function clickUntilHeard<Place>(
  css: string,
  run: DrivenView['run'],
  aim: () => Promise<Place>,
  click: (place: Place) => Promise<void>,
): Promise<void> {
  const isHeard = () => run<boolean>(`return ${HEARD} !== false`).catch(() => true);
  await until(async () => {
    const place = await aim();
    // A link in a popup opens a tab, and with that the popup closes under the click.
    await click(place).catch(() => undefined);
    return isHeard();
  }, `${css} does not hear a click.`);
}
