import type { ParseArgsConfig } from 'node:util';

/** Values of the options that a subcommand takes; an option that was not given is absent, a bare flag is true. */
export type OptionValues = Record<string, string | true | undefined>;

/** Turns one parsed line into what is printed for it. Throws `BadInput` where the line cannot be used. */
export type LineHandler = (value: unknown) => unknown;

/** Told of what is wrong outside standard input (`docs.jsonl, line 3: …`); the rest is still done. */
export type Complain = (message: string) => void;

/** One of the things `analyze` can do. */
export interface Subcommand {
  /** What goes in and comes out, one line each, for the usage text. */
  takes: string;
  gives: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Options that may be given bare, in this order: npm keeps `--docs` to itself in `npm run analyze recall --docs FILE`
   * and hands on only FILE.
   */
  bare: string[];
  /** One line an option, for the usage text. */
  optionHelp: string[];
  /** Gets everything ready before the first line is read. Throws `BadInput` where an option cannot be used. */
  start(options: OptionValues, complain: Complain): Promise<LineHandler>;
}
