/**
 * The language model that some browsers have on the device: Chrome's Prompt API
 * (developer.chrome.com/docs/ai/prompt-api, as of Chrome 148). Nothing that it is asked leaves the device.
 */

/** One conversation with the model. */
export interface ModelSession {
  prompt(text: string, options: { responseConstraint: object; signal: AbortSignal }): Promise<string>;
  /** A conversation that knows what this one was told first, and nothing of what follows here. */
  clone(options: { signal: AbortSignal }): Promise<ModelSession>;
  destroy(): void;
}

/** What the model is to be able to read and write; `availability` and `create` are asked with the same. */
interface Expected {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

/** What it is started with. */
export interface ModelStart extends Expected {
  initialPrompts: { role: 'system'; content: string }[];
  signal: AbortSignal;
  monitor(model: EventTarget): void;
}

/** The part of `LanguageModel` that is used. */
export interface BrowserModel {
  availability(expected: Expected): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(start: ModelStart): Promise<ModelSession>;
}

/** English in and out: the question is in English, and other languages are not read yet. */
export const EXPECTED: Expected = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** The browser's model; null where it has none. */
export function browserModel(scope: object = globalThis): BrowserModel | null {
  return (scope as { LanguageModel?: BrowserModel }).LanguageModel ?? null;
}

/** `absent`: this device cannot have it. `to be fetched`: the browser would have to fetch it first, some gigabytes. */
export type ModelState = 'absent' | 'to be fetched' | 'ready';

/** How the model stands. Asking fetches nothing. */
export async function modelState(model: BrowserModel | null): Promise<ModelState> {
  if (!model) return 'absent';
  try {
    const found = await model.availability(EXPECTED);
    if (found === 'available') return 'ready';
    return found === 'unavailable' ? 'absent' : 'to be fetched';
  } catch {
    // A browser whose policy forbids it refuses the question.
    return 'absent';
  }
}
