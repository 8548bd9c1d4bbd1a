import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/analyze.mjs', import.meta.url));

let folder: string;
let docs: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aforesaid-analyze-'));
  docs = path.join(folder, 'docs.jsonl');
  writeFileSync(docs, '{"id":"a","text":"the wind farm"}\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a shell would, from another folder; `hangUp` closes the output after the first bytes. */
function run(
  args: string[],
  input: string,
  hangUp = false,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (hangUp) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    // When the command ends early, what we still write has no reader: expected here.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const QUERY = '{"id":"q","text":"wind farms"}\n';

describe('the command itself', () => {
  it('reads and writes the standard streams, file names being relative to where it is called', async () => {
    expect(await run(['recall', '--docs', 'docs.jsonl'], QUERY)).toEqual({
      code: 0,
      out: '{"id":"q","docs":["a"],"shown":[],"perhaps":[]}\n',
      err: '',
    });
  });

  it('ends with 1 after a bad line and with 2 when asked wrongly', async () => {
    const bad = await run(['recall', '--docs', docs], `nope\n${QUERY}`);
    expect([bad.code, bad.out]).toEqual([1, '{"id":"q","docs":["a"],"shown":[],"perhaps":[]}\n']);
    expect(bad.err).toMatch(/^line 1: not JSON: /);
    const wrong = await run(['sing'], '');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
  });

  it('ends quietly when the reader hangs up', async () => {
    const { code, err } = await run(['recall', '--docs', docs], QUERY.repeat(200_000), true);
    expect([code, err]).toEqual([0, '']);
  });
});
