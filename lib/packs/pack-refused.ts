/** A file that is not installed, and why. `message` is for the reader: it names the line, the cause and the way out. */
export class PackRefused extends Error {
  override name = 'PackRefused';
  constructor(
    reason: string,
    /** The line of the file, from 1; null where the fault is the whole file's. */
    readonly line: number | null = null,
  ) {
    super(line === null ? reason : `Line ${line}: ${reason}`);
  }
}
