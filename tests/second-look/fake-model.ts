import type { BrowserModel, ModelSession, ModelStart } from '../../lib/second-look/browser-model';

/** The pair that a prompt holds. */
export type Asked = { now: string; earlier: string };

/** A model as Chrome's Prompt API has it, which answers as it is told. */
export function fakeModel({
  state = 'available',
  answer = () => JSON.stringify('same matter'),
  shares = [],
}: {
  state?: Awaited<ReturnType<BrowserModel['availability']>>;
  /** The model's own text. */
  answer?(asked: Asked): string | Promise<string>;
  /** What it tells of its fetching before it starts. */
  shares?: number[];
} = {}) {
  const [asked, starts]: [Asked[], ModelStart[]] = [[], []];
  let open = 0;
  const session = (): ModelSession => {
    open++;
    return {
      prompt: async (text, { signal }) => {
        signal.throwIfAborted();
        const pair: Asked = JSON.parse(text);
        asked.push(pair);
        return answer(pair);
      },
      clone: async () => session(),
      destroy: () => void open--,
    };
  };
  const model: BrowserModel = {
    availability: async () => (starts.length > 0 && state === 'downloadable' ? 'available' : state),
    create: async (start) => {
      start.signal.throwIfAborted();
      const fetched = new EventTarget();
      start.monitor(fetched);
      for (const loaded of shares) fetched.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      starts.push(start);
      return session();
    },
  };
  return { model, asked, starts, openSessions: () => open };
}
