import { Component } from 'preact';
import type { Person } from '../../lib/model/person';
import type { CardSettling } from '../../lib/view/card-subject';
import { cardStrings } from '../strings';
import { aboutPerson, mainName } from '../words/current-role';
import { RoleLine } from '../words/RoleLine';

/** Several people of one name, for the reader to say who is meant. */
export interface WhichOneProps {
  /** The likeliest first. */
  people: Person[];
  settling: CardSettling;
}

interface WhichOneState {
  fault: string | null;
  /** Those who are one person, by `Person.id`; null while the reader says nothing of the kind. */
  same: string[] | null;
}

/**
 * Lists them with a button for each, and one for none; or with a box for each, to say which of them are one. A class: hooks
 * would cost every card 1 kB.
 */
export class WhichOne extends Component<WhichOneProps, WhichOneState> {
  override state: WhichOneState = { fault: null, same: null };

  settle = (work: Promise<string | null>) => void work.then((fault) => this.setState({ fault }));

  turn = (id: string) =>
    this.setState(({ same }) => ({ same: same!.includes(id) ? same!.filter((one) => one !== id) : [...same!, id] }));

  override render({ people, settling }: WhichOneProps, { fault, same }: WhichOneState) {
    const ids = people.map(({ id }) => id);
    // Of two there is nothing to choose.
    const begin = () => this.setState({ same: ids.length > 2 ? [] : ids });
    return (
      <>
        {same && <p class="quiet">{cardStrings.sameWho}</p>}
        <ul class="namesakes">
          {people.map((person) => (
            <li key={person.id}>
              {same ? (
                <label>
                  <input type="checkbox" checked={same.includes(person.id)} onChange={() => this.turn(person.id)} />
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
          onClick={() =>
            this.settle(same ? settling.merge(ids.filter((id) => same.includes(id))) : settling.choose(null))
          }
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

/** One of them, by name and role. */
function Who({ person }: { person: Person }) {
  return (
    <div>
      <b>{mainName(person)}</b>
      <RoleLine person={person} />
    </div>
  );
}
