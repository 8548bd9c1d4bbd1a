import type { Unsaid } from '../../lib/own-pages/unsaid';
import { recordStrings } from '../strings/record-strings';
import { separator } from '../words/in-list';

/** Speakers of whom there is nothing yet. */
export interface UnsaidLineProps {
  /** At least one. */
  unsaid: readonly Unsaid[];
  /** The reader does not want to be offered this again, anywhere. */
  onDismiss(): void;
}

/** A place in the library, in a tab of its own. */
function Place({ to, says, children }: { to: string; says?: string; children: string }) {
  return (
    <a href={`/library.html?${to}`} target="_blank" rel="noreferrer noopener" aria-label={says}>
      {children}
    </a>
  );
}

function Name({ id, name, inWikiquote }: Unsaid) {
  if (!inWikiquote) return <bdi>{name}</bdi>;
  return (
    <Place to={`person=${encodeURIComponent(id)}#people`} says={recordStrings.lookFor(name)}>
      {name}
    </Place>
  );
}

/**
 * One quiet line: of whom there are no statements, and where there may be some. Nothing is asked before the reader does
 * there.
 */
export function UnsaidLine({ unsaid, onDismiss }: UnsaidLineProps) {
  const members = unsaid.filter(({ house }) => house !== null);
  const hasPage = unsaid.some(({ inWikiquote }) => inWikiquote);
  const [before, after] = (hasPage ? recordStrings.unsaidLook : recordStrings.unsaid).split('{names}');
  return (
    <p class="unsaid quiet">
      {before}
      {unsaid.map((each, at) => (
        <span key={each.id}>
          {at > 0 && separator()}
          <Name {...each} />
        </span>
      ))}
      {after}{' '}
      {members.length > 0 && (
        <>
          {recordStrings.members(members.length, unsaid.length)}{' '}
          <Place to={`house=${members[0]!.house}#catalogue`}>{recordStrings.debates}</Place>{' '}
        </>
      )}
      <button type="button" class="small" onClick={onDismiss}>
        {recordStrings.dismiss}
      </button>
    </p>
  );
}
