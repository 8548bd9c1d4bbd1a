import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ran, run } from '../set-up/run.mjs';

/** No check may hang the run; the slowest takes a few minutes on two cores. */
const LONGEST = 10 * 60_000;

/**
 * Runs the command that an installed package brings, without a shell, so that it works on every system.
 *
 * @param command `package` or `package:command` where the two differ (`typescript:tsc`).
 * @throws {Error} When the package has no such command.
 */
export function runTool(root: string, command: string, args: string[]): Promise<Ran> {
  const [pack = command, name = path.basename(pack)] = command.split(':');
  const folder = path.join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: unknown };
  const file = typeof bin === 'string' ? bin : (bin as Record<string, string | undefined>)[name];
  if (!file) throw new Error(`${pack} has no command ${name}`);
  return run(process.execPath, [path.join(folder, file), ...args], { cwd: root, timeout: LONGEST });
}
