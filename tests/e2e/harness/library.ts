import type { DrivenBrowser, DrivenView } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';
import { headerWith } from '../../packs/pack-file';

/** The header of a pack of made-up councillors. */
export const HEADER = headerWith();

/** A pack as a file's text. */
export function packText(count: number, header: object = HEADER): string {
  const row = (i: number) => JSON.stringify({ id: `town:${i}`, name: `Anna${i} Kim${i}` });
  return [JSON.stringify(header), ...Array.from({ length: count }, (_, i) => row(i + 1))].join('\n');
}

/** Opens a section of the library in the tab in front: in the background browsers let pages doze. */
export async function openLibrary({ page, origin }: DrivenBrowser, section = 'sources'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/library.html#${section}`);
  await until(() => page.run<boolean>(`return document.querySelector('h2') !== null`), 'The library did not open.');
}

/** All that the page says, and how far its progress bars are. */
export function allShown(view: DrivenView): Promise<string> {
  return view.run(
    `const bars = [...document.querySelectorAll('progress')].map(({ value }) => value);
     return [document.body.innerText, ...bars].join('\\n');`,
  );
}

/**
 * Waits until the page says this.
 *
 * @param patience As in `until`; what the page shows otherwise counts as something new.
 * @throws {Error} When it does not, with what it said.
 */
export async function says(view: DrivenView, words: string | RegExp, patience?: number): Promise<void> {
  const isSaid = async () => {
    const said = await allShown(view);
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return true;
    throw new Error(said);
  };
  await until(isSaid, `The library does not say ${words}.`, patience);
}

/** Part of a script that presses the button of the name in `args[0]`, if it is there and can be pressed: `pressed`. */
const PRESS = `
  const nameOf = (button) => button.getAttribute('aria-label') ?? button.textContent.trim();
  const pressed = () => {
    const button = [...document.querySelectorAll('button')].find((each) => nameOf(each) === args[0]);
    if (!button || button.disabled || button.ariaDisabled === 'true') return false;
    button.click();
    return true;
  };
`;

/** Presses the button of this name, as soon as it is there and can be pressed. @throws {Error} With what is there. */
export async function press(view: DrivenView, name: string): Promise<void> {
  const script = `${PRESS} if (pressed()) return true; throw new Error(document.body.innerText);`;
  await until(() => view.run<boolean>(script, name), `There is no button ${name}.`);
}

/**
 * Has the button of this name pressed as soon as it comes, by the page itself: however slow this process is, what the
 * button would stop is not over before. Gives back at once.
 */
export function pressWhenItComes(view: DrivenView, name: string): Promise<void> {
  return view.run(
    `${PRESS}
     const observer = new MutationObserver(() => { if (pressed()) observer.disconnect(); });
     observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });`,
    name,
  );
}

/** Waits until the page takes a file. */
async function fileField(view: DrivenView): Promise<void> {
  const isThere = () => view.run<boolean>(`return document.querySelector('input[type=file]') !== null`);
  await until(isThere, 'No file can be chosen.');
}

/**
 * Runs a script that hands the page a file as a file dialog would.
 *
 * @param making Body of an async function that gives the file's content: what a Blob is made of. `args` are its own.
 */
export async function giveMadeFile(view: DrivenView, name: string, making: string, ...args: unknown[]): Promise<void> {
  await fileField(view);
  await view.run(
    `const [name, ...given] = args;
     const made = await (async (...args) => { ${making} })(...given);
     const input = document.querySelector('input[type=file]');
     const files = new DataTransfer();
     files.items.add(new File([made], name));
     input.files = files.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
    name,
    ...args,
  );
}

/** What a file that is handed to the page is made of. */
export interface GivenFile {
  /** How many councillors. */
  count: number;
  /** The line that is cut off; none where it is left out. */
  badLine?: number;
  /** Fields that replace those of {@link HEADER}. */
  header?: object;
}

/** Hands the page a pack as a file dialog would. It is made in the page, so that no megabytes cross the wire. */
export function givePack(view: DrivenView, { count, badLine = 0, header = {} }: GivenFile): Promise<void> {
  return giveMadeFile(
    view,
    'council.ndjson',
    `const [header, count, badLine] = args;
     const lines = [JSON.stringify(header)];
     for (let i = 1; i <= count; i++)
       lines.push(i + 1 === badLine ? '{"id":' : JSON.stringify({ id: 'town:' + i, name: 'Anna' + i + ' Kim' + i, positions: [{ title: 'Councillor' }] }));
     return lines.join('\\n');`,
    { ...HEADER, ...header },
    count,
    badLine,
  );
}

/** Hands the page any other file. */
export function giveFile(view: DrivenView, name: string, text: string): Promise<void> {
  return giveMadeFile(view, name, 'return args[0];', text);
}

/**
 * Names of the packs that the page lists as installed; what came otherwise is listed with them, and cannot be removed.
 */
export function packsShown(view: DrivenView): Promise<string[]> {
  return view.run(
    `const packs = [...document.querySelectorAll('.pack')].filter((each) => each.querySelector('[aria-label^="Remove "]'));
     return packs.map((each) => each.querySelector('h4').textContent);`,
  );
}
