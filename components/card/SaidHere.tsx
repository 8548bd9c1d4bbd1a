import type { CardSubject } from '../../lib/in-page/card-subject';
import type { Article } from '../../lib/model/article';
import { type Claim, SURE_FROM } from '../../lib/model/claim';
import { reportWords } from '../../lib/model/claim-words';
import { cardStrings, statementStrings } from '../strings/strings';

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
          <SaidItem key={claim.id} article={reading.article} claim={claim} />
        ))}
      </ul>
      {said.length > SHOWN && <p class="quiet">{cardStrings.moreInPanel(said.length - SHOWN)}</p>}
    </section>
  );
}

function SaidItem({ article, claim }: { article: Article; claim: Claim }) {
  const { text, quoted, reporting } = reportWords(article, claim);
  return (
    <li class="statement">
      <p class="words">
        {reporting && <span class="reporting">{reporting} </span>}
        {!reporting && !quoted && <span class="form">{statementStrings.reported} </span>}
        {quoted ? `“${text}”` : text}
      </p>
    </li>
  );
}
