/** The tables of the records, for the terminal and for `docs/benchmarks.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { median, table } from '../measured';
import { drawGrowth, type Panel } from './draw-growth';
import { MOST_OF_PEERS, ROUNDS, SIZES, WRITES_DOCS } from './settings';
import type { Floor, Trial } from './trials';

const DOCS = new URL('../../docs/benchmarks.md', import.meta.url);

/** A column: its head, and the value of a trial; NaN where there is none. */
export interface Column<Time extends string> {
  head: string;
  of: (trial: Trial<Time>) => number;
}

/** A figure with as many digits as say something; a dash where there is none. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

/** A row for each trial; one that failed says what it was over in the first column that it has no figure for. */
export function rowsOf<Time extends string>(
  trials: readonly Trial<Time>[],
  columns: readonly Column<Time>[],
): string[][] {
  return trials.map((trial) => {
    const cells = columns.map(({ of }) => figure(of(trial)));
    const first = cells.indexOf('–');
    if (trial.over && first >= 0) cells[first] = `–, ${trial.over}`;
    return [trial.way.name, trial.size.toLocaleString('en'), ...cells];
  });
}

const MISSED = 'missed';

/** A figure beside what it has to reach, as a row. */
export function barRow(what: string, measured: number, most: number, unit: string): string[] {
  return [what, `${figure(measured)} ${unit}`, `${most} ${unit}`, measured <= most ? 'reached' : MISSED];
}

/** Trials that were taken fewer times than the others, in words; null when there are none. */
export function takenLess<Time extends string>(
  trials: readonly Trial<Time>[],
  [time, full]: readonly [Time, number],
  what: string,
): string | null {
  const fewer = trials.filter(({ over, times }) => over === null && times[time].length < full);
  if (fewer.length === 0) return null;
  const each = fewer.map(({ way, size, times }) => `${way.name} ${size.toLocaleString('en')} (${times[time].length})`);
  return `${what} fewer than ${full} times, for they are slow: ${each.join(', ')}.`;
}

/** Day, browser, load of the machine, and what was left out: without these figures say nothing. */
export function circumstances({ extension, times }: Floor, loadBefore: number): string {
  const [load] = os.loadavg();
  const parts = [
    `Taken on ${new Date().toISOString().slice(0, 10)} in ${extension.version.replace('/', ' ')}`,
    `load of the machine ${loadBefore.toFixed(1)} when it began, ${load!.toFixed(1)} when it ended, on ${os.cpus().length} cores`,
    `medians of ${ROUNDS} rounds in turns, ms`,
    `a worker without code answers in ${figure(median(times))} when it is woken`,
    ...(MOST_OF_PEERS < SIZES.at(-1)! ? [`peers up to ${MOST_OF_PEERS.toLocaleString('en')}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** Names of a way stand once, at its first row. */
const onceEach = (rows: string[][]) =>
  rows.map(([name = '', ...cells], i) => [name === rows[i - 1]?.[0] ? '' : name, ...cells]);

function markdown([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => (cell === MISSED ? `**${cell}**` : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...onceEach(rows).map(line)].join('\n');
}

/** Replaces what stands between the marks of this name. */
export function replaceBetween(text: string, name: string, inner: string): string {
  const [begin, end] = [`<!-- ${name}: written by npm run bench -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for ${name}.`);
  return `${text.slice(0, from + begin.length)}\n\n${inner}\n\n${text.slice(to)}`;
}

/** Prints tables under each other, and writes them into the documentation when that is asked for. */
export function publish(name: string, tables: string[][][], notes: readonly string[]): void {
  for (const rows of tables) console.log(`\n${table(rows)}`);
  console.log(`\n${notes.join('\n')}`);
  if (!WRITES_DOCS) return;
  const inner = [notes.join(' '), ...tables.map(markdown)].join('\n\n');
  writeFileSync(DOCS, replaceBetween(readFileSync(DOCS, 'utf8'), name, inner));
}

/** Draws columns by the size of the library when that is asked for: a panel each, a line for each way. */
export function drawColumns<Time extends string>(
  name: string,
  title: string,
  of: string,
  trials: readonly Trial<Time>[],
  columns: readonly (Column<Time> & { panel: string })[],
): void {
  if (!WRITES_DOCS) return;
  const ways = [...new Set(trials.map(({ way }) => way.name))];
  const panels = columns.map(({ panel, of: costOf }): Panel => {
    const pointsOf = (way: string) =>
      trials
        .filter((trial) => trial.way.name === way)
        .map((trial): [number, number] => [trial.size, costOf(trial)])
        .filter(([, value]) => value > 0);
    return { title: panel, lines: ways.map((label) => ({ label, points: pointsOf(label) })) };
  });
  drawGrowth(
    name,
    title,
    of,
    panels.filter(({ lines }) => lines.some(({ points }) => points.length > 0)),
  );
}
