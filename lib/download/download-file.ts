/** What the reader asked to be fetched, and nothing else, is fetched here. */

import type { FileState } from '../model/pack';
import { isOwnNetwork } from './own-network';

/** Why nothing came; `message` is for the reader and names the way out. */
export class DownloadFailed extends Error {
  override name = 'DownloadFailed';
  constructor(
    message: string,
    /** The browser let no answer through: access to the site may help, if the server is there at all. */
    readonly mayNeedAccess = false,
    /** What the server answered instead of the file; null where it answered nothing. */
    readonly status: number | null = null,
    /** Seconds after which the server says to ask again; null where it does not. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}

/** Who hears of it, and when it ends. */
export interface DownloadOptions {
  signal: AbortSignal;
  /** Bytes that came so far, and all of them where the server says so. */
  onProgress: (bytes: number, of: number | null) => void;
  fetch?: typeof fetch;
  /** Milliseconds of silence after which the server is given up. */
  patience?: number;
  /** Bytes, unpacked; of a server that gives more nothing is taken. Absent: no bound. */
  most?: number;
}

/** A query service may work for a minute before it answers. */
const PATIENCE = 90_000;

/** Whether a file changed is told at once, or it is fetched instead. */
const SHORT_PATIENCE = 10_000;

/** Whether this may be fetched: https, or http from this very machine; none with a user in it. */
export function isFetchable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname));
}

const REASONS: Record<number, string> = {
  400: 'The server does not understand the question (400). Look at the query.',
  401: 'The server wants a name and a password (401). Download the file in a tab, then choose it here.',
  403: 'The server does not give this file to anybody who asks (403). Download it in a tab, then choose it here.',
  404: 'There is nothing at this address (404). Look at the source’s own page for the right one.',
  414: 'The question is too long for an address (414). Shorten it, or ask at the source and choose the saved answer here.',
  410: 'What was at this address was taken away (410). Look at the source’s own page.',
  429: 'The server has been asked too often (429). Wait a few minutes, then try again.',
};

function secondsOf({ headers }: Response): number | null {
  const told = headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(told) ? Number(told) : null;
}

function reasonOf(response: Response): string {
  const { status } = response;
  const seconds = secondsOf(response);
  if (status === 429 && seconds !== null)
    return `The server has been asked too often (429). Try again in ${seconds} seconds.`;
  const known = REASONS[status];
  if (known) return known;
  if (status >= 500) return `The server failed (${status}). Try again later.`;
  return `The server answered ${status} instead of the file.`;
}

/** Calls `give` after `patience` milliseconds in which nothing was heard. */
function watch(patience: number, give: () => void): { heard(): void; end(): void } {
  let timer = setTimeout(give, patience);
  return {
    heard() {
      clearTimeout(timer);
      timer = setTimeout(give, patience);
    },
    end: () => clearTimeout(timer),
  };
}

/** How many bytes will come. Of a packed answer the length tells another thing than what arrives. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !Number.isFinite(length) || length <= 0 ? null : length;
}

function stateOf({ headers }: Response): FileState | null {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return etag || modified ? { etag, modified } : null;
}

function counted(response: Response, most: number, heard: (bytes: number) => void): Promise<Blob> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.byteLength;
      if (bytes > most)
        throw new DownloadFailed('The server gives more than this source has. Nothing of it was taken.');
      heard(bytes);
      controller.enqueue(piece);
    },
  });
  // As a Blob the browser keeps it outside of this page's memory.
  return new Response(response.body?.pipeThrough(counter) ?? null).blob();
}

async function ask(
  address: string,
  { fetch: send = fetch }: Pick<DownloadOptions, 'fetch'>,
  signal: AbortSignal,
  method = 'GET',
) {
  const response = await send(address, {
    method,
    // Nothing about the reader goes along.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
  requireSameReach(address, response.url);
  if (!response.ok) throw new DownloadFailed(reasonOf(response), false, response.status, secondsOf(response));
  return response;
}

/**
 * Nothing is taken from where a server sent us that the reader could not have asked for, nor from this machine or its
 * network when they asked for something outside. The browser follows before it tells: what is there was asked, without
 * cookies, but nobody hears the answer.
 *
 * @param to where the answer comes from; empty where the browser does not tell
 */
function requireSameReach(asked: string, to: string): void {
  if (to === '' || (isFetchable(to) && (isOwnNetwork(asked) || !isOwnNetwork(to)))) return;
  throw new DownloadFailed(
    `${new URL(asked).host} sent this on to ${new URL(to).host}, where nothing is fetched from. Look at the source’s own page for the right address.`,
  );
}

/** A file that came. */
interface Downloaded {
  file: Blob;
  /** Null where the server does not say. */
  state: FileState | null;
}

/** As {@link downloadWithState}, the file alone. */
export async function downloadFile(address: string, options: DownloadOptions): Promise<Blob> {
  return (await downloadWithState(address, options)).file;
}

/**
 * Fetches one file, after a click of the reader's. No cookies and no referrer are sent.
 *
 * @throws DownloadFailed with the reason; the signal's own reason when it was aborted
 */
export async function downloadWithState(address: string, options: DownloadOptions): Promise<Downloaded> {
  if (!isFetchable(address))
    throw new DownloadFailed(
      'Only https addresses without a user in them are fetched. Download the file in a tab, then choose it here.',
    );
  const late = new AbortController();
  const silence = watch(options.patience ?? PATIENCE, () => late.abort());
  const signal = AbortSignal.any([options.signal, late.signal]);
  let began = false;
  try {
    const response = await ask(address, options, signal);
    began = true;
    const of = lengthOf(response);
    options.onProgress(0, of);
    const file = await counted(response, options.most ?? Number.POSITIVE_INFINITY, (bytes) => {
      silence.heard();
      options.onProgress(bytes, of);
    });
    return { file, state: stateOf(response) };
  } catch (error) {
    options.signal.throwIfAborted();
    if (late.signal.aborted) throw new DownloadFailed('The server has been silent for too long. Try again later.');
    if (error instanceof DownloadFailed) throw error;
    if (began) throw new DownloadFailed('The connection broke before the whole file was here. Try again.');
    throw new DownloadFailed(
      `No answer came from ${new URL(address).host}. You may be offline, or the site lets only visitors of its own pages in.`,
      true,
    );
  } finally {
    silence.end();
  }
}

/** Of two weak tags and of a weak and a strong one: the same file, as far as its words go. */
const tagOf = (etag: string) => etag.replace(/^W\//, '');

/** Whether two states are surely the same: by what both tell, the tag before the time. */
function isSame(before: FileState, now: FileState | null): boolean {
  if (before.etag !== null && now?.etag) return tagOf(before.etag) === tagOf(now.etag);
  return before.modified !== null && before.modified === now?.modified;
}

/**
 * Asks a server, after a click of the reader's, whether a file is as it was: with a `HEAD` that has no header of ours,
 * so that it needs no access to the site that {@link downloadFile} does not need. In doubt it is not.
 *
 * @param state what the server said when the file was fetched
 * @throws the signal's reason when it was aborted
 */
export async function isUnchanged(
  address: string,
  state: FileState,
  options: Pick<DownloadOptions, 'signal' | 'fetch' | 'patience'>,
): Promise<boolean> {
  if (!isFetchable(address)) return false;
  const late = AbortSignal.timeout(options.patience ?? SHORT_PATIENCE);
  try {
    return isSame(state, stateOf(await ask(address, options, AbortSignal.any([options.signal, late]), 'HEAD')));
  } catch {
    // Whatever is wrong, fetching the file tells it better.
    options.signal.throwIfAborted();
    return false;
  }
}
