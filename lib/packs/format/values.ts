/**
 * The values that headers and rows are made of, for valibot; each message is a sentence's end after the field's name.
 */
import * as v from 'valibot';
import { isPackDate } from './dates';

/** Longer than any name, title or identifier that is meant seriously. */
const NAME_LENGTH = 500;

/** Headings of press releases run long. */
const LINE_LENGTH = 5_000;

/** A passage of a speech, not a book. UTF-16 units. */
const PASSAGE_LENGTH = 20_000;

const hasText = (text: string): boolean => text.trim() !== '';

function textUpTo(length: number) {
  return v.pipe(
    v.string('must be text'),
    v.check(hasText, 'must not be empty'),
    v.maxLength(length, `must not be longer than ${length} characters`),
  );
}

/** A name, a title, an identifier. */
export const Short = textUpTo(NAME_LENGTH);

/** A heading, a description. */
export const Line = textUpTo(LINE_LENGTH);

/** What was said. */
export const SaidText = textUpTo(PASSAGE_LENGTH);

/** A user in an address is read as its host: `https://bbc.co.uk@evil.example/`. */
const hasNoUser = (text: string): boolean => {
  const { username, password } = new URL(text);
  return username === '' && password === '';
};

/** An absolute http or https address without a user in it. */
export const Address = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) && hasNoUser(text),
    'must be an http or https address without a user in it',
  ),
);

/** An ISO day, month or year. */
export const PackDate = v.pipe(
  v.string('must be text'),
  v.check(isPackDate, 'must be a real day, month or year, such as 2025-09-01, 2025-09 or 2025'),
);

/** A field that a row may leave out, leave empty or set to null; it reads as null then. */
export function maybe<T extends v.GenericSchema<string, string>>(shape: T) {
  const filled = v.union([v.literal(''), shape], ({ issues }) => deepest(issues) ?? 'must be text');
  return v.optional(
    v.pipe(
      v.nullable(filled),
      v.transform((value): string | null => value || null),
    ),
    null,
  );
}

/** The reason of the branch that came farthest: a union's own says only that none fitted. */
function deepest(issues: readonly v.BaseIssue<unknown>[] | undefined): string | undefined {
  return issues?.at(-1)?.message;
}
