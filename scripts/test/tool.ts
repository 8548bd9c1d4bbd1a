import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ran, run } from '../set-up/run.mjs';

/**
 * No check may hang the run. It may take as long as it likes, and is ended when it has printed nothing for so many
 * milliseconds: tests print a line each, and no tool that is silent takes a minute on two cores.
 */
const SILENCE = 20 * 60_000;

/**
 * Runs the command that an installed package brings, without a shell, so that it works on every system.
 *
 * @param command `package` or `package:command` where the two differ (`typescript:tsc`).
 * @param env Variables beside those of this process.
 * @throws {Error} When the package has no such command.
 */
export function runTool(root: string, command: string, args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const [pack = command, name = path.basename(pack)] = command.split(':');
  const folder = path.join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: unknown };
  const file = typeof bin === 'string' ? bin : (bin as Record<string, string | undefined>)[name];
  if (!file) throw new Error(`${pack} has no command ${name}`);
  return run(process.execPath, [path.join(folder, file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    silence: SILENCE,
  });
}
