/**
 * Draws how far confidence can be believed, from PolNeAR dev:
 * `npx tsx bench/detect/draw-calibration.ts [annotated.jsonl]` writes `docs/accuracy/calibration.svg`. Says so and
 * draws nothing where the annotated text is not there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type CalibrationRow, calibrationOf } from './claims-calibration';
import { quotesFound, readMarked } from './claims-documents';

const FILE = new URL('../../docs/accuracy/calibration.svg', import.meta.url);

/** Pixels: the square of the plot, and where it stands in the picture. */
const SIDE = 320;
const LEFT = 56;
const TOP = 28;
const WIDTH = LEFT + SIDE + 24;
const HEIGHT = TOP + SIDE + 92;

const across = (share: number) => LEFT + share * SIDE;
const down = (share: number) => TOP + (1 - share) * SIDE;
const px = (length: number) => String(Math.round(length * 10) / 10);
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Colours of the text around the picture do not reach into it, so it asks for the reader's scheme itself. */
const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #333 }
  .small { font-size: 11px; fill: #666 }
  .axis { stroke: #999; fill: none }
  .line { stroke: #999; stroke-width: .5; stroke-dasharray: 2 4 }
  .kept { stroke: #777; stroke-dasharray: 5 4 }
  .bar { fill: #2b6cb0; fill-opacity: .25 }
  .dot { fill: #2b6cb0 }
  .spread { stroke: #2b6cb0; stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .small { fill: #aaa } .axis { stroke: #777 } .line { stroke: #777 } .kept { stroke: #999 }
    .bar { fill: #90cdf4; fill-opacity: .25 } .dot { fill: #90cdf4 } .spread { stroke: #90cdf4 }
  }
`;

/**
 * The 95 % interval of a share after Wilson, 0 to 1:
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval
 */
function interval(right: number, all: number): [low: number, high: number] {
  const z = 1.96;
  const share = right / all;
  const scale = 1 + z ** 2 / all;
  const middle = (share + z ** 2 / (2 * all)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [middle - half, middle + half];
}

function axes(): string {
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const [x, y] = [px(across(share)), px(down(share))];
    return `<path class="line" d="M${LEFT} ${y}H${LEFT + SIDE}"/>
<text class="small" x="${LEFT - 8}" y="${px(down(share) + 4)}" text-anchor="end">${percent(share)}</text>
<text class="small" x="${x}" y="${TOP + SIDE + 16}" text-anchor="middle">${share.toFixed(1)}</text>`;
  });
  return `${marks.join('\n')}
<path class="axis" d="M${LEFT} ${TOP}V${TOP + SIDE}H${LEFT + SIDE}"/>
<path class="kept" d="M${across(0)} ${down(0)}L${across(1)} ${down(1)}"/>`;
}

/**
 * A tenth of confidence: how many claims it has (bar, against the fullest), how many are right (dot, with its
 * interval).
 */
function column(row: CalibrationRow, fullest: number): string {
  const [low, high] = interval(row.right, row.all);
  const x = px(across(row.said));
  const height = (0.25 * SIDE * row.all) / fullest;
  const told = `confidence ${row.from.toFixed(1)} to ${row.to.toFixed(1)}: ${row.right} of ${row.all} right`;
  const bar = `x="${px(across(row.from) + 2)}" y="${px(TOP + SIDE - height)}" width="${px(SIDE / 10 - 4)}" height="${px(height)}"`;
  return `<g><title>${told}</title><rect class="bar" ${bar}/>
<path class="spread" d="M${x} ${px(down(low))}V${px(down(high))}"/><circle class="dot" cx="${x}" cy="${px(down(row.share))}" r="4"/>
<text class="small" x="${px(across(row.from + 0.05))}" y="${TOP + SIDE + 32}" text-anchor="middle">${row.all}</text></g>`;
}

/** The plot as an SVG file of its own, readable on light and dark ground; `of` names the text it was measured on. */
export function calibrationPlot(rows: readonly CalibrationRow[], of: string): string {
  const fullest = Math.max(1, ...rows.map((row) => row.all));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>Confidence of claims against the share that is right, ${of}</title>
<style>${STYLE}</style>
<text x="${LEFT}" y="16">share of claims right in words and speaker</text>
${axes()}
${rows.map((row) => column(row, fullest)).join('\n')}
<text class="small" x="${LEFT - 8}" y="${TOP + SIDE + 32}" text-anchor="end">claims</text>
<text x="${px(across(0.5))}" y="${TOP + SIDE + 50}" text-anchor="middle">confidence</text>
<text class="small" x="${px(across(0.5))}" y="${TOP + SIDE + 67}" text-anchor="middle">${of}. On the broken line,</text>
<text class="small" x="${px(across(0.5))}" y="${TOP + SIDE + 82}" text-anchor="middle">confidence keeps its word. Upright: 95 % interval.</text>
</svg>
`;
}

function draw(path: string): void {
  const docs = readMarked(path);
  if (!docs) {
    console.log(`${path} is not here.`);
    return;
  }
  const found = docs.map((doc) => quotesFound(doc.text));
  mkdirSync(new URL('.', FILE), { recursive: true });
  const name = path.replace(/^.*\/|\.jsonl$/g, '');
  writeFileSync(FILE, calibrationPlot(calibrationOf(docs, found), `${docs.length} articles of ${name}`));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  draw(process.argv[2] ?? '../shared/data/quotes/polnear-dev.jsonl');
}
