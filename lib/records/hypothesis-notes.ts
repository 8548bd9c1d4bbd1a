/**
 * Annotations as the Hypothesis client exports them (JSON) → a file of notes. Only what its owner wrote is taken: an
 * export holds what others wrote on the page, too.
 */
import * as v from 'valibot';
import { FILE_VERSION } from './file-upgrades';
import type { Fault, WrittenFile } from './records-file';

/** The notes of an export, and what has no place among notes. */
interface ForeignNotes {
  file: WrittenFile;
  leftOut: Fault[];
}

const ExportShape = v.looseObject({
  export_userid: v.string(),
  client_version: v.string(),
  annotations: v.array(v.unknown()),
});

const When = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.finite(),
);

const AnnotationShape = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  user: v.string(),
  created: When,
  updated: When,
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(v.unknown()), []) })), []),
  document: v.optional(v.looseObject({ title: v.optional(v.array(v.string()), []) }), {}),
});

/** The words that an annotation is about, as the Web Annotation model quotes them. */
const QuoteShape = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

type Annotation = v.InferOutput<typeof AnnotationShape>;
type WrittenNote = WrittenFile['notes'][number];

function quoteOf({ target }: Annotation): v.InferOutput<typeof QuoteShape> | null {
  const found = target.flatMap(({ selector }) => selector).map((each) => v.safeParse(QuoteShape, each));
  return (found.find(({ success }) => success)?.output as v.InferOutput<typeof QuoteShape> | undefined) ?? null;
}

/** What its owner wrote: the text, and the tags below it. */
function wordsOf({ text, tags }: Annotation): string {
  return [text.trim(), tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join('\n\n');
}

/** The note that an annotation makes, or why none. */
function noteOf(annotation: Annotation, owner: string): WrittenNote | string {
  const { id, user, created, updated, uri, references, document } = annotation;
  if (user !== owner) return 'was written by somebody else';
  if (references.length > 0) return 'is an answer to another';
  const quote = quoteOf(annotation);
  if (quote === null) return 'is about no words of the page';
  const text = wordsOf(annotation);
  if (text === '') return 'marks words, without a note on them';
  const { exact: words, prefix: before, suffix: after } = quote;
  // Where in the page is not told: the words are.
  const span = { block: 0, start: 0, end: words.length };
  const passage = { address: uri, title: document.title[0] ?? '', span, words, before, after };
  return { id: `hypothesis:${id}`, about: { kind: 'passage', passage }, text, created, changed: updated };
}

/**
 * Reads a parsed JSON file as an export of Hypothesis.
 *
 * @returns null where it is none; annotations that make no note are told, each with its place. Addresses are not
 * checked here, as no other field of a file of records is
 */
export function fromHypothesis(value: unknown): ForeignNotes | null {
  const exported = v.safeParse(ExportShape, value);
  if (!exported.success) return null;
  const notes: WrittenNote[] = [];
  const leftOut: Fault[] = [];
  for (const [at, each] of exported.output.annotations.entries()) {
    const read = v.safeParse(AnnotationShape, each);
    const note = read.success
      ? noteOf(read.output, exported.output.export_userid)
      : 'is not written as Hypothesis does';
    if (typeof note === 'string') leftOut.push({ path: `annotations[${at}]`, message: note });
    else notes.push(note);
  }
  const none = { people: [], identities: [], sources: [], statements: [], corrections: [], pairs: [] };
  return { file: { format: 'aforesaid-shelf', version: FILE_VERSION, exported: null, ...none, notes }, leftOut };
}
