import type { CardSubject } from '../../lib/in-page/card-subject';
import { SURE_FROM } from '../../lib/model/claim';
import { cardStrings } from '../strings/strings';
import { WordsOfClaim } from '../words/WordsOfClaim';

/** So many claims tell what somebody wants; the panel has all. */
const SHOWN = 3;

/** What the article has somebody say, as far as it is sure enough to be listed: the first of it, with its report. */
export function SaidHere({ subject: { entity, reading } }: { subject: CardSubject }) {
  const said = (reading?.claims ?? []).filter(
    ({ speaker, stance, confidence }) =>
      speaker.kind === 'person' && speaker.entity === entity.id && stance !== 'none' && confidence >= SURE_FROM,
  );
  if (!reading || said.length === 0) return null;
  return (
    <section>
      <h3>{cardStrings.saidHere}</h3>
      <ul class="statements">
        {said.slice(0, SHOWN).map((claim) => (
          <li key={claim.id} class="statement">
            <p class="words" dir="auto">
              <WordsOfClaim article={reading.article} claim={claim} />
            </p>
          </li>
        ))}
      </ul>
      {said.length > SHOWN && <p class="quiet">{cardStrings.moreInPanel(said.length - SHOWN)}</p>}
    </section>
  );
}
