/** The hover card at work: what the machine decides is done here, with a host in the page and a drawing in the host. */
import type { Answer, CardContent, DeskCalls } from '../messages/protocol';
import type { Span } from '../model/span';
import type { Box } from '../page/box';
import type { CardDrawing } from './card-drawing';
import { type CardHost, openCardHost } from './card-host';
import { type CardSubject, cardAsk } from './card-subject';
import { copyText } from './copy-text';
import type { Content, OpenedBy } from './hover';
import { createHoverDriver } from './hover-driver';

/** How a card is filled, and where its look comes from. */
export interface CardParts {
  document: Document;
  /** Fetches how the card looks; asked again after null (it did not come). */
  loadDrawing(): Promise<CardDrawing | null>;
  ask: {
    card(ask: DeskCalls['card']['ask']): Promise<Answer<CardContent>>;
    /** Opens a window of our own about an entity. Whatever changes the library, or sends something, is done there. */
    settle(ask: { entity: string }): void;
    /** Null where a page cannot open the panel (Firefox): the card then has no such button. */
    openPanel: (() => void) | null;
  };
}

/** What the card needs of the scene that is shown. */
export interface CardPresenterOptions {
  parts: CardParts;
  /** Closes the card when it aborts. */
  signal: AbortSignal;
  /** Where the words of a span are now; empty when they are gone. */
  boxesOf(span: Span): Box[];
}

/** Opens and closes the card. */
export interface CardPresenter {
  /** The pointer is on a mark, at this point of the viewport (CSS pixels). */
  enter(subject: CardSubject, point: { x: number; y: number }): void;
  /** The pointer is on no mark. */
  leave(): void;
  /** Opens at once, with the focus in the card. */
  openNow(subject: CardSubject): void;
  dismiss(): void;
  /** Whom the open card is about; null when none is open. */
  subject(): CardSubject | null;
}

interface OpenCard {
  host: CardHost;
  subject: CardSubject;
  /** The pointer is in it. */
  entered: boolean;
}

/** Makes a presenter; at most one card is open. */
export function createCardPresenter(options: CardPresenterOptions): CardPresenter {
  const { parts, signal, boxesOf } = options;
  let point: { x: number; y: number } | null = null;
  let card: OpenCard | null = null;
  let drawing: CardDrawing | null = null;
  // What is to be seen now; drawn as soon as it is known how.
  let wanted: (() => void) | null = null;

  const load = async () => {
    drawing = await parts.loadDrawing();
    wanted?.();
  };
  const want = (subject: CardSubject, content: Content<CardContent>, by: OpenedBy) => {
    wanted = () => drawing && draw(drawing, subject, content, by);
    wanted();
  };
  const draw = (how: CardDrawing, subject: CardSubject, content: Content<CardContent>, by: OpenedBy) => {
    const isNew = card === null;
    card ??= open(how, subject, by);
    const actions = {
      onSettle: () => parts.ask.settle({ entity: subject.entity.id }),
      onCopy: (text: string) => void copyText(parts.document, text),
      // Where a page might have laid something over it, nothing is settled.
      settling: null,
      onMute: null,
      onRetry: () => drive({ type: 'retry' }),
      onClose: () => drive({ type: 'dismiss' }),
      onOpenPanel: parts.ask.openPanel,
    };
    how.draw({ subject, content, by, ...actions }, card.host.container);
    card.host.place();
    // Placing it may have closed it: its words left the viewport.
    if (isNew && by === 'keyboard') card?.host.focus();
  };
  const openNow = (target: CardSubject) => drive({ type: 'open-now', target });
  const open = ({ css }: CardDrawing, subject: CardSubject, by: OpenedBy): OpenCard => ({
    subject,
    entered: false,
    host: openCardHost({
      document: parts.document,
      css,
      boxes: () => boxesOf(subject.span),
      point: by === 'pointer' ? point : null,
      onPointer(inside) {
        if (card) card.entered = inside;
        drive({ type: inside ? 'enter-card' : 'leave-card' });
      },
      onDismiss: () => drive({ type: 'dismiss' }),
    }),
  });
  const drive = createHoverDriver<CardSubject, CardContent>({
    signal,
    ask(subject) {
      if (!drawing) void load();
      return contentOf(parts, subject);
    },
    show: want,
    update: want,
    close() {
      wanted = null;
      if (card) drawing?.undraw(card.host.container);
      card?.host.remove();
      card = null;
    },
  });
  return {
    enter(subject, at) {
      point = at;
      drive({ type: 'enter', target: subject });
    },
    leave() {
      // In the card the pointer is on no mark either; the card's own border tells when it goes.
      if (!card?.entered) drive({ type: 'leave' });
    },
    openNow,
    dismiss: () => drive({ type: 'dismiss' }),
    subject: () => card?.subject ?? null,
  };
}

async function contentOf({ ask }: CardParts, { entity }: CardSubject): Promise<CardContent> {
  const answer = await ask.card(cardAsk(entity));
  if (answer.ok) return answer.value;
  throw new Error(answer.failure.message);
}
