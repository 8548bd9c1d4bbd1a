import { Component } from 'preact';
import type { CardSettling } from '../../lib/in-page/card-subject';
import type { CardContent } from '../../lib/messages/protocol';
import { mainName } from '../../lib/model/person';
import { cardStrings } from '../strings/strings';
import { aboutPerson } from '../words/current-role';
import { inList } from '../words/in-list';

/** Who else the one person of a card is, because the reader said so. */
export interface MergedProps {
  merged: CardContent['merged'];
  /** Null: nothing is separated here. */
  settling: CardSettling | null;
}

/** Says it quietly, with the way back. A class: hooks would cost every card 1 kB. */
export class Merged extends Component<MergedProps, { fault: string | null }> {
  separate = (merge: string) => void this.props.settling?.separate(merge).then((fault) => this.setState({ fault }));

  override render({ merged, settling }: MergedProps, { fault }: { fault: string | null }) {
    if (merged.length === 0) return null;
    return (
      <div class="quiet merged">
        {cardStrings.alsoMerged}
        <ul>
          {merged.map(({ merge, person }) => {
            const who = person ? inList([mainName(person), aboutPerson(person)].filter(Boolean)) : cardStrings.notHere;
            return (
              <li key={merge}>
                {who}{' '}
                {settling && (
                  <button type="button" aria-label={cardStrings.separateFrom(who)} onClick={() => this.separate(merge)}>
                    {cardStrings.separate}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
      </div>
    );
  }
}
