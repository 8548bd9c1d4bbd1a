import type { CardParts } from '../../lib/in-page/card-presenter';

const refused = async () => ({ ok: false as const, failure: { message: 'not in this test' } });

/** A card's ways to settle who somebody is, for tests that settle nothing. */
export const unsettled: Pick<
  CardParts['ask'],
  'choosePerson' | 'mergePeople' | 'separatePeople' | 'lookUp' | 'keepFound' | 'understandAgain'
> = {
  choosePerson: refused,
  mergePeople: refused,
  separatePeople: refused,
  lookUp: refused,
  keepFound: refused,
  understandAgain: () => undefined,
};
