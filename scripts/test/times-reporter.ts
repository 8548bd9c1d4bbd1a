import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** How long one test file took, its hooks and imports included. */
export interface FileTime {
  /** Relative to the project's folder. */
  file: string;
  /** Milliseconds. */
  took: number;
}

/** The variable of the environment that names the file to write. */
export const TIMES_FILE = 'AFORESAID_TIMES';

/**
 * A reporter of vitest. It prints each test's name as it begins, so that a run that hangs is told from one that is slow
 * and says where; and at the end it writes the {@link FileTime}s, as JSON, to the file that `TIMES_FILE` names.
 */
export default class TimesReporter implements Reporter {
  private readonly times: FileTime[] = [];

  onTestCaseReady({ fullName }: TestCase): void {
    process.stdout.write(`begun: ${fullName}\n`);
  }

  onTestModuleEnd(module: TestModule): void {
    const { collectDuration, setupDuration, duration } = module.diagnostic();
    const file = path.relative(process.cwd(), module.moduleId);
    this.times.push({ file, took: collectDuration + setupDuration + duration });
  }

  onTestRunEnd(): void {
    const file = process.env[TIMES_FILE];
    if (file) writeFileSync(file, JSON.stringify(this.times));
  }
}
