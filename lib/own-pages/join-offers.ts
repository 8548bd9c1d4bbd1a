import type { JoinOffer } from '../library/join-offers';
import type { Library } from '../library/library';
import { type ShownPerson, showPeople } from './merge-groups';

/** Two who may be one, with what their facts rest on. */
export interface ShownOffer extends Pick<JoinOffer, 'by'> {
  met: ShownPerson;
  other: ShownPerson;
}

/** So many are shown at once: those that are settled make room. */
const MOST_SHOWN = 5;

/** The first offers to join, to be shown. */
export async function shownOffers(library: Library, offers: readonly JoinOffer[]): Promise<ShownOffer[]> {
  return Promise.all(
    offers.slice(0, MOST_SHOWN).map(async ({ met, other, by }) => {
      const [first, second] = await showPeople(library, [met, other]);
      return { met: first!, other: second!, by };
    }),
  );
}
