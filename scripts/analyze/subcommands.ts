import { compareCommand } from './compare-command';
import { pageCommand } from './page-command';
import { recallCommand } from './recall-command';
import type { Example, Subcommand } from './subcommand';
import { textCommand } from './text-command';
import { whoCommand } from './who-command';
import { worthCommand } from './worth-command';

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  text: textCommand,
  page: pageCommand,
  recall: recallCommand,
  compare: compareCommand,
  who: whoCommand,
  worth: worthCommand,
};

/** Everything that `analyze` can do, by name, in the order of the help. */
export const NAMES: readonly string[] = Object.keys(SUBCOMMANDS);

/** The subcommand of a name; null where there is none. */
export function subcommandOf(name: string): Subcommand | null {
  return Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name]! : null;
}

const LINES = [
  'Reads JSON Lines from standard input, writes JSON Lines to standard output. A line that cannot be used is named on',
  'standard error with its number, and the rest is done. Exit code: 0 all done; 1 something could not be used; 2 asked',
  'wrongly, nothing done.',
];

/** How to use the command as a whole; ends in a line feed. */
export function usage(): string {
  return [
    'Usage: npm run -s analyze -- SUBCOMMAND [OPTIONS] < in.jsonl > out.jsonl',
    ...LINES,
    '',
    ...NAMES.map((name) => `  ${name.padEnd(8)}${SUBCOMMANDS[name]!.purpose}`),
    '',
    'npm run -s analyze -- SUBCOMMAND --help gives its options, what goes in and comes out, and an example.',
    '',
  ].join('\n');
}

/** A value as a shell takes it: JSON between single quotes. */
const quoted = (value: object) => `'${JSON.stringify(value).replaceAll("'", "'\\''")}'`;

/** An example as lines for a shell. */
function shellLines({ args, input, files = {} }: Example): string[] {
  const writing = Object.entries(files).map(([name, value]) => `echo ${quoted(value)} > ${name}`);
  return [...writing, `echo ${quoted(input)} | npm run -s analyze -- ${args.join(' ')}`];
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

const callOf = (name: string, { optionHelp }: Subcommand) =>
  `Usage: npm run -s analyze -- ${name}${optionHelp.length === 0 ? '' : ' [OPTIONS]'} < in.jsonl > out.jsonl`;

/** How to call one subcommand and where more is said, after a call that made no sense; ends in a line feed. */
export function usageOf(name: string, command: Subcommand): string {
  return `${callOf(name, command)}\nnpm run -s analyze -- ${name} --help says more.\n`;
}

/** How to use one subcommand, with an example; ends in a line feed. */
export function helpOf(name: string, command: Subcommand): string {
  const { purpose, takes, gives, optionHelp, example } = command;
  const options = optionHelp.length === 0 ? [] : ['', 'Options:', ...indented(optionHelp)];
  return [
    callOf(name, command),
    purpose,
    ...LINES,
    '',
    'A line in:',
    ...indented(takes),
    'A line out:',
    ...indented(gives),
    ...options,
    '',
    'Example:',
    ...indented(shellLines(example)),
    '',
  ].join('\n');
}
