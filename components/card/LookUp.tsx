import { Component } from 'preact';
import type { CardSettling } from '../../lib/in-page/card-subject';
import type { FoundPerson } from '../../lib/lookup/found-person';
import { mainName } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { inList } from '../words/in-list';
import { lifeText } from '../words/life-text';

/** Looking up somebody whom the records do not know. */
export interface LookUpProps {
  settling: CardSettling;
}

/** What it came to: who was found, a text for what went wrong, or nothing yet. */
type Outcome = FoundPerson[] | string | null;

interface LookUpState {
  isAsking: boolean;
  outcome: Outcome;
}

/** One click asks Wikidata, another keeps one of those it knows. A class: hooks would cost every card 1 kB. */
export class LookUp extends Component<LookUpProps, LookUpState> {
  override state: LookUpState = { isAsking: false, outcome: null };

  override componentDidMount() {
    if (this.props.settling.byItself) this.ask();
  }

  ask = () =>
    void this.settle(this.props.settling.lookUp().then((looked) => (looked.ok ? looked.value : looked.fault.message)));

  async settle(work: Promise<Outcome>) {
    this.setState({ isAsking: true });
    this.setState({ isAsking: false, outcome: await work });
  }

  override render({ settling }: LookUpProps, { isAsking, outcome }: LookUpState) {
    if (!isAsking && Array.isArray(outcome) && outcome.length > 0) {
      return (
        <Found
          people={outcome}
          onKeep={(id) => void this.settle(settling.keep(id))}
          onNone={() => this.setState({ outcome: null })}
        />
      );
    }
    const failed = typeof outcome === 'string';
    return (
      <div class="look-up">
        <p class={failed ? 'fault' : 'state'} role={failed ? 'alert' : 'status'}>
          {isAsking ? cardStrings.lookingUp : failed ? outcome : outcome && cardStrings.foundNobody}
        </p>
        {!isAsking && (failed || !outcome) && (
          <>
            <button type="button" onClick={this.ask}>
              {failed ? cardStrings.retry : cardStrings.lookUp}
            </button>
            <p class="quiet">{cardStrings.lookUpHint}</p>
          </>
        )}
      </div>
    );
  }
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
      <p class="quiet">{cardStrings.keepThisHint}</p>
      <button type="button" onClick={onNone}>
        {cardStrings.notThese}
      </button>
    </>
  );
}

function aboutOf({ description, person }: FoundPerson): string {
  return inList([description ?? '', lifeText(person)].filter(Boolean));
}
