import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { AskedWrongly, BadInput } from './bad-input';
import { handleLines } from './handle-lines';
import type { OptionValues, Subcommand } from './subcommand';
import { helpOf, subcommandOf, usage, usageOf } from './subcommands';

/** Where lines come from and go to; `process` is one. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Writable;
  stderr: Pick<Writable, 'write'>;
}

/**
 * `0`: all done, or nobody reads the output any more. `1`: something could not be used, the rest was done. `2`: asked
 * wrongly, nothing done.
 */
export type ExitCode = 0 | 1 | 2;

interface Asked {
  command: Subcommand;
  options: OptionValues;
}

const isHelp = (arg: string) => arg === '--help' || arg === '-h';

/** The option that takes further bare arguments, with what was given by its name before them. */
function restOf({ rest }: Subcommand, values: Record<string, unknown>, further: string[]): OptionValues {
  return rest === undefined || further.length === 0
    ? {}
    : { [rest]: [...((values[rest] as string[]) ?? []), ...further] };
}

function optionsOf(command: Subcommand, args: string[]): OptionValues {
  try {
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
    const bare = command.bare.filter((name) => values[name] === undefined);
    const further = positionals.slice(bare.length);
    if (further.length > 0 && command.rest === undefined) throw new AskedWrongly(`"${further[0]}" is one too many.`);
    const named = positionals.slice(0, bare.length).map((value, index): [string, string] => [bare[index]!, value]);
    return { ...(values as OptionValues), ...Object.fromEntries(named), ...restOf(command, values, further) };
  } catch (error) {
    // Node goes on about arguments that begin with a hyphen; none of ours does.
    if (error instanceof TypeError && 'code' in error) throw new AskedWrongly(error.message.replace(/\. .*/s, '.'));
    throw error;
  }
}

function commandOf(name: string | undefined): Subcommand {
  if (name === undefined) throw new AskedWrongly('No subcommand was given.');
  const command = subcommandOf(name);
  if (!command) throw new AskedWrongly(`There is no subcommand "${name}".`);
  return command;
}

/**
 * The help that was asked for: `help`, `--help` or `-h` in place of a subcommand, `help NAME`, or `--help` or `-h`
 * after a subcommand. Null where none was. Throws `AskedWrongly` for a subcommand that there is not.
 */
function helpFor([first, ...rest]: string[]): string | null {
  if (first === undefined) return null;
  const isGeneral = first === 'help' || isHelp(first);
  if (!isGeneral && !rest.some(isHelp)) return null;
  const name = isGeneral ? rest.find((arg) => !isHelp(arg)) : first;
  return name === undefined ? usage() : helpOf(name, commandOf(name));
}

const asked = ([name, ...rest]: string[]): Asked => {
  const command = commandOf(name);
  return { command, options: optionsOf(command, rest) };
};

/** What is said when the command line makes no sense: why, then how to ask. */
function complaintOf({ message }: AskedWrongly, name: string | undefined): string {
  const command = name === undefined ? null : subcommandOf(name);
  return `${message}\n\n${command ? usageOf(name!, command) : usage()}`;
}

/**
 * Runs one subcommand over all lines of standard input, one at a time. Help that is asked for goes to standard output
 * and reads nothing. Everything that goes wrong is said on standard error; only faults of our own are thrown.
 */
export async function analyze(args: string[], { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  let complaints = 0;
  const complain = (message: string): void => {
    complaints++;
    stderr.write(`${message}\n`);
  };
  try {
    const help = helpFor(args);
    if (help !== null) {
      stdout.write(help);
      return 0;
    }
    const { command, options } = asked(args);
    const handle = await command.start(options, complain);
    await handleLines(stdin, handle, stdout, complain);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const isWrong = error instanceof AskedWrongly;
    stderr.write(isWrong ? complaintOf(error, args[0]) : `${error.message}\n`);
    return isWrong ? 2 : 1;
  }
  return complaints > 0 ? 1 : 0;
}
