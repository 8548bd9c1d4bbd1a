import type { Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import type { TextMap } from '../page/text-map';

/** One reading with the map back to the live page, and the reader's choices: all that is needed to show it. */
export interface ShownReading {
  reading: Reading;
  map: TextMap;
  settings: Settings;
}

/** What shows a scene in the page: marks, hover card. It ends with the visit's signal, without a call. */
export interface Stage {
  /** Shows this scene in place of the one before; an open card of a person who is still there stays. */
  show: (scene: ShownReading) => void;
  /** Scrolls to a span and flashes it. False when its text is no longer in the page. */
  reveal: (span: Span) => boolean;
  /** Opens the card of an entity at its first mention, with the focus in it. False when it has none. */
  openCard: (entity: string) => boolean;
}

/** Makes a stage that ends with `signal`. */
export type CreateStage = (signal: AbortSignal) => Stage;
