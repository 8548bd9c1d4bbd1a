declare const chrome: { runtime: { getPlatformInfo(): Promise<unknown> } };

/** Chromium stops a worker that has been silent for 30 seconds; a call of the extension's API counts. */
const CALL_EVERY = 20_000;

/** Keeps a measured extension's worker alive until `work` has ended; resolves and rejects as it does. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void chrome.runtime.getPlatformInfo(), CALL_EVERY);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
