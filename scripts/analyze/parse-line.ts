import * as v from 'valibot';
import { BadInput } from './bad-input';

/**
 * Parses one line of JSON Lines. Throws `BadInput` that says what is wrong; never quotes more than a few words of it.
 */
export function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BadInput(`not JSON: ${error.message}`);
  }
}

/** Checks a parsed line against a shape; fields that the shape does not name are ignored. Throws `BadInput`. */
export function checkLine<Shape extends v.GenericSchema>(shape: Shape, value: unknown): v.InferOutput<Shape> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInput('not a JSON object');
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = (issue.path ?? []).map((item) => String(item.key)).join('.');
  const missing = issue.received === 'undefined';
  throw new BadInput(missing ? `"${field}" is missing` : `"${field}": ${issue.message}`);
}

/** An id as scorers and data sets use it: text or a number, handed back as it came. */
export const Id = v.union([v.string(), v.number()], 'must be text or a number');

/** A field that may be absent or null. */
export const OptionalText = v.nullish(v.string('must be text'));
