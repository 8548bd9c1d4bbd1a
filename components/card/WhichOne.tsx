import { Component } from 'preact';
import type { Person } from '../../lib/model/person';
import type { CardSettling } from '../../lib/view/card-subject';
import { cardStrings } from '../strings';
import { currentRole, mainName, roleText } from '../words/current-role';
import { RoleLine } from '../words/RoleLine';

/** Several people of one name, for the reader to say who is meant. */
export interface WhichOneProps {
  /** The likeliest first. */
  people: Person[];
  choose: CardSettling['choose'];
}

/** Lists them with a button for each, and one for none. A class: hooks would cost every card 1 kB. */
export class WhichOne extends Component<WhichOneProps, { fault: string | null }> {
  take = (person: string | null) => void this.props.choose(person).then((fault) => this.setState({ fault }));

  override render({ people }: WhichOneProps, { fault }: { fault: string | null }) {
    return (
      <>
        <ul class="namesakes">
          {people.map((person) => (
            <li key={person.id}>
              <div>
                <b>{mainName(person)}</b>
                <RoleLine person={person} />
              </div>
              <button type="button" aria-label={labelOf(person)} onClick={() => this.take(person.id)}>
                {cardStrings.thisOne}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" onClick={() => this.take(null)}>
          {cardStrings.noneOfThem}
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

function labelOf(person: Person): string {
  const role = currentRole(person);
  return cardStrings.thisOneIs(mainName(person), role ? roleText(role) : '');
}
