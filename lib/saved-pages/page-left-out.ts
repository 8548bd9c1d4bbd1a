import type { LeftOut } from '../model/left-out';

/** A file gives no article. */
export class PageLeftOut extends Error {
  override name = 'PageLeftOut';
  constructor(readonly why: LeftOut) {
    super(why);
  }
}
