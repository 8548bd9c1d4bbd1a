import type { DrivenBrowser, DrivenPage } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';

/** Body of an isolated script that begins with the card's closed shadow root, the last thing in the document. */
const IN_CARD = `
  const host = document.documentElement.lastElementChild;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
  const card = root?.querySelector('.placed') ?? null;
`;

/** The open hover card's words, or null when none is open. They are generated content: it has no text. */
export function cardText(page: DrivenPage): Promise<string | null> {
  return page.runIsolated<string | null>(
    `${IN_CARD} return card && [...card.querySelectorAll('[data-t]')].map(({ dataset }) => dataset.t).join('');`,
  );
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

/** Longer than the card is deaf after it came, in milliseconds. */
const HEARING = 800;

/** Clicks the card's button with these words, once it answers. @throws {Error} When it has none. */
export async function clickInCard(page: DrivenPage, words: string): Promise<void> {
  await new Promise((done) => setTimeout(done, HEARING));
  const [x, y] = await page.runIsolated<[number, number]>(
    `${IN_CARD}
     const wordsOf = (each) => [...each.querySelectorAll('[data-t]')].map(({ dataset }) => dataset.t).join('');
     const button = [...card.querySelectorAll('button')].find((each) => wordsOf(each).includes(args[0]));
     const box = button.getBoundingClientRect();
     return [box.x + box.width / 2, box.y + box.height / 2];`,
    words,
  );
  await page.clickAt(x, y);
}

/** Body of a script of an own page: the document of the window in which is settled who somebody is. */
const SETTLING = `
  const window = (globalThis.browser ?? chrome).extension.getViews().find(({ location }) => location.pathname === '/settle.html');
  const all = window?.document.body;
`;

/** Waits until the window in which is settled who somebody is says this. @throws {Error} When it does not. */
export async function settlingSays({ desk }: DrivenBrowser, words: string): Promise<void> {
  const says = `${SETTLING} const said = all?.innerText ?? 'no window'; if (!said.includes(args[0])) throw new Error(said); return true;`;
  await until(() => desk.run<boolean>(says, words), `The window does not say “${words}”.`);
}

/** Presses a button there, once the window answers. @throws {Error} When there is none. */
export async function pressInSettling({ desk }: DrivenBrowser, words: string): Promise<void> {
  const press = `${SETTLING}
    const button = [...(all?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(args[0]));
    if (args[1]) button?.click();
    return button !== undefined;`;
  await until(() => desk.run<boolean>(press, words, false), `There is no button “${words}”.`);
  await new Promise((done) => setTimeout(done, HEARING));
  await desk.run(press, words, true);
}

/** Closes that window, if it is open. */
export async function closeSettling({ desk }: DrivenBrowser): Promise<void> {
  await desk.run(`${SETTLING} window?.close();`);
}
