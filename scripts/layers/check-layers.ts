import { readFileSync } from 'node:fs';
import path from 'node:path';
import { breachesIn, disorderIn, roomOf } from './breaches';
import { readSources } from './imports';
import { impureIn } from './purity';
import { ROOMS, type Room } from './rooms';
import { withTable } from './table';

/** Where rooms lie. What is outside, tools, tests and benches, may import anything. */
const FOLDERS = ['lib', 'components', 'entrypoints'];

/** Every way in which the code, its compiler's settings or CONTRIBUTING say something else than the table of rooms. */
export function layerFaults(root: string): string[] {
  const sources = readSources(root, FOLDERS).filter(({ file }) => !file.endsWith('.d.ts'));
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const impure = sources
    .filter(({ file }) => roomOf(ROOMS, file)?.touches === null)
    .flatMap(({ file }) => impureIn(file, read(file)));
  const page = read('CONTRIBUTING.md');
  const isOld = withTable(page, ROOMS) !== page;
  return [
    ...disorderIn(ROOMS),
    ...breachesIn(root, ROOMS, sources),
    ...impure,
    ...wrongInProjects(ROOMS, read),
    ...(isOld ? ['CONTRIBUTING.md has another table of rooms: npm run layers -- --write'] : []),
  ];
}

/** Pure rooms are in the project without the types of page, browser and Node, and in no other. */
function wrongInProjects(rooms: readonly Room[], read: (file: string) => string): string[] {
  const pure = JSON.parse(read('tsconfig.pure.json')) as { include: string[] };
  const whole = JSON.parse(read('tsconfig.json')) as { exclude: string[] };
  const top = rooms.filter(({ touches, path: own }) => touches === null && !isInside(rooms, own));
  return top.flatMap(({ path: own }) => [
    ...(pure.include.includes(own) ? [] : [`tsconfig.pure.json does not include ${own}, which is pure.`]),
    ...(whole.exclude.includes(own) ? [] : [`tsconfig.json does not exclude ${own}, which is pure.`]),
  ]);
}

/** Whether it lies inside another pure room, and so is named with that one. */
function isInside(rooms: readonly Room[], own: string): boolean {
  return rooms.some(({ path: other, touches }) => touches === null && own.startsWith(`${other}/`));
}
