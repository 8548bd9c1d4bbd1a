/** The files of a small extension around one worker that is measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A worker and the page that asks it: `ask` and `stop` are globals of the page. */
interface Thread {
  /** Comes before the handlers' module, which is imported as HANDLERS. */
  worker: string;
  page: string;
  format: 'iife' | 'esm';
}

const CALL = `
  import { handlers } from 'HANDLERS';
  const call = ({ name, args }, respond) =>
    Promise.resolve().then(() => handlers[name](...args)).then(
      (value) => respond({ value }),
      (error) => respond({ error: String(error?.message ?? error) }),
    );
`;

const ASK = `
  globalThis.ask = async (name, args) => {
    const since = performance.now();
    const { value, error } = await send({ name, args });
    if (error) throw new Error(error);
    return { value, took: performance.now() - since };
  };
`;

/** The extension's background: the browser starts it with a message, and stops it. */
const SERVICE_WORKER: Thread = {
  format: 'iife',
  worker: `${CALL} chrome.runtime.onMessage.addListener((message, _, respond) => (call(message, respond), true));`,
  page: `${ASK} const send = (message) => chrome.runtime.sendMessage(message); globalThis.stop = () => {};`,
};

/** A worker of the page, started with the first question. */
const DEDICATED_WORKER: Thread = {
  format: 'esm',
  worker: `${CALL} self.onmessage = ({ data }) => call(data, (answer) => self.postMessage(answer));`,
  page: `${ASK}
    let worker = null;
    const send = (message) =>
      new Promise((resolve, reject) => {
        worker ??= new Worker('worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(message);
      });
    globalThis.stop = () => {
      worker?.terminate();
      worker = null;
    };
  `,
};

async function bundleWorker(handlers: URL, { worker, format }: Thread, outfile: string): Promise<void> {
  const contents = worker.replace('HANDLERS', fileURLToPath(handlers));
  await build({
    stdin: { contents, resolveDir: path.dirname(fileURLToPath(handlers)), loader: 'ts' },
    bundle: true,
    minify: true,
    format,
    outfile,
    logLevel: 'error',
  });
}

const MANIFEST = {
  manifest_version: 3,
  name: 'measured',
  version: '1',
  permissions: ['unlimitedStorage'],
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
};

/** What an extension consists of. */
export interface Contents {
  /** A module that exports `handlers`, a record of functions that the page may ask. */
  handlers: URL;
  /** Whether they run in a dedicated worker of the page in place of the service worker. */
  inPage: boolean;
  /** Packaged beside the worker, by name. */
  files: Record<string, Uint8Array>;
}

/** Writes an extension with one worker and the page that asks it. */
export async function writeMeasured(folder: string, { handlers, inPage, files }: Contents): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const thread = inPage ? DEDICATED_WORKER : SERVICE_WORKER;
  await bundleWorker(handlers, thread, path.join(folder, inPage ? 'worker.js' : 'background.js'));
  if (inPage) writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><script src="page.js"></script>');
  writeFileSync(path.join(folder, 'page.js'), thread.page);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
}
