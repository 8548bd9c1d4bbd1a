/**
 * Everything that Aforesaid shows inside a page, behind one door: marks, hover card, the way to a place. The text map
 * changes when the page's text does, so what works on it lives for one scene; card and flash live for the visit.
 */
import type { Answer, CardContent } from '../messages/protocol';
import type { Span } from '../model/span';
import type { CreateStage, Scene } from '../visit/stage';
import { type CardHost, openCardHost } from './card-host';
import { type CardSubject, type CardView, muteKey, subjectFromEntity, subjectFromMark } from './card-subject';
import { boxesOf } from './geometry';
import type { Content, OpenedBy } from './hover';
import { createHoverDriver } from './hover-driver';
import { marksFromReading } from './mark';
import { createPainter } from './painter';
import { createPointer, type Hit } from './pointer';
import { createRevealer } from './reveal';

/** What the stage is made of. */
export interface PageStageParts {
  document: Document;
  /** The card's style sheet. */
  css: string;
  /** Draws the card into an element of ours, or draws it again. */
  draw(view: CardView, into: HTMLElement): void;
  /** Undoes `draw` before the element goes. */
  undraw(from: HTMLElement): void;
  ask: {
    card(ask: { name: string; candidates: string[] }): Promise<Answer<CardContent>>;
    mutePerson(ask: { key: string }): Promise<Answer<null>>;
    /** Null where a page cannot open the panel (Firefox): the card then has no such button. */
    openPanel: (() => void) | null;
  };
}

interface OpenCard {
  host: CardHost;
  subject: CardSubject;
  content: Content<CardContent>;
}

/** Makes the maker of stages; each stage ends with the signal it is given and leaves the page as it was. */
export function createPageStage(parts: PageStageParts): CreateStage {
  return (signal) => startStage(parts, signal);
}

function startStage(parts: PageStageParts, signal: AbortSignal): ReturnType<CreateStage> {
  const { document, ask } = parts;
  let scene: Scene | null = null;
  let sceneEnd = new AbortController();
  let point: { x: number; y: number } | null = null;
  let card: OpenCard | null = null;
  const revealer = createRevealer(document, signal);

  const drawCard = (subject: CardSubject, content: Content<CardContent>, by: OpenedBy, host: CardHost) => {
    card = { host, subject, content };
    parts.draw(
      {
        subject,
        content,
        by,
        onMute: () => mute(subject),
        onRetry: () => drive({ type: 'retry' }),
        onClose: () => drive({ type: 'dismiss' }),
        onOpenPanel: ask.openPanel,
      },
      host.container,
    );
    host.place();
  };
  const close = () => {
    if (!card) return;
    parts.undraw(card.host.container);
    card.host.remove();
    card = null;
  };
  const drive = createHoverDriver<CardSubject, CardContent>({
    signal,
    async ask({ entity: { name, candidates } }) {
      const answer = await ask.card({ name, candidates });
      if (answer.ok) return answer.value;
      throw new Error(answer.failure.message);
    },
    show(subject, content, by) {
      const host = openCardHost({
        document,
        css: parts.css,
        boxes: () => (scene ? boxesOf(document, scene.map, subject.span) : []),
        point: by === 'pointer' ? point : null,
        onPointer: (inside) => drive({ type: inside ? 'enter-card' : 'leave-card' }),
        onDismiss: () => drive({ type: 'dismiss' }),
      });
      drawCard(subject, content, by, host);
      if (by === 'keyboard') host.focus();
    },
    update: (subject, content, by) => card && drawCard(subject, content, by, card.host),
    close,
  });

  const hit = (at: Hit | null) => {
    const subject = at && scene ? subjectFromMark(scene.reading, at.mark.ref, at.mark.span) : null;
    if (!at || !subject) return drive({ type: 'leave' });
    point = { x: at.x, y: at.y };
    drive({ type: 'enter', target: subject });
  };
  const show = (next: Scene) => {
    if (signal.aborted) return;
    sceneEnd.abort();
    sceneEnd = new AbortController();
    scene = next;
    const options = { document, map: next.map, signal: AbortSignal.any([signal, sceneEnd.signal]) };
    const marks = marksFromReading(next.reading, next.settings);
    createPainter(options).paint(marks);
    createPointer({ ...options, onHit: hit }).setMarks(marks);
    if (card && !next.reading.entities.some(({ id }) => id === card?.subject.entity.id)) drive({ type: 'dismiss' });
  };
  const mute = ({ entity }: CardSubject) => {
    const key = muteKey(entity);
    drive({ type: 'dismiss' });
    if (!scene) return;
    const { settings } = scene;
    show({ ...scene, settings: { ...settings, mutedPeople: [...settings.mutedPeople, key] } });
    void ask.mutePerson({ key });
  };
  return {
    show,
    reveal: (span: Span) => scene !== null && revealer.reveal(scene.map, span),
    openCard(entity) {
      const span = scene?.reading.mentions.find((mention) => mention.entity === entity)?.span;
      const subject = scene && span ? subjectFromEntity(scene.reading, entity, span) : null;
      if (!scene || !span || !subject || !revealer.reveal(scene.map, span)) return false;
      drive({ type: 'open-now', target: subject });
      return true;
    },
  };
}
