import type { CardContent } from '../../lib/messages/protocol';
import type { CardSettling, CardSubject } from '../../lib/view/card-subject';
import { cardStrings } from '../strings';
import { StatementItem } from '../words/StatementItem';
import { CardPeople } from './CardPeople';

/** What the card shows once it is there. */
export interface CardBodyProps {
  subject: CardSubject;
  content: CardContent;
  settling: CardSettling;
}

/** The earlier statements on a claim's subject are many in the panel; the card shows the best. */
const RECALLED_SHOWN = 3;

/** Who, what they said, and what the reader noted. */
export function CardBody({ subject, content, settling }: CardBodyProps) {
  const { people, namesakes, merged } = content;
  return (
    <>
      <CardPeople entity={subject.entity} {...{ people, namesakes, merged, settling }} />
      {subject.recalled.length > 0 ? <Recalled subject={subject} /> : <Latest content={content} />}
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

function Recalled({ subject }: { subject: CardSubject }) {
  return (
    <section>
      <h3>{cardStrings.earlier}</h3>
      <ul class="statements">
        {subject.recalled.slice(0, RECALLED_SHOWN).map(({ statement, source, shared }) => (
          <StatementItem key={statement.id} statement={statement} source={source} shared={shared} />
        ))}
      </ul>
    </section>
  );
}

function Latest({ content }: { content: CardContent }) {
  if (content.people.length !== 1) return null;
  if (content.latest.length === 0) return <p class="state">{cardStrings.noStatements}</p>;
  return (
    <section>
      <h3>{cardStrings.latest}</h3>
      <ul class="statements">
        {content.latest.map(({ statement, source }) => (
          <StatementItem key={statement.id} statement={statement} source={source} />
        ))}
      </ul>
    </section>
  );
}
