import { useState } from 'preact/hooks';
import { keepStrings } from '../strings/strings';

/** Keeping what one claim reports. */
export interface KeepClaimProps {
  /** Says it to those who do not see what it stands beside. */
  clause: string;
  isKept: boolean;
  /** Each resolves to null when it is done, else to what went wrong. */
  onKeep(): Promise<string | null>;
  onTakeBack(): Promise<string | null>;
}

/** One click keeps it, one takes it back. */
export function KeepClaim({ clause, isKept, onKeep, onTakeBack }: KeepClaimProps) {
  const [fault, setFault] = useState<string | null>(null);
  const attempt = (work: Promise<string | null>) => void work.then(setFault);
  const label = isKept ? keepStrings.takeBackOf(clause) : keepStrings.keepOf(clause);
  return (
    <>
      <button type="button" class="small" aria-label={label} onClick={() => attempt(isKept ? onTakeBack() : onKeep())}>
        {isKept ? keepStrings.undo : keepStrings.keep}
      </button>
      {fault && <span role="alert">{fault}</span>}
    </>
  );
}
