/** What was given cannot be used, and why, in words for the person at the keyboard. Never thrown for our own faults. */
export class BadInput extends Error {
  override name: string = 'BadInput';
}

/** The command line itself makes no sense; the usage text helps. */
export class AskedWrongly extends BadInput {
  override name = 'AskedWrongly';
}
