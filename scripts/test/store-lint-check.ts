import { type Check, single } from './check';
import { runTool } from './tool';

/** What `web-ext lint` warns of and we live with: the code, the most times it may come, and why. */
export const ACCEPTED_WARNINGS: { code: string; atMost: number; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    atMost: 4,
    why: "Preact's own assignment to innerHTML (dangerouslySetInnerHTML), once per bundle that holds Preact; we never use it.",
  },
];

interface StoreFinding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * The findings that must be mended: every error, and every warning that is not accepted or comes too often.
 */
export function unaccepted(report: { errors: StoreFinding[]; warnings: StoreFinding[] }): StoreFinding[] {
  const tooMany = report.warnings.filter(({ code }) => {
    const accepted = ACCEPTED_WARNINGS.find((each) => each.code === code);
    return report.warnings.filter((each) => each.code === code).length > (accepted?.atMost ?? 0);
  });
  return [...report.errors, ...tooMany];
}

/** Mozilla's own linter over the Firefox build. */
export const storeLintCheck: Check = {
  name: 'web-ext lint',
  needs: ['build for Firefox'],
  run: async ({ root }) => {
    const args = ['lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '-o', 'json'];
    const { stdout, output } = await runTool(root, 'web-ext', args);
    const report = parseReport(stdout);
    if (!report) return single(false, output);
    const findings = unaccepted(report);
    return single(findings.length === 0, findings.map(describe).join('\n'));
  },
};

function parseReport(stdout: string): { errors: StoreFinding[]; warnings: StoreFinding[] } | null {
  try {
    return JSON.parse(stdout) as { errors: StoreFinding[]; warnings: StoreFinding[] };
  } catch {
    // The linter itself broke; the caller shows what it printed.
    return null;
  }
}

function describe({ code, message, file, line }: StoreFinding): string {
  return `${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`;
}
