import { pageCommand } from './page-command';
import { recallCommand } from './recall-command';
import type { Subcommand } from './subcommand';
import { textCommand } from './text-command';
import { worthCommand } from './worth-command';

/** Everything that `analyze` can do, by the name it is asked for. */
export const SUBCOMMANDS: Record<string, Subcommand> = {
  text: textCommand,
  page: pageCommand,
  recall: recallCommand,
  worth: worthCommand,
};

/** How to use the command, for standard error. */
export function usage(): string {
  const lines = Object.entries(SUBCOMMANDS).flatMap(([name, { takes, gives, optionHelp }]) => [
    '',
    `  analyze ${name}`,
    `    in:  ${takes}`,
    `    out: ${gives}`,
    ...optionHelp.map((line) => `    ${line}`),
  ]);
  return [
    'Usage: npm run -s analyze -- SUBCOMMAND [OPTIONS] < in.jsonl > out.jsonl',
    'Reads JSON Lines from standard input, writes JSON Lines to standard output. A line that cannot be used is',
    'named on standard error with its number, the rest is done, and the exit code is 1.',
    ...lines,
    '',
  ].join('\n');
}
