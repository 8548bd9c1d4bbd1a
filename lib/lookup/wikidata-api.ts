/**
 * Questions to Wikidata's API (www.wikidata.org/w/api.php), asked only when the reader asks. What can be expected to go
 * wrong is a value with a message for the reader.
 */

/** What is needed from outside; tests give a loopback server. */
export interface LookupParts {
  fetch: typeof fetch;
  /** Address of the API, without a query. */
  api: string;
  /** Language of names and descriptions, as Wikidata writes it (`en`). */
  language: string;
  signal: AbortSignal;
}

/** Why there is no answer. */
interface LookupFault {
  /** For the reader: the cause and the way out. */
  message: string;
  /** Seconds after which asking again makes sense; null when that is not known. */
  retryAfter: number | null;
}

export type Looked<T> = { ok: true; value: T } | { ok: false; fault: LookupFault };

/** Wikidata's own page, where there is no other. */
export const WIKIDATA_API = 'https://www.wikidata.org/w/api.php';

/** Waiting longer than this for an answer is worse than trying again. Milliseconds. */
const PATIENCE = 15_000;

/** What a server asks for when it does not say how long to wait. Seconds. */
const USUAL_WAIT = 60;

function fault(message: string, retryAfter: number | null = null): { ok: false; fault: LookupFault } {
  return { ok: false, fault: { message, retryAfter } };
}

/** Seconds from a `Retry-After` header, in either of its two forms; null without one. */
function waitOf(response: Response): number | null {
  const header = response.headers.get('Retry-After');
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(1, seconds) : null;
}

function busy(response: Response): { ok: false; fault: LookupFault } {
  const wait = waitOf(response) ?? USUAL_WAIT;
  return fault(`Wikidata is asked too much just now. Try again in ${wait} seconds.`, wait);
}

async function answerOf(response: Response): Promise<Looked<unknown>> {
  if (response.status === 429 || response.status === 503) return busy(response);
  if (!response.ok) return fault(`Wikidata answered with an error (${response.status}). Try again later.`);
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return fault('Wikidata’s answer could not be read. Try again later.');
  const { error } = body as { error?: { code?: string; info?: string } };
  // Too much load is told with status 200.
  if (error?.code === 'maxlag' || error?.code === 'ratelimited') return busy(response);
  if (error) return fault(`Wikidata refused the question: ${error.info ?? error.code ?? 'no reason given'}.`);
  return { ok: true, value: body };
}

/** Whether the answer comes from the site that was asked; where the browser does not tell, it is taken for that. */
function isFrom({ url }: Response, api: string): boolean {
  return url === '' || new URL(url).origin === new URL(api).origin;
}

/**
 * Asks the API one question.
 *
 * @param question parameters beside format and origin
 * @returns the parsed answer, of a shape still to be checked, or why there is none; rejects only when aborted
 */
export async function askWikidata(
  question: Record<string, string>,
  { fetch, api, signal }: LookupParts,
): Promise<Looked<unknown>> {
  // `origin` lets any page read the answer without cookies, so that no access to the site is needed.
  const query = new URLSearchParams({ ...question, format: 'json', formatversion: '2', maxlag: '5', origin: '*' });
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  try {
    const response = await fetch(`${api}?${query}`, {
      signal: patience,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!isFrom(response, api)) return fault('Wikidata sent the question on to another site. Try again later.');
    return await answerOf(response);
  } catch (error) {
    if (signal.aborted) throw error;
    if (patience.aborted) return fault('Wikidata did not answer in time. Try again.');
    return fault('Wikidata could not be reached. Is this device offline?');
  }
}
