import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureSizes, readBudgets, sizeLine } from '../../scripts/test/size-budgets';
import { runTool } from '../../scripts/test/tool';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds for both browsers and prints what each budgeted part weighs. */
export async function run(): Promise<void> {
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    const { code, output } = await runTool(ROOT, 'wxt', args);
    if (code !== 0) throw new Error(output);
  }
  const budgets = readBudgets(ROOT);
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    console.log(
      measureSizes(path.join(ROOT, '.output', build), budgets)
        .map(sizeLine)
        .join('\n'),
    );
  }
}
