import { useEffect, useRef } from 'preact/hooks';
import type { MergeGroup } from '../../lib/own-pages/merge-groups';
import { libraryStrings, peopleStrings } from '../strings/library-strings';
import { State } from '../words/State';
import { JoinOffers, type JoinOffersProps } from './JoinOffers';
import { MergeList, type MergeListProps } from './MergeList';
import { MergePeople, type MergePeopleProps } from './MergePeople';

/** The reader's merges, as they were found. */
type MergesShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; groups: MergeGroup[] };

/** Who is the same person. */
export interface PeopleSectionProps extends MergePeopleProps, JoinOffersProps, Pick<MergeListProps, 'onSeparate'> {
  shown: MergesShown;
  /**
   * What was done last and can be taken back, in a sentence, another value for each deed; null when there is nothing.
   */
  done: { says: string } | null;
  /** What went wrong last; null when nothing did. */
  fault: string | null;
  onUndo(): void;
}

/** The way to say that people are one, and all that was said so. */
export function PeopleSection(props: PeopleSectionProps) {
  const list = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <p class="intro">{peopleStrings.intro}</p>
      <Done {...props} onGone={() => list.current?.focus()} />
      <JoinOffers {...props} />
      <MergePeople {...props} />
      <h3 ref={list} tabIndex={-1}>
        {peopleStrings.list}
      </h3>
      <Listed {...props} />
    </>
  );
}

interface DoneProps extends PeopleSectionProps {
  /** The button that was pressed is gone, and the focus with it. */
  onGone(): void;
}

function Done({ done, fault, onUndo, onGone }: DoneProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // What was done took the focused button with it.
  const hadUndo = useRef(false);
  useEffect(() => {
    if (done !== null) undo.current?.focus();
    else if (hadUndo.current && document.activeElement === document.body) onGone();
    hadUndo.current = done !== null;
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
