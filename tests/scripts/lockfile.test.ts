import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>;
};
const places = Object.keys(lock.packages);

/** npm leaves these out when the registry lacks them, and `npm ci` then refuses the whole file. */
it('the lockfile holds the packages for other systems too', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places.some((each) => each.endsWith(`node_modules/${name}`)))
      .map((name) => `${place} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it('the lockfile names no download address', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});
