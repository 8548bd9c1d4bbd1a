/**
 * Shapes of what content scripts send. A page is hostile input and its content script runs beside it, so what arrives
 * is checked before anything looks at it. Bounds are far above real pages: the longest of the 62 saved ones has
 * 63 kB of body text.
 */
import * as v from 'valibot';
import { ARTICLE_MOST } from '../model/article';
import type { DeskCalls } from './protocol';

/** The longest address that Chromium opens; Firefox stops at half of it. */
const LONGEST_ADDRESS = 2 * 1024 * 1024;

const ADDRESS = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.regex(/^(https?|file):\/\//i));
const SHORT = v.pipe(v.string(), v.maxLength(ARTICLE_MOST.line));

/** More people of one name than this nobody can choose from. */
const IDS = v.pipe(v.array(SHORT), v.maxLength(50));

const when = v.object({
  date: v.pipe(v.string(), v.maxLength(40)),
  precision: v.picklist(['minute', 'day', 'month', 'year']),
  day: v.optional(v.pipe(v.string(), v.maxLength(10))),
});

const block = v.object({
  kind: v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'quotation', 'item']),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  opensEntry: v.optional(v.literal(true)),
});

const article = v.object({
  address: ADDRESS,
  title: SHORT,
  bylines: v.pipe(v.array(SHORT), v.maxLength(ARTICLE_MOST.bylines)),
  outlet: v.nullable(SHORT),
  language: v.nullable(v.pipe(v.string(), v.maxLength(ARTICLE_MOST.language))),
  published: v.nullable(when),
  blocks: v.pipe(v.array(block), v.maxLength(60_000)),
  named: v.optional(v.pipe(v.array(v.object({ name: SHORT, address: SHORT })), v.maxLength(ARTICLE_MOST.named))),
});

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const span = v.object({ block: place, start: place, end: place });

const SHAPES = {
  mayRead: v.object({ address: ADDRESS }),
  read: v.object({ article }),
  card: v.object({
    name: SHORT,
    candidates: IDS,
    namesakes: v.optional(IDS, []),
    records: v.optional(v.record(SHORT, IDS), {}),
  }),
  mutePerson: v.object({ key: SHORT }),
  lookUp: v.object({ name: SHORT }),
  keepFound: v.object({ id: v.pipe(v.string(), v.regex(/^wikidata:Q[1-9]\d{0,15}$/)) }),
  keepClaim: v.object({ article, claim: SHORT }),
  keepCaptured: v.object({ article, span, name: SHORT }),
  savedPage: v.object({ article, saved: v.pipe(v.number(), v.finite()), keep: v.boolean() }),
  choosePerson: v.object({ name: SHORT, person: v.nullable(SHORT), address: ADDRESS }),
  notAPerson: v.object({ name: SHORT }),
  mergePeople: v.object({ people: v.pipe(IDS, v.minLength(2)) }),
  separatePeople: v.object({ merge: SHORT }),
  visitChanged: v.object({
    address: ADDRESS,
    status: v.picklist(['looking', 'not-read', 'reading', 'read', 'failed']),
  }),
  bringCard: v.object({}),
  packJobs: v.object({}),
  openPanel: v.object({}),
  settle: v.object({ entity: SHORT }),
  packJobsDone: v.object({ gaveUp: v.boolean() }),
} satisfies Record<keyof DeskCalls, v.GenericSchema>;

/** The checker of one desk call: gives the ask back, freed from unknown fields, or null when it has the wrong shape. */
export function shapeOf<Name extends keyof DeskCalls>(name: Name): (ask: unknown) => DeskCalls[Name]['ask'] | null {
  return (ask) => {
    const result = v.safeParse(SHAPES[name] as v.GenericSchema, ask);
    return result.success ? (result.output as DeskCalls[Name]['ask']) : null;
  };
}
