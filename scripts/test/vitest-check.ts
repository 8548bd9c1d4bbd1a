import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Check, CheckResult } from './check';
import { type FileTime, TIMES_FILE } from './times-reporter';
import { runTool } from './tool';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: VitestCase[] }[];
}

interface VitestCase {
  status: string;
  fullName: string;
  failureMessages: string[] | null;
}

/**
 * Every test of a vitest run counts as one check. A file that cannot be run, or a run that fails outside any test,
 * counts as one more failure.
 *
 * @param args For `vitest run`: the configuration, the files.
 * @param more `env`: variables beside those of this process.
 */
export function vitestCheck(
  name: string,
  args: string[],
  { env = {}, ...order }: Partial<Pick<Check, 'needs' | 'after'>> & { env?: Record<string, string> } = {},
): Check {
  return {
    name,
    needs: [],
    ...order,
    run: async ({ root }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-vitest-'));
      const file = path.join(folder, 'report.json');
      try {
        const times = path.join(folder, 'times.json');
        const ours = `--reporter=${path.join(root, 'scripts', 'test', 'times-reporter.ts')}`;
        const reporters = ['--reporter=default', ours, '--reporter=json', `--outputFile.json=${file}`];
        const run = ['run', ...args, ...reporters];
        const { code, output } = await runTool(root, 'vitest', run, { ...env, [TIMES_FILE]: times });
        return {
          ...countTests(readJson<VitestReport>(file), code, output),
          files: readJson<FileTime[]>(times) ?? [],
        };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    // vitest ended before it could write one: its output says why, and the caller counts that as a failure.
    return null;
  }
}

/**
 * @param report Null when vitest wrote none.
 * @param code vitest's exit code.
 * @param output What vitest printed, shown whole when the report does not say what failed.
 */
export function countTests(report: VitestReport | null, code: number, output: string): CheckResult {
  if (!report) return { passed: 0, failed: 1, skipped: 0, output };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const named = report.numFailedTests + brokenFiles.length;
  const failed = named === 0 && code !== 0 ? 1 : named;
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    output: named > 0 ? describeFailures(report, brokenFiles) : output,
  };
}

/** vitest's report holds a placeholder where a test ran out of time. */
function plainly(message: string): string {
  return message.replace('STACK_TRACE_ERROR', 'It took longer than it may.');
}

function describeFailures(report: VitestReport, brokenFiles: VitestReport['testResults']): string {
  const broken = brokenFiles.map(({ name, message }) => `${name}\n${message}`);
  const cases = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) => `${name}: ${fullName}\n${(failureMessages ?? []).map(plainly).join('\n')}`,
      ),
  );
  return [...broken, ...cases].join('\n\n');
}
