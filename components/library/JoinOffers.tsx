import { mainName } from '../../lib/model/person';
import type { ShownOffer } from '../../lib/own-pages/join-offers';
import { peopleStrings } from '../strings/library-strings';
import { inList } from '../words/in-list';
import { PersonProfile } from './PersonProfile';

/** Who may be one. */
export interface JoinOffersProps {
  offers: readonly ShownOffer[];
  onJoin(offer: ShownOffer): void;
  onRefuse(offer: ShownOffer): void;
}

/** Each side by side, with what they have in common. Nothing where there is no offer. */
export function JoinOffers({ offers, onJoin, onRefuse }: JoinOffersProps) {
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="offers">
      <h3 id="offers">{peopleStrings.offers}</h3>
      <ul class="packs">
        {offers.map((offer) => (
          <li key={`${offer.met.person.id} ${offer.other.person.id}`} class="pack">
            <Offer offer={offer} onJoin={() => onJoin(offer)} onRefuse={() => onRefuse(offer)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offer({ offer, onJoin, onRefuse }: { offer: ShownOffer; onJoin(): void; onRefuse(): void }) {
  const who = mainName(offer.met.person);
  return (
    <>
      <p class="quiet">{peopleStrings.inCommon(inList(offer.by.map((sign) => peopleStrings.joinSigns[sign])))}</p>
      <ul class="side-by-side">
        {[offer.other, offer.met].map((each) => (
          <li key={each.person.id}>
            <PersonProfile {...each} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="primary" aria-label={peopleStrings.areOneWho(who)} onClick={onJoin}>
          {peopleStrings.theSame}
        </button>
        <button type="button" aria-label={peopleStrings.areTwoWho(who)} onClick={onRefuse}>
          {peopleStrings.areTwo}
        </button>
      </div>
    </>
  );
}
