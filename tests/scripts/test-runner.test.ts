import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Check, type CheckResult, single } from '../../scripts/test/check';
import { type Finished, runChecks } from '../../scripts/test/run-checks';
import { measureSizes, overBudget, type SizeBudget, sizeLine } from '../../scripts/test/size-budgets';
import { ACCEPTED_WARNINGS, unaccepted } from '../../scripts/test/store-lint-check';
import { summaryLine } from '../../scripts/test/summary';
import { countTests } from '../../scripts/test/vitest-check';
import { whereTimeWent } from '../../scripts/test/where-time-went';

const counted = (passed: number, failed: number, skipped: number): CheckResult => ({
  passed,
  failed,
  skipped,
  output: '',
});

describe('the last line', () => {
  it.each<[string, CheckResult[]]>([
    ['0 passed, 0 failed', []],
    ['3 passed, 0 failed', [counted(1, 0, 0), counted(2, 0, 0)]],
    ['3 passed, 2 failed, 4 skipped', [counted(1, 2, 3), counted(2, 0, 1)]],
  ])('%s', (line, results) => {
    expect(summaryLine(results)).toBe(line);
  });
});

describe('running checks', () => {
  const context = { root: '/', browsers: [] };
  const check = (name: string, needs: string[] = [], run: Check['run'] = async () => single(true, name)): Check => ({
    name,
    needs,
    run,
  });
  const all = async (checks: Check[], atOnce = 2) => {
    const told: Finished[] = [];
    await runChecks(checks, context, atOnce, (finished) => told.push(finished));
    return told;
  };

  it('runs each one once, after those that it needs', async () => {
    const order = (await all([check('c', ['b']), check('b', ['a']), check('a')])).map(({ name }) => name);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('runs no more than so many together', async () => {
    let running = 0;
    let most = 0;
    const busy: Check['run'] = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return single(true, '');
    };
    await all(['a', 'b', 'c', 'd', 'e'].map((name) => check(name, [], busy)));
    expect(most).toBe(2);
  });

  it('fails what needs a failed one, without running it', async () => {
    let ran = false;
    const told = await all([
      check('build', [], async () => single(false, 'broken')),
      check('test', ['build'], async () => {
        ran = true;
        return single(true, '');
      }),
    ]);
    expect(ran).toBe(false);
    expect(told.map(({ result }) => result.failed)).toEqual([1, 1]);
    expect(told[1]?.result.output).toContain('build');
  });

  it('runs what only comes after a failed one', async () => {
    const told = await all([
      { ...check('second'), after: ['first'] },
      check('first', [], async () => single(false, 'broken')),
    ]);
    expect(told.map(({ name, result }) => [name, result.failed])).toEqual([
      ['first', 1],
      ['second', 0],
    ]);
  });

  it('counts an exception as a failure and says it', async () => {
    const [told] = await all([check('a', [], () => Promise.reject(new Error('bang')))]);
    expect(told?.result).toMatchObject({ passed: 0, failed: 1 });
    expect(told?.result.output).toContain('bang');
  });

  it('does not wait for ever for a check that does not exist', async () => {
    await expect(all([check('a', ['nobody'])])).rejects.toThrow('nobody');
  });
});

describe('where the time went', () => {
  it('names checks and test files, the slowest first', () => {
    const files = [
      { file: 'a.test.ts', took: 1000 },
      { file: 'b.test.ts', took: 31_000 },
    ];
    const lines = whereTimeWent(
      [
        { name: 'lint', result: counted(1, 0, 0), took: 2000 },
        { name: 'unit', result: { ...counted(2, 0, 0), files }, took: 32_000 },
      ],
      33_400,
    );
    expect(lines[0]).toContain('33.4 s in all');
    expect(lines.slice(1).map((line) => line.trim())).toEqual([
      '32.0 s  unit',
      '2.0 s  lint',
      'The slowest test files:',
      '31.0 s  b.test.ts (unit)',
      '1.0 s  a.test.ts (unit)',
    ]);
  });

  it('says nothing of files where no check has any', () => {
    const lines = whereTimeWent([{ name: 'lint', result: counted(1, 0, 0), took: 2000 }], 2000);
    expect(lines).toHaveLength(2);
  });
});

describe('counting vitest’s tests', () => {
  type Report = NonNullable<Parameters<typeof countTests>[0]>;
  const report = (more: Partial<Report>): Report => ({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...more,
  });

  it('adds passed, failed, skipped and planned ones', () => {
    const failing = { status: 'failed', fullName: 'it breaks', failureMessages: ['because'] };
    const given = report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults: [failing] }],
    });
    expect(countTests(given, 1, 'noise')).toMatchObject({ passed: 5, failed: 1, skipped: 3 });
    expect(countTests(given, 1, 'noise').output).toMatch(/a\.test\.ts: it breaks\nbecause/);
  });

  it.each<[string, Report | null, number]>([
    ['there is no report', null, 1],
    [
      'a file could not be read',
      report({ testResults: [{ name: 'a', status: 'failed', message: 'syntax', assertionResults: [] }] }),
      1,
    ],
    ['vitest failed outside any test', report({ numPassedTests: 3 }), 1],
  ])('counts one failure when %s', (_, given, code) => {
    expect(countTests(given, code, 'what it printed').failed).toBe(1);
    expect(countTests(given, code, 'what it printed').output).not.toBe('');
  });
});

describe('size budgets', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-sizes-'));
    mkdirSync(path.join(folder, 'chunks'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const noise = (bytes: number) =>
    Array.from({ length: bytes }, (_, index) =>
      String.fromCharCode(33 + ((index * 7919 + (index >> 3) * 31) % 90)),
    ).join('');
  const budget = (more: Partial<SizeBudget>): SizeBudget => ({ part: 'it', file: 'a.js', gzipKB: 1, why: '', ...more });

  it('lets a small file pass and names a missing one', () => {
    writeFileSync(path.join(folder, 'a.js'), 'let a;');
    const sizes = measureSizes(folder, [budget({}), budget({ file: 'gone.js', part: 'the lost one' })]);
    expect(overBudget(sizes).map(({ part }) => part)).toEqual(['the lost one']);
    expect(sizes.map(sizeLine).join('\n')).toMatch(/the lost one.*not in the build/);
  });

  it('counts with a page what it loads, through imports, each once', () => {
    writeFileSync(path.join(folder, 'p.html'), '<script src="/chunks/a.js"></script><link href="/chunks/s.css">');
    writeFileSync(path.join(folder, 'chunks', 'a.js'), `import"./b.js";import{x}from"./b.js";${noise(500)}`);
    writeFileSync(path.join(folder, 'chunks', 'b.js'), `import"./a.js";${noise(3000)}`);
    writeFileSync(path.join(folder, 'chunks', 's.css'), noise(400));
    writeFileSync(path.join(folder, 'chunks', 'other.js'), noise(5000));
    const [whole] = measureSizes(folder, [budget({ file: 'p.html' })]);
    const parts = measureSizes(
      folder,
      ['p.html', 'chunks/a.js', 'chunks/b.js', 'chunks/s.css'].map((file) => budget({ file, part: file })),
    );
    const alone = parts.slice(1).reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    expect(whole?.bytes).toBeGreaterThan(alone);
    expect(whole?.bytes).toBeLessThan(alone + 200);
  });

  it('refuses what is heavier than its budget', () => {
    writeFileSync(path.join(folder, 'a.js'), noise(4000));
    const [size] = measureSizes(folder, [budget({ gzipKB: 0.1 })]);
    expect(size && overBudget([size])).toHaveLength(1);
  });
});

describe('the store’s linter', () => {
  const [accepted] = ACCEPTED_WARNINGS;
  const warnings = (code: string, times: number) => Array.from({ length: times }, () => ({ code, message: '' }));

  it('fails on every error and on a warning that is not accepted', () => {
    const report = { errors: warnings('BAD', 1), warnings: warnings('NEW', 2) };
    expect(unaccepted(report).map(({ code }) => code)).toEqual(['BAD', 'NEW', 'NEW']);
  });

  it('lives with accepted warnings, but not with more of them than today', () => {
    const { code = '', atMost = 0 } = accepted ?? {};
    expect(unaccepted({ errors: [], warnings: warnings(code, atMost) })).toEqual([]);
    expect(unaccepted({ errors: [], warnings: warnings(code, atMost + 1) })).toHaveLength(atMost + 1);
  });
});
