import type { CardSettling, CardSubject } from '../../lib/in-page/card-subject';
import type { CardContent } from '../../lib/messages/protocol';
import { cardStrings } from '../strings/strings';
import { StatementItem } from '../words/StatementItem';
import { CardPeople } from './CardPeople';
import { SaidHere } from './SaidHere';

/** What the card shows once it is there. */
export interface CardBodyProps {
  subject: CardSubject;
  content: CardContent;
  settling: CardSettling | null;
  /** The name that the card is headed with. */
  name: string;
}

type Shown = CardContent['latest'][number] & { shared?: string[] };

/** The earlier statements on a claim's subject are many in the panel; the card shows the best. */
const RECALLED_SHOWN = 3;

/** Who, what they said, and what the reader noted. */
export function CardBody({ subject, content, settling, name }: CardBodyProps) {
  const { people, namesakes, merged } = content;
  return (
    <>
      <CardPeople entity={subject.entity} {...{ people, namesakes, merged, settling }} />
      <Said subject={subject} content={content} name={name} />
      {people.length === 0 && <SaidHere subject={subject} />}
      {content.notes.length > 0 && (
        <section>
          <h3>{cardStrings.notes}</h3>
          {content.notes.map((note) => (
            <p key={note.id} class="note">
              {note.text}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

/** What the person said: on the subject of a claim, or lately; nothing while it is open who they are. */
function Said({ subject: { recalled }, content: { people, latest }, name }: Omit<CardBodyProps, 'settling'>) {
  const isRecalled = recalled.length > 0;
  const shown: Shown[] = isRecalled ? recalled.slice(0, RECALLED_SHOWN) : latest;
  if (!isRecalled && people.length !== 1) return null;
  if (shown.length === 0) return <p class="state">{cardStrings.noStatements}</p>;
  return (
    <section>
      <h3>{isRecalled ? cardStrings.earlier : cardStrings.latest}</h3>
      <ul class="statements">
        {shown.map(({ statement, source, shared }) => (
          <StatementItem key={statement.id} statement={statement} source={source} speaker={name} shared={shared} />
        ))}
      </ul>
    </section>
  );
}
