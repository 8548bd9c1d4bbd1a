import type { Room } from './rooms';

const START = '<!-- layers:start -->';
const END = '<!-- layers:end -->';

/** The rooms as a table of Markdown. */
export function tableOf(rooms: readonly Room[]): string {
  const rows = rooms.map(({ path, gives, imports, types = [], touches }) => {
    const named = [...imports, ...types.map((name) => `*${name}*`)];
    return `| \`${path}\` | ${gives} | ${named.join(', ') || 'nothing'} | ${touches ?? '**pure**'} |`;
  });
  return ['| room | gives | may import | touches |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/**
 * The page with the table between its marks.
 *
 * @throws {Error} where a mark is missing
 */
export function withTable(page: string, rooms: readonly Room[]): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`CONTRIBUTING.md has no ${START} … ${END}.`);
  return `${page.slice(0, start + START.length)}\n\n${tableOf(rooms)}\n\n${page.slice(end)}`;
}
