/** Draws what something costs by the size of the library, both axes in powers of ten. */
import { mkdirSync, writeFileSync } from 'node:fs';

/** One way to do it: size and cost. */
export interface Line {
  label: string;
  points: [size: number, cost: number][];
}

const FOLDER = new URL('../../docs/benchmarks/', import.meta.url);

/** Pixels. */
const [WIDTH, HEIGHT, LEFT, TOP] = [420, 280, 72, 24];
const COLOURS = ['#2b6cb0', '#c05621', '#2f855a', '#805ad5'];

/** Colours of the text around the picture do not reach into it, so it asks for the reader's scheme itself. */
const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #333 }
  .small { font-size: 11px; fill: #666 }
  .grid { stroke: #999; stroke-width: .5; stroke-dasharray: 2 4 }
  .line { fill: none; stroke-width: 2 } .woken { stroke-dasharray: 6 4 }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .small { fill: #aaa } .grid { stroke: #777 } }
`;

const px = (length: number) => String(Math.round(length * 10) / 10);

function scaleOf(values: readonly number[], length: number) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { ticks, at: (value: number) => ((Math.log10(value) - low) / (high - low)) * length };
}

/** Writes `docs/benchmarks/NAME-growth.svg`. Two lines that follow each other are of one way: the second is dashed. */
export function drawGrowth(name: string, title: string, unit: string, lines: readonly Line[]): void {
  const x = scaleOf(
    lines.flatMap(({ points }) => points.map(([size]) => size)),
    WIDTH,
  );
  const y = scaleOf(
    lines.flatMap(({ points }) => points.map(([, cost]) => cost)),
    HEIGHT,
  );
  const [across, down] = [(size: number) => LEFT + x.at(size), (cost: number) => TOP + HEIGHT - y.at(cost)];
  const grid = [
    ...y.ticks.map(
      (tick) => `<path class="grid" d="M${LEFT} ${px(down(tick))}h${WIDTH}"/>
<text class="small" x="${LEFT - 8}" y="${px(down(tick) + 4)}" text-anchor="end">${tick} ${unit}</text>`,
    ),
    ...x.ticks.map(
      (tick) =>
        `<text class="small" x="${px(across(tick))}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
  ];
  const drawn = lines.map(({ label, points }, i) => {
    const colour = COLOURS[(i >> 1) % COLOURS.length];
    const path = points.map(([size, cost]) => `${px(across(size))} ${px(down(cost))}`).join('L');
    const key = TOP + HEIGHT + 40 + i * 18;
    const look = `class="line${i % 2 ? ' woken' : ''}" stroke="${colour}"`;
    return `<path ${look} d="M${path}"/><path ${look} d="M${LEFT} ${key - 4}h28"/>
<text x="${LEFT + 36}" y="${key}">${label}</text>`;
  });
  const height = TOP + HEIGHT + 44 + lines.length * 18;
  const size = `width="${LEFT + WIDTH + 40}" height="${height}" viewBox="0 0 ${LEFT + WIDTH + 40} ${height}"`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    new URL(`${name}-growth.svg`, FOLDER),
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><title>${title}</title><style>${STYLE}</style>\n${[...grid, ...drawn].join('\n')}\n</svg>\n`,
  );
}
