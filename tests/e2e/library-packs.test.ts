import { expect, it } from 'vitest';
import type { DrivenBrowser, DrivenView } from '../../scripts/browsers/driven-browser';
import { until } from '../../scripts/browsers/until';
import { describeInBrowsers } from './harness/in-browsers';

const HEADER = {
  aforesaid: 'pack',
  format: 1,
  id: 'town-council',
  name: 'Town council',
  kind: 'people',
  version: '3',
  licence: 'CC0-1.0',
  source: { title: 'Minutes of the council', address: 'https://council.example/minutes' },
  asOf: '2026-05',
};

/** A pack of so many people, made in the page so that no megabytes cross the wire. */
const GIVE_FILE = `
  const [header, count, badLine, name] = args;
  const lines = [JSON.stringify(header)];
  for (let i = 1; i <= count; i++)
    lines.push(i + 1 === badLine ? '{"id":' : JSON.stringify({ id: 'town:' + i, name: 'Anna' + i + ' Kim' + i, positions: [{ title: 'Councillor' }] }));
  const input = document.querySelector('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([lines.join('\\n')], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
`;

async function says(view: DrivenView, words: string): Promise<void> {
  let last = '';
  await until(
    async () => {
      last = await view.run<string>('return document.body.innerText');
      return last.includes(words);
    },
    `The library does not say ${words}.`,
    30_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message} It said: ${last}`);
  });
}

function press(view: DrivenView, name: string): Promise<void> {
  return view.run(
    `const nameOf = (button) => button.getAttribute('aria-label') ?? button.textContent.trim();
     const button = [...document.querySelectorAll('button')].find((each) => nameOf(each) === args[0]);
     if (!button) throw new Error('no button ' + args[0] + ' in: ' + document.body.innerText);
     button.click();`,
    name,
  );
}

async function openLibrary({ page, origin }: DrivenBrowser, section = 'packs'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/library.html#${section}`);
}

describeInBrowsers('packs in the library', (shared) => {
  it('are installed from a file', async () => {
    const { page } = shared();
    await openLibrary(shared());
    await says(page, 'No pack is installed yet');
    await page.run(GIVE_FILE, HEADER, 3000, 0, 'council.ndjson');
    await says(page, 'The file says of itself');
    await press(page, 'Install');
    await says(page, '3,000 people');
    await says(page, 'Town council is installed.');
    expect(await page.run(`return document.querySelectorAll('.job').length`)).toBe(0);
  });
});
