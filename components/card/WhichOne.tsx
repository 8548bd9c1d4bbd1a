import { Component } from 'preact';
import type { CardSettling } from '../../lib/in-page/card-subject';
import { mainName, type Person } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { aboutPerson } from '../words/current-role';
import { RoleLine } from '../words/RoleLine';

/** Several people of one name, for the reader to say who is meant. */
export interface WhichOneProps {
  /** The likeliest first. */
  people: Person[];
  /** Null: they are only listed. */
  settling: CardSettling | null;
}

interface WhichOneState {
  fault: string | null;
  /** Those who are one person, in the order of `people`; null while the reader says nothing of the kind. */
  same: Person[] | null;
}

/**
 * Lists them with a button for each, and one for none; or with a box for each, to say which of them are one. A class:
 * hooks would cost every card 1 kB.
 */
export class WhichOne extends Component<WhichOneProps, WhichOneState> {
  override state: WhichOneState = { fault: null, same: null };

  settle = (work: Promise<string | null>) => void work.then((fault) => this.setState({ fault }));

  override render({ people, settling }: WhichOneProps, { fault, same }: WhichOneState) {
    if (!settling) return <OnlyListed people={people} />;
    // Of two there is nothing to choose.
    const begin = () => this.setState({ same: people.length > 2 ? [] : people });
    return (
      <>
        {same && <p class="quiet">{cardStrings.sameWho(nameForAll(same))}</p>}
        <ul class="namesakes">
          {people.map((person) => (
            <li key={person.id}>
              {same ? (
                <label>
                  <input
                    type="checkbox"
                    checked={same.includes(person)}
                    onChange={() =>
                      this.setState({ same: people.filter((one) => same.includes(one) !== (one === person)) })
                    }
                  />
                  <Who person={person} />
                </label>
              ) : (
                <>
                  <Who person={person} />
                  <button
                    type="button"
                    aria-label={cardStrings.thisOneIs(mainName(person), aboutPerson(person))}
                    onClick={() => this.settle(settling.choose(person.id))}
                  >
                    {cardStrings.thisOne}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
        <button
          type="button"
          disabled={same !== null && same.length < 2}
          onClick={() => this.settle(same ? settling.merge(same.map(({ id }) => id)) : settling.choose(null))}
        >
          {same ? cardStrings.theSame : cardStrings.noneOfThem}
        </button>
        <button type="button" onClick={same ? () => this.setState({ same: null }) : begin}>
          {same ? cardStrings.cancel : cardStrings.samePerson}
        </button>
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
      </>
    );
  }
}

function OnlyListed({ people }: { people: Person[] }) {
  return (
    <ul class="namesakes">
      {people.map((person) => (
        <li key={person.id}>
          <Who person={person} />
        </li>
      ))}
    </ul>
  );
}

/** The name these people will have: the first one's; empty where it goes without saying. */
function nameForAll(people: Person[]): string {
  const names = people.map(mainName);
  return new Set(names).size > 1 ? names[0]! : '';
}

/** One of them, by name and role. */
function Who({ person }: { person: Person }) {
  return (
    <div>
      <b>{mainName(person)}</b>
      <RoleLine person={person} />
    </div>
  );
}
