import type { CheckOfClaim } from '../../lib/model/check';
import { panelStrings, statementStrings } from '../strings/strings';
import { inList } from '../words/in-list';
import { SHARED_SHOWN } from '../words/StatementItem';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';
import { LicenceTerms } from './LicenceTerms';

/** Fact checks for one claim. */
export interface ChecksElsewhereProps {
  /** The closest first, not empty. */
  checks: CheckOfClaim[];
}

/** What fact-checkers published on a claim like this one: their words, their link, and nothing of ours. */
export function ChecksElsewhere({ checks }: ChecksElsewhereProps) {
  return (
    <div class="apart checks">
      <h4>{panelStrings.checks}</h4>
      <ul class="statements">
        {checks.map((each) => (
          <CheckItem key={each.check.id} {...each} />
        ))}
      </ul>
    </div>
  );
}

function CheckItem({ check, shared, pack, licence }: CheckOfClaim) {
  const { checker, result, claim, speaker, title, address } = check;
  const dates = [
    check.claimDate && panelStrings.checkClaimed(textWhen(check.claimDate)),
    check.published && panelStrings.checkPublished(textWhen(check.published)),
  ].filter(Boolean);
  return (
    <li class="statement">
      <p class="quiet">{speaker ? panelStrings.checkedClaimOf(speaker) : panelStrings.checkedClaim}</p>
      <p class="words">{claim}</p>
      <p class="result">
        <b>{checker}</b> {panelStrings.checkerSays}{' '}
        <bdi>{`${statementStrings.open}${result}${statementStrings.close}`}</bdi>
      </p>
      <p class="provenance">
        <span class="dates">{dates.length > 0 ? dates.join(' · ') : statementStrings.noDate}</span>
        <span class="place">
          <WebLink address={address}>{title ?? checker}</WebLink>
        </span>
      </p>
      <LicenceTerms licence={licence} pack={pack} />
      {shared.length > 0 && (
        <p class="shared">
          {statementStrings.shares} {inList(shared.slice(0, SHARED_SHOWN))}
        </p>
      )}
    </li>
  );
}
