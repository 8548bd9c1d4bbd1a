import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hasDebianBrowsers } from '../../scripts/browsers/install-browsers.mjs';
import { isStale } from '../../scripts/set-up/dependencies.mjs';
import { nodeProblem, OLDEST_NODE } from '../../scripts/set-up/node-version.mjs';
import { run } from '../../scripts/set-up/run.mjs';

const { dependencies, devDependencies, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Whether a version is in a range of `^a.b.c`, `>=a.b.c` and `||`, all that `engines` here use. */
function fits(range: string, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [line = 0, least = 0] = part
      .replace(/[^\d.]/g, '')
      .split('.')
      .map(Number);
    const isMinorEnough = major === line && minor >= least;
    return part.trim().startsWith('^') ? isMinorEnough : isMinorEnough || major > line;
  });
}

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '25.1.0', '100.1.1'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['18.19.0', '20.18.3', '21.7.3', '22.11.0', '23.1.0', '12.0.0'])('%s is too old, in one line', (version) => {
    expect(nodeProblem(version)).toMatch(/^.*20\.19, 22\.12, 24 or newer.*$/);
    expect(nodeProblem(version)).toContain(version);
    expect(nodeProblem(version)).not.toContain('\n');
  });

  it('is asked for in the same words by engines, set-up and README', () => {
    expect(engines.node).toBe(`^${OLDEST_NODE[0]} || ^${OLDEST_NODE[1]} || >=${OLDEST_NODE[2]}`);
    expect(readFileSync('README.md', 'utf8')).toContain('Node 20.19, 22.12, 24 or newer');
  });

  it.each(OLDEST_NODE)('%s is enough for every package that is named in package.json', (version) => {
    const wanting = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
      const range = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).engines?.node;
      return range !== undefined && !fits(range, version);
    });
    // A peer of `npm run bench` alone: its engines ask for more than what is used of it.
    expect(wanting.filter((name) => name !== '@sqlite.org/sqlite-wasm')).toEqual([]);
  });

  it('would be too old a minor version earlier', () => {
    const { node } = JSON.parse(readFileSync('node_modules/vite/package.json', 'utf8')).engines;
    expect([fits(node, '20.19.0'), fits(node, '20.18.9')]).toEqual([true, false]);
  });
});

describe('installed packages', () => {
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  };
  const same = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

  it('are good without those for another system', () => {
    expect(isStale(lock, same)).toBe(false);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['one has other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-c' } }],
    ['an optional one has another version', { ...same, 'node_modules/a-for-another-system': { version: '0.9.0' } }],
  ])('are stale when %s', (_, installed) => {
    expect(isStale(lock, installed)).toBe(true);
  });
});

describe('Debian’s browsers', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    ['one made from Debian', 'ID=raspbian\nID_LIKE=debian\n', true],
    ['Ubuntu, whose package is a snap', 'ID=ubuntu\nID_LIKE=debian\n', false],
    ['one made from Ubuntu', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
    ['Fedora', 'ID=fedora\n', false],
    ['an empty file', '', false],
  ])('%s', (_, release, expected) => {
    expect(hasDebianBrowsers(release)).toBe(expected);
  });
});

describe('running a command', () => {
  it('gives its exit code and what it printed', async () => {
    const ran = await run(process.execPath, ['-e', 'console.log("out"); console.error("err"); process.exit(3)']);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toBe('out\n');
    expect(ran.output).toContain('err');
  });

  it('gives 127 and the reason when there is no such command', async () => {
    const ran = await run('/no/such/command', []);
    expect(ran.code).toBe(127);
    expect(ran.output).toContain('ENOENT');
  });

  it('ends one that is silent too long, with what it started', async () => {
    const child =
      'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], {stdio: "inherit"})';
    const ran = await run(process.execPath, ['-e', child], { silence: 500 });
    expect(ran.code).toBe(124);
    expect(ran.output).toContain('printed nothing for');
  });

  it('lets one go on that takes long and prints all the while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-run-'));
    onTestFinished(() => {
      vi.useRealTimers();
      rmSync(folder, { recursive: true });
    });
    const timers = vi.spyOn(globalThis, 'setTimeout');
    // It prints a line, and the next one when the clock of the test has gone on.
    const child = `const { existsSync } = require('fs'); let n = 0; const go = () => {
      if (n > 0 && !existsSync(process.argv[1] + '/' + n)) return;
      if (++n > 3) process.exit(3);
      console.error(n);
    }; go(); setInterval(go, 5)`;
    const running = run(process.execPath, ['-e', child, folder], { silence: 1000 });
    const heard = vi.spyOn(timers.mock.results[0]!.value as NodeJS.Timeout, 'refresh');
    for (let line = 1; line <= 3; line++) {
      while (heard.mock.calls.length < line) await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(900);
      writeFileSync(path.join(folder, String(line)), '');
    }
    expect((await running).code).toBe(3);
  });
});
