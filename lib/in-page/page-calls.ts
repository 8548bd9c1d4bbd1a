import type { PageCalls } from '../messages/protocol';
import type { Handlers } from '../messages/serve';
import type { NotRead } from '../model/reading';
import type { Span } from '../model/span';
import type { Reader } from './page-owner';
import type { ShownReading } from './stage';

/** Only the extension's own pages and its background may ask a page. */
const OWN = ['own'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * A light check: the asker is one of our own pages, of the same version, so this guards against mistakes, not malice,
 * and keeps the schema library out of other people's pages.
 */
const record = <Ask>(ask: unknown): Ask | null => (isRecord(ask) ? (ask as Ask) : null);

type Revealed = PageCalls['reveal']['ask'];

function spanOf(scene: ShownReading, ask: Revealed): Span | undefined {
  if ('span' in ask) return ask.span;
  const { mentions, claims } = scene.reading;
  const { kind, index } = ask;
  return kind === 'mention' ? mentions[index]?.span : claims[index]?.content[0];
}

/** The record of what own pages may ask of this content script. */
export function createPageCalls(reader: Reader): Handlers<PageCalls> {
  return {
    visit: { from: OWN, shape: record<Record<string, never>>, handle: () => reader.state() },
    readNow: {
      from: OWN,
      shape: record<{ force: boolean }>,
      handle: ({ force }) => {
        reader.read(force);
        return { started: true };
      },
    },
    reveal: {
      from: OWN,
      shape: record<Revealed>,
      handle: (ask) => {
        const scene = reader.scene();
        const span = scene && spanOf(scene, ask);
        return { found: Boolean(span && reader.stage()?.reveal(span)) };
      },
    },
    openCard: {
      from: OWN,
      shape: record<{ entity: string }>,
      handle: ({ entity }) => ({ opened: reader.stage()?.openCard(entity) ?? false }),
    },
    recheck: {
      from: OWN,
      shape: record<Record<string, never>>,
      handle: () => reader.recheck().then(() => null),
    },
    understandAgain: {
      from: OWN,
      shape: record<Record<string, never>>,
      handle: () => reader.understandAgain().then(() => null),
    },
    leave: {
      from: OWN,
      shape: record<{ reason: NotRead }>,
      handle: ({ reason }) => {
        reader.leave(reason);
        return null;
      },
    },
  };
}
