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

/**
 * Reads every JSON-LD script of a page. Scripts that are broken in the ways seen on real pages are mended; those that
 * stay broken count as absent. Never throws.
 */
export function readLinkedData(document: Document): LinkedData {
  const things: LinkedThing[] = [];
  const byId = new Map<string, LinkedThing>();
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!/ld\+json/i.test(script.type)) continue;
    const source = script.textContent ?? '';
    if (source.length <= MAX_SCRIPT) things.push(...collectThings(parseLinkedData(source)));
  }
  for (const thing of things) indexIds(thing, byId, 0);
  return { things, byId };
}

/** Parses the text of one JSON-LD script, mended where needed; null where that does not help. */
export function parseLinkedData(source: string): unknown {
  return tryParse(source) ?? tryParse(mend(source)) ?? null;
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A string literal of JSON, or one of the faults between literals. */
const LITERAL_OR_FAULT = /"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])|,(?=\s*,)/g;

/**
 * Faults seen on real pages: HTML comments and CDATA around the JSON, a semicolon behind it, commas before a closing
 * bracket or doubled, and raw control characters (mostly line breaks) inside strings.
 */
function mend(source: string): string {
  return source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|;)\s*$/, '')
    .replace(LITERAL_OR_FAULT, (found) => (found.startsWith('"') ? mendLiteral(found) : ''))
    .trim();
}

/** Control characters become spaces, and a backslash before a character that JSON does not escape goes. */
function mendLiteral(literal: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is mended here.
  return literal.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '');
}

/** The things at the top of parsed linked data: members of arrays and of `@graph` included, in order. */
export function collectThings(value: unknown): LinkedThing[] {
  if (Array.isArray(value)) return value.flatMap(collectThings);
  if (!isThing(value)) return [];
  return value['@graph'] === undefined ? [value] : [value, ...collectThings(value['@graph'])];
}

/** How deep ids are looked for; real pages nest them two or three deep. */
const MAX_DEPTH = 4;

/** Indexes a thing and all it holds; the fullest description of an id wins. */
function indexIds(thing: LinkedThing, byId: Map<string, LinkedThing>, depth: number): void {
  const id = thing['@id'];
  if (typeof id === 'string') {
    const known = byId.get(id);
    if (!known || Object.keys(known).length < Object.keys(thing).length) byId.set(id, thing);
  }
  if (depth === MAX_DEPTH) return;
  for (const value of Object.values(thing)) {
    for (const item of Array.isArray(value) ? value : [value]) if (isThing(item)) indexIds(item, byId, depth + 1);
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

/** The text of a value that should be one: entities decoded, white space folded; null where it is no text or empty. */
export function plainTextOf(value: unknown): string | null {
  if (Array.isArray(value)) return plainTextOf(value[0]);
  if (isThing(value)) return plainTextOf(value['@value']);
  return typeof value === 'string' ? foldLine(decodeEntities(value)) || null : null;
}
