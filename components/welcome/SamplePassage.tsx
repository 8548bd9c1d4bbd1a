import { Fragment } from 'preact';
import type { CardView } from '../../lib/in-page/card-subject';
import type { SamplePiece } from '../../lib/own-pages/sample-passage';
import { HoverCard } from '../card/HoverCard';
import { welcomeStrings } from '../strings/welcome-strings';

/** A passage to try the card on. */
export interface SamplePassageProps {
  passage: readonly SamplePiece[];
  /** The card of the name chosen; null after it was closed. */
  card: CardView | null;
  /** `SamplePiece.person` of the name that was pointed at. */
  onName(person: string): void;
}

/** A passage of the sample article as a page shows it, and the card of one of its names. */
export function SamplePassage({ passage, card, onName }: SamplePassageProps) {
  return (
    <section class="sample" aria-labelledby="sample">
      <h3 id="sample">{welcomeStrings.tryTitle}</h3>
      <p class="quiet">{welcomeStrings.tryHint}</p>
      <div class="beside">
        <figure>
          <blockquote>
            {passage.map((piece) => (
              <Piece key={piece.text} piece={piece} chosen={card?.subject.entity.name ?? null} onName={onName} />
            ))}
          </blockquote>
          <figcaption class="quiet">{welcomeStrings.from}</figcaption>
        </figure>
        <div class="its-card">
          {card ? <HoverCard key={card.subject.key} {...card} /> : <p class="quiet">{welcomeStrings.askAgain}</p>}
        </div>
      </div>
    </section>
  );
}

function Piece({
  piece: { text, person, isClaim },
  chosen,
  onName,
}: { piece: SamplePiece; chosen: string | null } & Pick<SamplePassageProps, 'onName'>) {
  if (!person) return isClaim ? <span class="claim-mark">{text}</span> : <Fragment>{text}</Fragment>;
  const choose = () => onName(person);
  return (
    <button
      type="button"
      class="name-mark"
      aria-pressed={chosen === text}
      onClick={choose}
      onFocus={choose}
      onPointerEnter={choose}
    >
      {text}
    </button>
  );
}
