/**
 * Everything that Aforesaid shows inside a page, behind one door: marks, hover card, the way to a place. The text map
 * changes when the page's text does, so what works on it lives for one scene; the card lives for the visit.
 */
import type { Span } from '../model/span';
import { type CardParts, createCardPresenter } from './card-presenter';
import { type CardSubject, subjectFromEntity, subjectFromMark } from './card-subject';
import { boxesOf } from './geometry';
import { marksFromReading } from './mark';
import { createPainter, type Painter } from './painter';
import { createPointer, type Hit } from './pointer';
import { createRevealer } from './reveal';
import type { CreateStage, ShownReading, Stage } from './stage';

/** Makes the maker of stages; each stage ends with the signal it is given and leaves the page as it was. */
export function createPageStage(parts: CardParts): CreateStage {
  return (signal) => startStage(parts, signal);
}

function startStage(parts: CardParts, signal: AbortSignal): Stage {
  const { document } = parts;
  let scene: ShownReading | null = null;
  const card = createCardPresenter({
    parts,
    signal,
    boxesOf: (span) => (scene ? boxesOf(document, scene.map, span) : []),
  });
  const marker = createMarker(document, signal, (hit) => {
    const subject = hit && scene ? subjectFromMark(scene.reading, hit.mark.ref, hit.mark.span) : null;
    if (hit && subject) card.enter(subject, hit);
    else card.leave();
  });
  const revealer = createRevealer(document, signal, marker.flash);
  const show = (next: ShownReading) => {
    if (signal.aborted) return;
    scene = next;
    marker.mark(next);
    const open = card.subject();
    if (open) keepOpen(open, next);
  };
  /** The card stays with its person, and comes again when it was settled meanwhile who that is. */
  const keepOpen = (open: CardSubject, { reading }: ShownReading) => {
    const subject = subjectFromEntity(reading, open.entity.id, open.span);
    if (!subject || subject.entity.name !== open.entity.name) return card.dismiss();
    if (idsOf(subject) !== idsOf(open)) card.openNow(subject);
  };
  return {
    show,
    reveal: (span: Span) => scene !== null && revealer.reveal(scene.map, span),
    openCard(entity) {
      const now = scene;
      if (!now) return false;
      const mentions = now.reading.mentions.filter((mention) => mention.entity === entity);
      // The first mention may stand in a part that the page hides.
      const shown = mentions.find(({ span }) => revealer.reveal(now.map, span, true));
      const subject = shown && subjectFromEntity(now.reading, entity, shown.span);
      if (subject) card.openNow(subject);
      return Boolean(subject);
    },
  };
}

/** Who it may be, in one string: another one once the reader settles who it is, merges people or separates them. */
const idsOf = ({ entity: { candidates, merged } }: CardSubject) => `${candidates}|${merged}`;

/** Marks one scene after another: the one before goes once the new marks are there, so that none blink. */
function createMarker(document: Document, signal: AbortSignal, onHit: (hit: Hit | null) => void) {
  let painter: Painter | null = null;
  let pointerEnd = new AbortController();
  const mark = ({ reading, map, settings }: ShownReading) => {
    const marks = marksFromReading(reading, settings);
    const before = painter;
    painter = createPainter({ document, map, blocks: reading.article.blocks.length, signal });
    painter.paint(marks);
    before?.dispose();
    pointerEnd.abort();
    pointerEnd = new AbortController();
    createPointer({ document, map, signal: AbortSignal.any([signal, pointerEnd.signal]), onHit }).setMarks(marks);
  };
  return { mark, flash: (span: Span | null) => painter?.flash(span) };
}
