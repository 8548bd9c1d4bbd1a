import type { DrivenPage } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';

/** Body of an isolated script that begins with the card's closed shadow root, the last thing in the document. */
const IN_CARD = `
  const host = document.documentElement.lastElementChild;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
  const card = root?.querySelector('.placed') ?? null;
`;

/** The open hover card's text, or null when none is open. */
export function cardText(page: DrivenPage): Promise<string | null> {
  return page.runIsolated<string | null>(`${IN_CARD} return card && card.textContent;`);
}

/** Waits for a card that has these words. @throws {Error} When none comes, with what was there. */
export async function cardWith(page: DrivenPage, words: string): Promise<void> {
  let last: string | null = null;
  await until(async () => {
    last = await cardText(page);
    return last?.includes(words);
  }, `No card with “${words}” came.`).catch((error: Error) => {
    throw new Error(`${error.message} It said: ${last}`);
  });
}

/** Waits until no card is open. @throws {Error} When one stays. */
export async function noCard(page: DrivenPage): Promise<void> {
  await until(async () => (await cardText(page)) === null, 'The card stayed open.');
}

/** Clicks the card's button with these words. @throws {Error} When it has none. */
export async function clickInCard(page: DrivenPage, words: string): Promise<void> {
  const [x, y] = await page.runIsolated<[number, number]>(
    `${IN_CARD}
     const button = [...card.querySelectorAll('button')].find((each) => each.textContent.includes(args[0]));
     const box = button.getBoundingClientRect();
     return [box.x + box.width / 2, box.y + box.height / 2];`,
    words,
  );
  await page.clickAt(x, y);
}
