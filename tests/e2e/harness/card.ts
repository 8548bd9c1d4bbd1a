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
export async function cardWith(page: DrivenPage, words: string | RegExp): Promise<void> {
  await until(async () => {
    const said = await cardText(page);
    if (said !== null && (typeof words === 'string' ? said.includes(words) : words.test(said))) return true;
    throw new Error(String(said));
  }, `No card with “${words}” came.`);
}

/** Waits until no card is open. @throws {Error} When one stays. */
export async function noCard(page: DrivenPage): Promise<void> {
  await until(async () => (await cardText(page)) === null, 'The card stayed open.');
}

/** Waits until a card has come to rest: it fades in. */
export async function cardAtRest(page: DrivenPage): Promise<void> {
  const rest = `${IN_CARD}
    if (!card) return false;
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
    return true;`;
  await until(() => page.runIsolated<boolean>(rest), 'No card came.');
}

/** Body of an isolated script that ends with the middle of `element`, which from now on tells of a click. */
const AIM = `
  globalThis.isHeardInCard = false;
  element.addEventListener('click', () => { globalThis.isHeardInCard = true; }, { once: true });
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
`;

/**
 * Clicks in the card until it is heard there: a card that has just come is deaf, and keeps what it is sent to itself.
 */
async function clickHeard(page: DrivenPage, find: string, words: string): Promise<void> {
  await until(async () => {
    const script = `${IN_CARD} if (!card) throw new Error('no card'); ${find} ${AIM}`;
    const [x, y] = await page.runIsolated<[number, number]>(script, words);
    await page.clickAt(x, y);
    return page.runIsolated<boolean>('return globalThis.isHeardInCard');
  }, `The card hears no click on “${words}”.`);
}

/** Clicks the card's button with these words, once it answers. @throws {Error} When it has none. */
export async function clickInCard(page: DrivenPage, words: string): Promise<void> {
  await clickHeard(
    page,
    `const wordsOf = (each) => [...each.querySelectorAll('[data-t]')].map(({ dataset }) => dataset.t).join('');
     const element = [...card.querySelectorAll('button')].find((each) => wordsOf(each).includes(args[0]));
     if (!element) throw new Error('no such button');`,
    words,
  );
}

/** Waits until the card answers clicks, which is when it knows that nothing covers it. Nothing of it is pressed. */
export async function cardToHear(page: DrivenPage): Promise<void> {
  await clickHeard(
    page,
    `const isPlain = (each) => each.dataset.t.trim() !== '' && !each.closest('button, a, summary, label');
     const element = [...card.querySelectorAll('[data-t]')].find(isPlain);
     if (!element) throw new Error('no words');`,
    'its words',
  );
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

/** Presses a button there, once the window answers: it is deaf at first. @throws {Error} When there is none. */
export async function pressInSettling({ desk }: DrivenBrowser, words: string): Promise<void> {
  const press = `${SETTLING}
    const button = [...(all?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(args[0]));
    if (!button) throw new Error(all?.innerText ?? 'no window');
    let isHeard = false;
    button.addEventListener('click', () => { isHeard = true; }, { once: true });
    button.click();
    return isHeard;`;
  await until(() => desk.run<boolean>(press, words), `The window hears no click on “${words}”.`);
}

/** Closes that window, if it is open, and waits until it has gone. */
export async function closeSettling({ desk }: DrivenBrowser): Promise<void> {
  const close = `${SETTLING} window?.close(); return window === undefined;`;
  await until(() => desk.run<boolean>(close), 'The window stayed open.');
}
