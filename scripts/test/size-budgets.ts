import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that one part of a build may weigh. */
export interface SizeBudget {
  /** What the reader knows it as. */
  part: string;
  /** A file of the build. For a page (`.html`), the scripts and styles that it loads count, itself included. */
  file: string;
  /** Gzipped, in bytes of 1,000 to the kB. */
  gzipKB: number;
  why: string;
}

/** A budget beside what was measured. */
export interface MeasuredSize extends SizeBudget {
  /** `chrome-mv3` or `firefox-mv3`. */
  build: string;
  /** Gzipped bytes; null when the file is not in the build. */
  bytes: number | null;
}

/** Reads the table of budgets at the project's root. */
export function readBudgets(root: string): SizeBudget[] {
  return JSON.parse(readFileSync(path.join(root, 'size-budgets.json'), 'utf8')) as SizeBudget[];
}

/** Weighs every budgeted part of one build folder. */
export function measureSizes(folder: string, budgets: SizeBudget[]): MeasuredSize[] {
  return budgets.map((budget) => ({ ...budget, build: path.basename(folder), bytes: weigh(folder, budget.file) }));
}

/** The parts that are missing or heavier than allowed; empty when all is well. */
export function overBudget(sizes: MeasuredSize[]): MeasuredSize[] {
  return sizes.filter(({ bytes, gzipKB }) => bytes === null || bytes > gzipKB * 1000);
}

/** One line for a reader: `chrome-mv3 content script 12.3 of 30 kB`. */
export function sizeLine({ build, part, bytes, gzipKB }: MeasuredSize): string {
  const weight = bytes === null ? 'is not in the build' : `${(bytes / 1000).toFixed(1)} of ${gzipKB} kB gzip`;
  return `${build} ${part}: ${weight}`;
}

function weigh(folder: string, file: string): number | null {
  if (!existsSync(path.join(folder, file))) return null;
  return filesOf(folder, file).reduce((sum, each) => sum + gzipSync(readFileSync(path.join(folder, each))).length, 0);
}

/**
 * A page with what it loads: every chunk is named in the page, or imported by a chunk that is. What is fetched later by
 * `import()`, such as another language, is no part of it.
 */
function filesOf(folder: string, file: string): string[] {
  const seen = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next) || !existsSync(path.join(folder, next))) continue;
    seen.add(next);
    if (file.endsWith('.html')) waiting.push(...referencesIn(next, readFileSync(path.join(folder, next), 'utf8')));
  }
  return [...seen];
}

function referencesIn(file: string, text: string): string[] {
  if (file.endsWith('.html')) {
    return [...text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  }
  const folder = path.posix.dirname(file);
  const imports = text.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
  return [...imports].map((match) => path.posix.join(folder, match[1] ?? ''));
}
