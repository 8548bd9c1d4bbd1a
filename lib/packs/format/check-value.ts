import * as v from 'valibot';
import { PackRefused } from '../pack-refused';

/** Where in the value the fault is, as a person would write it (`positions[2].start`). */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const parts = issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)) ?? [];
  return parts.join('').replace(/^\./, '');
}

/** What is wrong, with the field's name first: `name must not be empty`, `licence is missing`. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = pathOf(issue);
  if (path === '') return 'the line must be one JSON object';
  if (issue.input === undefined && issue.received === 'undefined') return `${path} is missing`;
  return `${path} ${issue.message}`;
}

/**
 * The value in the shape asked for.
 *
 * @throws PackRefused naming the line, the first field that is wrong, and what it must be
 */
export function checkValue<T extends v.GenericSchema>(shape: T, value: unknown, line: number | null): v.InferOutput<T> {
  const checked = v.safeParse(shape, value, { abortEarly: true, abortPipeEarly: true });
  if (checked.success) return checked.output;
  throw new PackRefused(`${reasonOf(checked.issues[0])}.`, line);
}

/** @throws PackRefused for a line that is not JSON */
export function parseJson(text: string, line: number | null): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackRefused('this is not JSON. The file may have been cut short: get it again.', line);
  }
}
