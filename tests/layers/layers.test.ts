import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breachesIn, disorderIn } from '../../scripts/layers/breaches';
import { importsIn, readSources } from '../../scripts/layers/imports';
import { impureIn } from '../../scripts/layers/purity';
import { ROOMS, type Room } from '../../scripts/layers/rooms';
import { tableOf, withTable } from '../../scripts/layers/table';

function room(name: string, given: Partial<Room> = {}): Room {
  return { name, path: `lib/${name}`, gives: `the ${name}`, imports: [], touches: null, ...given };
}

/** Three rooms as they may be, one of them inside another. */
const HOUSE: Room[] = [
  room('cellar'),
  room('hall', { imports: ['cellar'], packages: ['dexie'] }),
  room('roof', { imports: ['hall'], types: ['cellar'] }),
  room('attic', { path: 'lib/roof/attic', types: ['cellar'] }),
];

/** All that the house allows. */
const WHOLE = {
  'lib/cellar/coal.ts': '',
  'lib/hall/stairs.ts': "import { coal } from '../cellar/coal';\nimport Dexie from 'dexie/import-wrapper';",
  'lib/roof/tiles.ts': "import { stairs } from '@/lib/hall/stairs';\nimport type { Coal } from '../cellar/coal';",
  'lib/roof/attic/trunk.ts': "import { type Coal } from '../../cellar/coal';",
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function breaches(files: Record<string, string>, rooms = HOUSE): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'aforesaid-layers-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return breachesIn(root, rooms, readSources(root, ['lib']));
}

describe('the check of layers', () => {
  it('has nothing to say of a house in order', () => {
    expect(breaches(WHOLE)).toEqual([]);
  });

  it.each([
    [
      'a value from a room that is not named',
      'lib/cellar/coal.ts',
      "import { x } from '../hall/stairs';",
      'cellar may not import hall.',
    ],
    [
      'a type from a room that is not named',
      'lib/cellar/coal.ts',
      "import type { X } from '../hall/stairs';",
      'cellar may not import hall.',
    ],
    ['a re-export', 'lib/cellar/coal.ts', "export * from '../hall/stairs';", 'cellar may not import hall.'],
    ['a dynamic import', 'lib/cellar/coal.ts', "await import('../hall/stairs');", 'cellar may not import hall.'],
    [
      'a value where only types may be known',
      'lib/roof/attic/trunk.ts',
      "import { x, type Y } from '../../cellar/coal';",
      'attic may know the types of cellar and nothing else.',
    ],
    [
      'a room from the room inside it',
      'lib/roof/attic/trunk.ts',
      "import { x } from '../tiles';",
      'attic may not import roof.',
    ],
    [
      'a package',
      'lib/cellar/coal.ts',
      "import { x } from '@noble/hashes/sha2.js';",
      'cellar may not import @noble/hashes.',
    ],
    ['Node', 'lib/cellar/coal.ts', "import { x } from 'node:fs';", 'cellar may not import node.'],
    ['a file that is not there', 'lib/cellar/coal.ts', "import { x } from './gone';", 'there is no such file.'],
    ['a file of no room', 'lib/cellar/coal.ts', "import { x } from '../loose';", 'that stands in no room.'],
  ])('finds %s', (_, file, line, said) => {
    const specifier = /'(.*)'/.exec(line)![1];
    const files = { ...WHOLE, 'lib/loose.ts': '' };
    const found = breaches({ ...files, [file]: `${WHOLE[file as keyof typeof WHOLE]}\n${line}` });
    expect(found.sort()).toEqual([`${file} imports ${specifier}: ${said}`, 'lib/loose.ts stands in no room.'].sort());
  });

  it('finds what the table allows and no code does', () => {
    const without = { ...WHOLE, 'lib/roof/tiles.ts': '' };
    expect(breaches(without)).toEqual([
      'roof may import hall and never does: take it out of the table.',
      'roof may import cellar and never does: take it out of the table.',
    ]);
  });

  it('refuses a table in which a room climbs back', () => {
    expect(disorderIn(HOUSE)).toEqual([]);
    expect(disorderIn([room('cellar', { types: ['hall'] }), room('hall', { imports: ['hall'] })])).toEqual([
      'cellar may import hall, which does not stand above it in the table.',
      'hall may import hall, which does not stand above it in the table.',
    ]);
    expect(disorderIn(ROOMS)).toEqual([]);
  });

  it('reads every form of import, and which take types alone', () => {
    const text = `
      import './a.css?inline';
      import type { A } from './a';
      import b, { type B } from './b';
      export { type C } from './c';
      export * as d from './d';
      const e = () => import('./e');
      // import { f } from './f';
      const g = "import { g } from './g'";`;
    expect(importsIn('x.ts', text).map(({ specifier, isTypeOnly }) => [specifier, isTypeOnly])).toEqual([
      ['./a.css?inline', false],
      ['./a', true],
      ['./b', false],
      ['./c', true],
      ['./d', false],
      ['./e', false],
    ]);
  });

  it('finds the clock and chance in pure code', () => {
    const said = (what: string) => `x.ts:1 asks ${what}: it is pure, so pass that in.`;
    expect(impureIn('x.ts', 'f(Date.now(), new Date());')).toEqual([said('Date.now'), said('new Date()')]);
    expect(impureIn('x.ts', 'const roll = Math.random;')).toEqual([said('Math.random')]);
    expect(impureIn('x.ts', 'f(new Date(0), Date.UTC(2020), Math.max(1));')).toEqual([]);
  });

  it('writes its table between the marks of the page, and nowhere else', () => {
    const page = 'a\n<!-- layers:start -->\nold\n<!-- layers:end -->\nb';
    const written = withTable(page, HOUSE);
    expect(written).toContain('| `lib/roof` | the roof | hall, *cellar* | **pure** |');
    expect(written).not.toContain('old');
    expect(withTable(written, HOUSE)).toBe(written);
    expect(() => withTable('a', HOUSE)).toThrow('layers:start');
  });

  it('is the table that CONTRIBUTING shows', () => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(tableOf(ROOMS));
  });
});
