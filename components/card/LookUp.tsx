import { useEffect, useState } from 'preact/hooks';
import type { FoundPerson } from '../../lib/lookup/found-person';
import type { CardSettling } from '../../lib/view/card-subject';
import { cardStrings } from '../strings';
import { mainName } from '../words/current-role';
import { formatWhen } from '../words/format-when';

/** Looking up somebody whom the shelves do not know. */
export interface LookUpProps {
  settling: CardSettling;
}

type Step =
  | { at: 'offer' }
  | { at: 'asking' }
  | { at: 'found'; people: FoundPerson[] }
  | { at: 'failed'; message: string };

/** One click asks Wikidata, another keeps one of those it knows. */
export function LookUp({ settling }: LookUpProps) {
  const [step, setStep] = useState<Step>({ at: 'offer' });
  const ask = () => {
    setStep({ at: 'asking' });
    void settling
      .lookUp()
      .then((looked) =>
        setStep(looked.ok ? { at: 'found', people: looked.value } : { at: 'failed', message: looked.fault.message }),
      );
  };
  // Once for a card that is open; the reader switched this on.
  useEffect(() => {
    if (settling.byItself) ask();
  }, []);
  const keep = (id: string) => {
    setStep({ at: 'asking' });
    void settling.keep(id).then((fault) => fault !== null && setStep({ at: 'failed', message: fault }));
  };
  if (step.at === 'asking') {
    return (
      <p class="state" role="status">
        {cardStrings.lookingUp}
      </p>
    );
  }
  if (step.at === 'found' && step.people.length > 0) {
    return <Found people={step.people} onKeep={keep} onNone={() => setStep({ at: 'offer' })} />;
  }
  return (
    <div class="look-up">
      {step.at === 'found' && (
        <p class="state" role="status">
          {cardStrings.foundNobody}
        </p>
      )}
      {step.at === 'failed' && (
        <p class="fault" role="alert">
          {step.message}
        </p>
      )}
      {(step.at === 'offer' || step.at === 'failed') && (
        <>
          <button type="button" onClick={ask}>
            {step.at === 'failed' ? cardStrings.retry : cardStrings.lookUp}
          </button>
          <p class="quiet">{cardStrings.lookUpHint}</p>
        </>
      )}
    </div>
  );
}

interface FoundProps {
  people: FoundPerson[];
  onKeep(id: string): void;
  onNone(): void;
}

function Found({ people, onKeep, onNone }: FoundProps) {
  return (
    <>
      <p class="state" role="status">
        {cardStrings.foundThere}
      </p>
      <ul class="namesakes">
        {people.map((found) => (
          <li key={found.person.id}>
            <div>
              <b>{mainName(found.person)}</b>
              <p class="role quiet">{aboutOf(found)}</p>
            </div>
            <button
              type="button"
              aria-label={cardStrings.keepThisIs(mainName(found.person), aboutOf(found))}
              onClick={() => onKeep(found.person.id)}
            >
              {cardStrings.keepThis}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onNone}>
        {cardStrings.notThese}
      </button>
    </>
  );
}

function aboutOf({ description, born }: FoundPerson): string {
  return [description, born && cardStrings.born(formatWhen(born))].filter(Boolean).join(', ');
}
