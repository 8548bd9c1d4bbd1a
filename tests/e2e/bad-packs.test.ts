import { beforeAll, expect, it } from 'vitest';
import type { DrivenView } from '../../scripts/browsers/driven-browser';
import { until } from '../../scripts/browsers/until';
import { callStore } from './harness/call-store';
import { describeInBrowsers } from './harness/in-browsers';
import { giveMadeFile, givePack, HEADER, openLibrary, packsShown, press, says } from './harness/library';
import { ourProblems } from './harness/page-state';

/** Hands the page a file as a file dialog would; `body` makes a Blob of the header's line. */
function giveMade(view: DrivenView, body: string, header: object = HEADER): Promise<void> {
  return giveMadeFile(
    view,
    'council.ndjson',
    `const head = JSON.stringify(args[0]) + '\\n';
     const row = (i, more) => JSON.stringify({ id: 'town:' + i, name: 'Anna' + i + ' Kim' + i, ...more }) + '\\n';
     const pack = (blob) => new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
     ${body}`,
    header,
  );
}

const rows = (count: number) => `Array.from({ length: ${count} }, (_, i) => row(i + 1)).join('')`;

/** What is wrong with how it is packed, which each browser unpacks itself; the file; what the reader is told. */
const BAD: [what: string, body: string, told: RegExp][] = [
  [
    'a gzip bomb',
    `const empty = (' '.repeat(1023) + '\\n').repeat(1024);
     // What comes behind it would make the file as a whole look honest.
     const noise = Array.from({ length: 32 }, () => crypto.getRandomValues(new Uint8Array(2 ** 16)));
     return pack(new Blob([head, row(1), ...Array.from({ length: 120 }, () => empty), ...noise]));`,
    /200 times its size/,
  ],
  [
    'a packed file that is cut short',
    `const whole = await pack(new Blob([head, ${rows(5000)}]));
     return whole.slice(0, whole.size - 500);`,
    /The packed file is cut short/,
  ],
  [
    'a file of two packed ones, the second damaged',
    `const first = await pack(new Blob([head, ${rows(5000)}]));
     const second = new Uint8Array(await (await pack(new Blob([row(5001)]))).arrayBuffer());
     second[second.length - 6] ^= 1;
     return new Blob([first, second]);`,
    /its checksum is wrong/,
  ],
];

describeInBrowsers('a bad pack:', (shared) => {
  beforeAll(async () => {
    const { page } = shared();
    await openLibrary(shared());
    await givePack(page, { count: 50 });
    await press(page, 'Install');
    await says(page, 'Town council is installed.');
  });

  it.each(BAD)('%s is refused with its reason, and what was there stays', async (_, body, told) => {
    const { page, desk } = shared();
    await giveMade(page, body, { ...HEADER, version: '4' });
    // What is wrong near the beginning is told before anything is installed; how much that is differs between browsers.
    await says(page, new RegExp(`${told.source}|The file says of itself`));
    if (await page.run<boolean>('return document.querySelector(".describe") !== null')) {
      await press(page, 'Install');
      await says(page, told);
      await press(page, 'Change Town council and try again');
      await press(page, 'Cancel');
    }
    const asBefore = { jobs: [], packs: [{ id: HEADER.id, version: '3', rows: 50 }], leftovers: 0 };
    await until(async () => {
      expect(await callStore(desk, 'state')).toEqual(asBefore);
      return true;
    }, 'It is not as it was before.');
  });

  it('twenty thousand aliases of one person are taken', async () => {
    const { page } = shared();
    const aliases = `Array.from({ length: 20000 }, (_, i) => 'Anna Maria' + i + ' Kim')`;
    await giveMade(page, `return new Blob([head, row(1, { aliases: ${aliases} })])`, {
      ...HEADER,
      id: 'many',
      name: 'Many',
    });
    await press(page, 'Install');
    await says(page, 'Many is installed.');
  });

  it('two packed files put together are one', async () => {
    const { page } = shared();
    const body = `return new Blob([await pack(new Blob([head, ${rows(5000)}])), await pack(new Blob([row(5001)]))])`;
    await giveMade(page, body, { ...HEADER, id: 'joined', name: 'Joined', rows: 5001 });
    await press(page, 'Install');
    await says(page, 'Joined is installed.');
  });

  it('what looks like markup is shown as text', async () => {
    const { page } = shared();
    const name = '<img src=x onerror="document.title=1"> __proto__';
    const header = { ...HEADER, id: 'odd', name, licence: name, source: { title: name, address: null } };
    await giveMade(
      page,
      `return new Blob([head, row(1, { name: head, id: 'x:__proto__' }).replace(/\\{/, '{"__proto__":{"a":1},')])`,
      header,
    );
    await says(page, 'The file says of itself');
    await press(page, 'Install');
    await until(async () => (await packsShown(page)).includes(name), 'It is not shown as it is written.');
    expect(
      await page.run(`return [document.querySelectorAll('[onerror]').length, document.title === '1', 'a' in {}]`),
    ).toEqual([0, false, false]);
    expect((await ourProblems(shared())).join('\n')).toBe('');
  });
});
