import { describe, expect, it } from 'vitest';
import { hasDebianBrowsers } from '../../scripts/browsers/install-browsers.mjs';
import { isStale } from '../../scripts/set-up/dependencies.mjs';
import { nodeProblem } from '../../scripts/set-up/node-version.mjs';
import { run } from '../../scripts/set-up/run.mjs';

describe('Node', () => {
  it.each(['20.12.0', '20.20.2', '22.0.0', '100.1.1'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['18.19.0', '20.11.1', '12.0.0'])('%s is too old, in one line', (version) => {
    expect(nodeProblem(version)).toMatch(/^.*20\.12\.0 or newer.*$/);
    expect(nodeProblem(version)).toContain(version);
    expect(nodeProblem(version)).not.toContain('\n');
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
    const child = 'let n = 0; setInterval(() => (n++ < 20 ? console.error(n) : process.exit(3)), 100)';
    expect((await run(process.execPath, ['-e', child], { silence: 1000 })).code).toBe(3);
  });
});
