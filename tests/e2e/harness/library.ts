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

/** Presses the button of this name, as soon as it is there. */
export async function press(view: DrivenView, name: string): Promise<void> {
  await until(
    () =>
      view.run<boolean>(
        `const nameOf = (button) => button.getAttribute('aria-label') ?? button.textContent.trim();
         const button = [...document.querySelectorAll('button')].find((each) => nameOf(each) === args[0]);
         button?.click();
         return button !== undefined;`,
        name,
      ),
    `There is no button ${name}.`,
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
  return view.run(
    `const [header, count, badLine] = args;
     const lines = [JSON.stringify(header)];
     for (let i = 1; i <= count; i++)
       lines.push(i + 1 === badLine ? '{"id":' : JSON.stringify({ id: 'town:' + i, name: 'Anna' + i + ' Kim' + i, positions: [{ title: 'Councillor' }] }));
     const input = document.querySelector('input[type=file]');
     const files = new DataTransfer();
     files.items.add(new File([lines.join('\\n')], 'council.ndjson'));
     input.files = files.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
    { ...HEADER, ...header },
    count,
    badLine,
  );
}

/** Hands the page any other file. */
export function giveFile(view: DrivenView, name: string, text: string): Promise<void> {
  return view.run(
    `const input = document.querySelector('input[type=file]');
     const files = new DataTransfer();
     files.items.add(new File([args[1]], args[0]));
     input.files = files.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
    name,
    text,
  );
}

/** Names of the packs that the page lists as installed. */
export function packsShown(view: DrivenView): Promise<string[]> {
  return view.run(`return [...document.querySelectorAll('.pack h4')].map(({ textContent }) => textContent)`);
}
