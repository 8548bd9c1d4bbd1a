import type { Finished } from './run-checks';

/** So many test files are named. */
const FILES = 12;

/**
 * Lines that say where the time of a run went: every check, and the slowest test files, each the slowest first.
 *
 * @param took Milliseconds of the whole run; checks run beside each other, so that theirs add up to more.
 */
export function whereTimeWent(finished: Finished[], took: number): string[] {
  const checks = finished.map(({ name, took }) => ({ what: name, took }));
  const files = finished.flatMap(({ name, result }) =>
    (result.files ?? []).map(({ file, took }) => ({ what: `${file} (${name})`, took })),
  );
  return [
    `It took ${seconds(took)} in all. Where the time went, checks beside each other:`,
    ...slowestFirst(checks).map(line),
    ...(files.length > 0 ? ['The slowest test files:', ...slowestFirst(files).slice(0, FILES).map(line)] : []),
  ];
}

interface Part {
  what: string;
  took: number;
}

function slowestFirst(parts: Part[]): Part[] {
  return [...parts].sort((a, b) => b.took - a.took);
}

function line({ what, took }: Part): string {
  return `${seconds(took).padStart(10)}  ${what}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
