import { ARTICLE_MOST } from '../model/article';
import { decodeEntities } from '../text/html-entities';
import { foldLine } from './fold';

/** One described thing of a page's linked data; nothing about its shape is promised. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** All linked data of a page. */
export interface LinkedData {
  /** The things that the page describes at the top: members of arrays and of `@graph` included, in order. */
  things: LinkedThing[];
  /** What a bare `{"@id": …}` stands for. */
  byId: ReadonlyMap<string, LinkedThing>;
}

/** A script longer than this is data for an application, not a description of the page. UTF-16 units. */
const MAX_SCRIPT = 2_000_000;

/** As much linked data of one page is read as of two scripts. UTF-16 units. */
const MAX_SCRIPTS = 2 * MAX_SCRIPT;

/** Most things of a page that are looked at. */
const MOST_THINGS = 5_000;

/**
 * Reads every JSON-LD script of a page. Scripts that are broken in the ways seen on real pages are mended; those that
 * stay broken count as absent. Never throws.
 */
export function readLinkedData(document: Document): LinkedData {
  const found: unknown[] = [];
  let length = 0;
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!/ld\+json/i.test(script.type)) continue;
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT) continue;
    length += source.length;
    if (length > MAX_SCRIPTS) break;
    found.push(parseLinkedData(source));
  }
  const things = collectThings(found);
  const byId = new IdIndex();
  for (const thing of things) byId.take(thing, 0);
  return { things, byId: byId.things };
}

/** Parses the text of one JSON-LD script, mended where needed; null where that does not help. Linear time. */
export function parseLinkedData(source: string): unknown {
  return tryParse(source) ?? tryParse(mend(source)) ?? null;
}

/**
 * Null for what is no JSON, and for what is nested too deep for the browser's own parser (Firefox says so by an error).
 */
function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/**
 * Faults seen on real pages: HTML comments and CDATA around the JSON, a semicolon behind it, commas before a closing
 * bracket or doubled, and raw control characters (mostly line breaks) inside strings.
 */
function mend(source: string): string {
  const text = withoutEnd(source.trim().replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, ''));
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    const piece = text.slice(at, end);
    if (piece.startsWith('"')) parts.push(mendLiteral(piece));
    else if (piece !== ',' || !isSpareComma(text, end)) parts.push(piece);
    at = end;
  }
  return parts.join('');
}

/**
 * Takes off what closes a comment or CDATA around the JSON, or a semicolon behind it. No pattern: these would scan
 * anew.
 */
function withoutEnd(source: string): string {
  const text = source.trimEnd();
  for (const mark of ['-->', ';']) if (text.endsWith(mark)) return text.slice(0, -mark.length);
  const open = text.endsWith('*/') ? text.slice(0, -2).trimEnd() : text;
  if (!open.endsWith(']]>')) return text;
  const inner = open.slice(0, -3).trimEnd();
  return inner.endsWith('//') || inner.endsWith('/*') ? inner.slice(0, -2) : inner;
}

const PLAIN_PIECE = /[^",]+/y;

/** The end of the piece at `at`: a string with its marks, a comma, or what stands up to the next of these. */
function pieceEnd(text: string, at: number): number {
  if (text[at] === '"') return literalEnd(text, at);
  if (text[at] === ',') return at + 1;
  PLAIN_PIECE.lastIndex = at;
  PLAIN_PIECE.test(text);
  return PLAIN_PIECE.lastIndex;
}

/** The end of the string that opens at `at`, its marks included; the end of the text where it is never closed. */
function literalEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}

const AFTER_SPARE = /\s*[}\],]/y;

/** Whether a comma that ends at `end` has nothing to divide. */
function isSpareComma(text: string, end: number): boolean {
  AFTER_SPARE.lastIndex = end;
  return AFTER_SPARE.test(text);
}

/** Control characters become spaces, and a backslash before a character that JSON does not escape goes. */
function mendLiteral(literal: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is mended here.
  return literal.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '');
}

/**
 * The things at the top of parsed linked data: members of arrays and of `@graph` included, in order, the first
 * {@link MOST_THINGS}. A list of what is still to be taken in the place of a call inside a call: no nesting is too
 * deep.
 */
export function collectThings(value: unknown): LinkedThing[] {
  const things: LinkedThing[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.pop();
    if (Array.isArray(next)) pushBackwards(waiting, next);
    else if (isThing(next)) {
      things.push(next);
      if (next['@graph'] !== undefined) waiting.push(next['@graph']);
    }
  }
  return things;
}

/** So that the first is taken first. */
function pushBackwards(waiting: unknown[], items: readonly unknown[]): void {
  for (let i = items.length - 1; i >= 0; i--) waiting.push(items[i]);
}

/** How deep ids are looked for; real pages nest them two or three deep. */
const MAX_DEPTH = 4;

/** What each id stands for: the fullest description of it wins. */
class IdIndex {
  readonly things = new Map<string, LinkedThing>();
  /** How many fields those have. */
  private readonly sizes = new Map<string, number>();

  /** Takes in a thing and all it holds. */
  take(thing: LinkedThing, depth: number): void {
    const values = Object.values(thing);
    const id = thing['@id'];
    if (typeof id === 'string' && values.length > (this.sizes.get(id) ?? -1)) {
      this.things.set(id, thing);
      this.sizes.set(id, values.length);
    }
    if (depth === MAX_DEPTH) return;
    for (const value of values) {
      for (const item of Array.isArray(value) ? value : [value]) if (isThing(item)) this.take(item, depth + 1);
    }
  }
}

/** Whether a value is an object of its own, as opposed to an array or something simple. */
export function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of a thing without the vocabulary's address: `NewsArticle`. */
export function typesOf(thing: LinkedThing): string[] {
  const types = thing['@type'] ?? thing.type;
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/**
 * The text of a value that should be one, or of the first of several: entities decoded, white space folded, cut to
 * {@link ARTICLE_MOST}.line; null where it is no text or empty.
 */
export function plainTextOf(value: unknown): string | null {
  let at = value;
  for (let depth = 0; depth <= MAX_DEPTH && typeof at === 'object'; depth++) {
    at = Array.isArray(at) ? at[0] : isThing(at) ? at['@value'] : null;
  }
  return typeof at === 'string' ? lineOf(at) || null : null;
}

/**
 * A line of metadata: cut to the most that is read of one, entities decoded, white space folded. Empty where nothing
 * is.
 */
export function lineOf(text: string): string {
  return foldLine(decodeEntities(text.slice(0, ARTICLE_MOST.line)));
}
