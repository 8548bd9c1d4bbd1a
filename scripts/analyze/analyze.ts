import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { AskedWrongly, BadInput } from './bad-input';
import { handleLines } from './handle-lines';
import type { OptionValues, Subcommand } from './subcommand';
import { SUBCOMMANDS, usage } from './subcommands';

/** Where lines come from and go to; `process` is one. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Writable;
  stderr: Pick<Writable, 'write'>;
}

/** `0`: all done, or nobody reads the output any more. `1`: something could not be used, the rest was done. `2`: asked wrongly, nothing done. */
export type ExitCode = 0 | 1 | 2;

interface Asked {
  command: Subcommand;
  options: OptionValues;
}

function optionsOf(command: Subcommand, args: string[]): OptionValues {
  try {
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
    const bare = command.bare.filter((name) => values[name] === undefined);
    if (positionals.length > bare.length) throw new AskedWrongly(`"${positionals[bare.length]}" is one too many.`);
    const named = positionals.map((value, index): [string, string] => [bare[index]!, value]);
    return { ...(values as OptionValues), ...Object.fromEntries(named) };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new AskedWrongly(error.message);
    throw error;
  }
}

function asked([name, ...rest]: string[]): Asked {
  if (name === undefined) throw new AskedWrongly('No subcommand was given.');
  const command = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!command) throw new AskedWrongly(`There is no subcommand "${name}".`);
  return { command, options: optionsOf(command, rest) };
}

/** `-h`, `--help` or `help` anywhere a subcommand or an option may stand. */
function isCallForHelp(args: string[]): boolean {
  return args[0] === 'help' || args.includes('--help') || args.includes('-h');
}

/**
 * Runs one subcommand over all lines of standard input, one at a time. Everything that goes wrong is said on standard
 * error; only faults of our own are thrown.
 */
export async function analyze(args: string[], { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  let complaints = 0;
  const complain = (message: string): void => {
    complaints++;
    stderr.write(`${message}\n`);
  };
  try {
    if (isCallForHelp(args)) throw new AskedWrongly('');
    const { command, options } = asked(args);
    const handle = await command.start(options, complain);
    await handleLines(stdin, handle, stdout, complain);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    stderr.write(
      error instanceof AskedWrongly ? `${`${error.message}\n\n`.trimStart()}${usage()}` : `${error.message}\n`,
    );
    return error instanceof AskedWrongly ? 2 : 1;
  }
  return complaints > 0 ? 1 : 0;
}
