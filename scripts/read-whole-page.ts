import { type ReadPage, readSteps } from '../lib/page/read-page';

/**
 * Reads a whole page in one go, for tools and tests; in a page the reading lets it have its turn. Leaves the document
 * untouched and never throws on account of what a page holds. A page without body gives an article without blocks; what
 * goes beyond `MOST` (`block-walk.ts`) is not read.
 */
export function readWholePage(document: Document, address: string): ReadPage {
  const steps = readSteps(document, address);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
