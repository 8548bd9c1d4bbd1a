import { useEffect, useRef } from 'preact/hooks';
import type { MergeGroup } from '../../lib/view/merge-groups';
import { libraryStrings, peopleStrings } from '../library-strings';
import { State } from '../words/State';
import { MergeList, type MergeListProps } from './MergeList';
import { MergePeople, type MergePeopleProps } from './MergePeople';

/** The reader's merges, as they were found. */
export type MergesShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; groups: MergeGroup[] };

/** Who is the same person. */
export interface PeopleSectionProps extends MergePeopleProps, Pick<MergeListProps, 'onSeparate'> {
  shown: MergesShown;
  /** What was done last and can be taken back, in a sentence, another value for each deed; null when there is nothing. */
  done: { says: string } | null;
  /** What went wrong last; null when nothing did. */
  fault: string | null;
  onUndo(): void;
}

/** The way to say that people are one, and all that was said so. */
export function PeopleSection(props: PeopleSectionProps) {
  return (
    <>
      <p class="intro">{peopleStrings.intro}</p>
      <Done {...props} />
      <MergePeople {...props} />
      <h3>{peopleStrings.list}</h3>
      <Listed {...props} />
    </>
  );
}

function Done({ done, fault, onUndo }: PeopleSectionProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // What was done took the focused button with it.
  useEffect(() => {
    if (done !== null) undo.current?.focus();
  }, [done]);
  return (
    <div class="undo" role="status">
      {fault && <p class="fault">{fault}</p>}
      {done !== null && (
        <>
          <span>{done.says}</span>
          <button ref={undo} type="button" class="small" onClick={onUndo}>
            {peopleStrings.undo}
          </button>
        </>
      )}
    </div>
  );
}

function Listed({ shown, onSeparate }: PeopleSectionProps) {
  if (shown.status === 'loading') return <State tone="busy" text={libraryStrings.loading} />;
  if (shown.status === 'failed') return <State tone="alert" text={shown.message} />;
  return <MergeList groups={shown.groups} onSeparate={onSeparate} />;
}
