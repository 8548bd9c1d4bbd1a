import type { ParseArgsConfig } from 'node:util';

/**
 * Values of the options that a subcommand takes; an option that was not given is absent, a bare flag is true, one that
 * may be given several times is a list.
 */
export type OptionValues = Record<string, string | true | string[] | undefined>;

/** Turns one parsed line into what is printed for it. Throws `BadInput` where the line cannot be used. */
export type LineHandler = (value: unknown) => unknown;

/** Told of what is wrong outside standard input (`docs.jsonl, line 3: …`); the rest is still done. */
export type Complain = (message: string) => void;

/** A call that works as it stands. */
export interface Example {
  /** As on the command line, the subcommand first. */
  args: readonly string[];
  /** The one line of standard input, as its value. */
  input: object;
  /** Files that the call needs, by name, each with the value of its one line. */
  files?: Readonly<Record<string, object>>;
}

/** One of the things `analyze` can do. */
export interface Subcommand {
  /** What it is for, in one line. */
  purpose: string;
  /**
   * What goes in and comes out, for its help: the form, then what has to be said of it, lines of at most 120 letters.
   */
  takes: readonly string[];
  gives: readonly string[];
  example: Example;
  options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Options that may be given bare, in this order: npm keeps `--docs` to itself in `npm run analyze recall --docs FILE`
   * and hands on only FILE.
   */
  bare: string[];
  /** The option, one that may be given several times, to which all further bare arguments belong (`--people A B C`). */
  rest?: string;
  /** One line an option, for its help. */
  optionHelp: readonly string[];
  /** Gets everything ready before the first line is read. Throws `BadInput` where an option cannot be used. */
  start(options: OptionValues, complain: Complain): Promise<LineHandler>;
}
