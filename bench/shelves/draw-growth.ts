/** Draws what things cost by the size of the library: panels with both axes in powers of ten, one key under them. */
import { mkdirSync, writeFileSync } from 'node:fs';

/** One way to do it: size and cost. */
export interface Line {
  label: string;
  points: [size: number, cost: number][];
}

/** One cost of all ways. A line without points is left out of it, and keeps its look in the others. */
export interface Panel {
  title: string;
  lines: Line[];
}

const FOLDER = new URL('../../docs/benchmarks/', import.meta.url);

/** Pixels. A panel's axes lie within its cell. */
const CELL = { width: 390, height: 290 };
const AXES = { left: 64, top: 40, width: 290, height: 200 };
const KEY = { row: 22, columns: 2, top: 12 };
const EDGE = 10;

/** Read on white and on black alike. */
const COLOURS = ['#2f7ed8', '#d9822b', '#2e9e5b', '#9b6bd6', '#d6476b', '#8a8f1d', '#4fa3a5'];

/** What stands at each point, so that lines are told apart without their colours too. */
const MARKS: ((x: string, y: string) => string)[] = [
  (x, y) => `M${x} ${y}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
  (x, y) => `M${x} ${y}m-3.5 -3.5h7v7h-7z`,
  (x, y) => `M${x} ${y}m0 -4.5l4.5 8h-9z`,
  (x, y) => `M${x} ${y}m0 -5l5 5l-5 5l-5 -5z`,
  (x, y) => `M${x} ${y}m0 4.5l4.5 -8h-9z`,
  (x, y) => `M${x} ${y}m-4.5 -1.5h3v-3h3v3h3v3h-3v3h-3v-3h-3z`,
  (x, y) => `M${x} ${y}m-5 -2.5h10v5h-10z`,
];

/** Colours of the text around the picture do not reach into it, so it brings a ground of the reader's scheme. */
const STYLE = `
  .ground { fill: #fff } text { font: 12px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600; fill: #222 } .small { font-size: 11px; fill: #666 }
  .grid { stroke: #999; stroke-width: .5; stroke-dasharray: 2 4 }
  .line { fill: none; stroke-width: 1.5 } .first { stroke-width: 3 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #14171a } text { fill: #ddd } .title { fill: #eee } .small { fill: #aaa } .grid { stroke: #777 }
  }
`;

const px = (length: number) => String(Math.round(length * 10) / 10);

function scaleOf(values: readonly number[], length: number) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { ticks, at: (value: number) => ((Math.log10(value) - low) / (high - low)) * length };
}

const tickText = (tick: number) => (tick < 1 ? String(Number(tick.toPrecision(1))) : tick.toLocaleString('en'));

/** How a line looks at some points of the picture; the first, which is ours, stands out. */
function drawn(points: readonly [x: number, y: number][], place: number): string {
  const colour = COLOURS[place % COLOURS.length];
  const path = points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L');
  const marks = points.map(([x, y]) => MARKS[place % MARKS.length]!(px(x), px(y))).join('');
  return `<path class="line${place === 0 ? ' first' : ''}" stroke="${colour}" d="M${path}"/><path fill="${colour}" d="${marks}"/>`;
}

function drawPanel({ title, lines }: Panel, of: string, cell: number): string {
  const left = (cell % 2) * CELL.width + AXES.left;
  const top = Math.floor(cell / 2) * CELL.height + AXES.top;
  const points = lines.flatMap((line) => line.points);
  const x = scaleOf(
    points.map(([size]) => size),
    AXES.width,
  );
  const y = scaleOf(
    points.map(([, cost]) => cost),
    AXES.height,
  );
  const down = (cost: number) => top + AXES.height - y.at(cost);
  const grid = y.ticks.map(
    (tick) => `<path class="grid" d="M${left} ${px(down(tick))}h${AXES.width}"/>
<text class="small" x="${left - 12}" y="${px(down(tick) + 4)}" text-anchor="end">${tickText(tick)}</text>`,
  );
  const sizes = x.ticks.map(
    (tick) =>
      `<text class="small" x="${px(left + x.at(tick))}" y="${top + AXES.height + 18}" text-anchor="middle">${tickText(tick)}</text>`,
  );
  const curves = lines
    .map((line, place) => ({ line, place }))
    .filter(({ line }) => line.points.length > 0)
    .map(({ line, place }) =>
      drawn(
        line.points.map(([size, cost]) => [left + x.at(size), down(cost)]),
        place,
      ),
    )
    // Ours comes first in the key, and last on the paper.
    .reverse();
  const texts = [
    `<text class="title" x="${left}" y="${top - 14}">${title}</text>`,
    `<text class="small" x="${left + AXES.width / 2}" y="${top + AXES.height + 34}" text-anchor="middle">${of}</text>`,
  ];
  return [...texts, ...grid, ...sizes, ...curves].join('\n');
}

function drawKey(labels: readonly string[], top: number): string {
  const rows = Math.ceil(labels.length / KEY.columns);
  return labels
    .map((label, place) => {
      const x = Math.floor(place / rows) * CELL.width + AXES.left;
      const y = top + KEY.top + (place % rows) * KEY.row;
      return `${drawn(
        [
          [x, y],
          [x + 32, y],
        ],
        place,
      )}<text x="${x + 44}" y="${y + 4}">${label}</text>`;
    })
    .join('\n');
}

/**
 * The picture as SVG. All panels have the same lines in the same order.
 *
 * @param of what the library has so many of
 */
export function growthOf(title: string, of: string, panels: readonly Panel[]): string {
  const labels = panels[0]?.lines.map(({ label }) => label) ?? [];
  const below = Math.ceil(panels.length / 2) * CELL.height;
  const [width, height] = [
    2 * CELL.width + EDGE,
    below + KEY.top + Math.ceil(labels.length / KEY.columns) * KEY.row + EDGE,
  ];
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${title}</title><style>${STYLE}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    ...panels.map((panel, cell) => drawPanel(panel, of, cell)),
    drawKey(labels, below),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** Writes `docs/benchmarks/NAME-growth.svg`. */
export function drawGrowth(name: string, title: string, of: string, panels: readonly Panel[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(`${name}-growth.svg`, FOLDER), growthOf(title, of, panels));
}
