import type { CardView } from '../../lib/in-page/card-subject';
import { mainName } from '../../lib/model/person';
import { directionOf, spokenLanguage } from '../strings/spoken';
import { cardStrings } from '../strings/strings';
import { CardBody } from './CardBody';

/** What the card draws and what its buttons do. */
export type HoverCardProps = CardView;

/** The card beside a name or a claim in the page: who, their role, what they said, the reader's notes. */
export function HoverCard(view: HoverCardProps) {
  const name = shownName(view);
  return (
    <div
      class="card"
      role="dialog"
      lang={spokenLanguage()}
      dir={directionOf(spokenLanguage())}
      aria-label={cardStrings.label(name)}
      aria-busy={view.content.status === 'loading'}
    >
      <header>
        <h2>{name}</h2>
        <button type="button" class="close" aria-label={cardStrings.close} onClick={view.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div class="body">
        <Inside {...view} name={name} />
      </div>
      <footer>
        {view.onOpenPanel && (
          <button type="button" onClick={view.onOpenPanel}>
            {cardStrings.openPanel}
          </button>
        )}
        {view.onCopy && (
          <button type="button" onClick={() => view.onCopy?.(name)}>
            {cardStrings.copyName}
          </button>
        )}
        {view.onSettle && (
          <button type="button" class="off" onClick={view.onSettle}>
            {cardStrings.settle}
          </button>
        )}
        {view.onMute && (
          <button type="button" class="off" onClick={view.onMute}>
            {cardStrings.mute}
          </button>
        )}
      </footer>
    </div>
  );
}

function Inside({ subject, content, settling, onRetry, name }: HoverCardProps & { name: string }) {
  if (content.status === 'loading') {
    return (
      <p class="state" role="status">
        {cardStrings.loading}
      </p>
    );
  }
  if (content.status === 'failed') {
    return (
      <div role="alert">
        <p class="state">
          {cardStrings.failed} {content.message}
        </p>
        <button type="button" onClick={onRetry}>
          {cardStrings.retry}
        </button>
      </div>
    );
  }
  return (
    <CardBody
      key={subject.entity.candidates.join()}
      subject={subject}
      content={content.value}
      settling={settling}
      name={name}
    />
  );
}

/** The records' name of the one person it is; otherwise the article's, so that no namesake is chosen. */
function shownName({ subject, content }: HoverCardProps): string {
  const people = content.status === 'ready' ? content.value.people : [];
  return people.length === 1 ? mainName(people[0]!) : subject.entity.name;
}
